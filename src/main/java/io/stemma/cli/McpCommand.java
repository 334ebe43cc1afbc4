package io.stemma.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.stemma.Stemma;
import io.stemma.dossier.JsonTree;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma mcp} */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Serves the archive to an assistant over standard input and output (Model Context Protocol).",
        footer = {"", "Tools: search, stories, story, actor, measures, compare, read. It ends with its input."})
final class McpCommand implements Callable<Integer> {
    private static final String INSTRUCTIONS =
            "News articles and the stories behind them. Count origins, not articles: copies,"
                    + " versions and translations are one origin. Cite the sentence that says it, by article and offsets. What is"
                    + " disputed or has changed must be told as such.";

    @Mixin
    ArchiveOption archive;

    @Mixin
    EncoderOption encoder;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        System.setOut(System.err);
        try (Stemma stemma = archive.openToRead(encoder.vectors())) {
            serve(stemma, System.in, out);
            return 0;
        } finally {
            System.setOut(out);
        }
    }

    /** Answers until the input ends and all that was asked is answered. Nothing but the protocol is written. */
    static void serve(Stemma stemma, InputStream in, OutputStream out) throws InterruptedException {
        JacksonMcpJsonMapper mapper =
                new JacksonMcpJsonMapper(JsonMapper.builder().build());
        Exchange exchange = new Exchange(in, out);
        var transport = new StdioServerTransportProvider(mapper, exchange.in(), exchange.out());
        var server = McpServer.sync(transport)
                .serverInfo("stemma", new Main.Version().getVersion()[0].replace("stemma ", ""))
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(true)
                // One call at a time, in the order asked: the library's transport loses answers that are ready at once.
                .immediateExecution(true);
        for (Tool tool : new Tools(stemma).all()) {
            McpSchema.Tool told = McpSchema.Tool.builder(tool.name(), tool.schema())
                    .description(tool.description())
                    .annotations(McpSchema.ToolAnnotations.builder()
                            .readOnlyHint(true)
                            .openWorldHint(false)
                            .build())
                    .build();
            server.toolCall(told, (client, request) -> answer(tool, request.arguments()));
        }
        McpSyncServer running = server.build();
        exchange.awaitEnd();
        running.close();
    }

    private static McpSchema.CallToolResult answer(Tool tool, Map<String, Object> given) {
        McpSchema.CallToolResult.Builder result = McpSchema.CallToolResult.builder();
        try {
            Map<String, Object> tree = tool.answer().to(new Tool.Arguments(given == null ? Map.of() : given));
            return result.addTextContent(JsonTree.line(tree))
                    .structuredContent(tree)
                    .isError(false)
                    .build();
        } catch (RuntimeException e) {
            return result.addTextContent(Main.message(e)).isError(true).build();
        }
    }
}

package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.language.vector.TinyEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --encoder}. */
class EncoderTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void write() throws Exception {
        Files.writeString(
                folder.resolve("en.txt"),
                "Quillon harvest failed\n\nThe quillon harvest failed. Growers fear frost.\n");
        Files.writeString(
                folder.resolve("de.txt"),
                "Die Brackel verdarben\n\nDie Brackel verdarben auf dem Halm. Die Bauern und ihre Leute wundern sich.\n");
    }

    private double likeness(String... more) throws Exception {
        String[] args = new String[6 + more.length];
        args[0] = "compare";
        args[1] = folder.resolve("en.txt").toString();
        args[2] = folder.resolve("de.txt").toString();
        args[3] = "--format";
        args[4] = "json";
        args[5] = "--archive=:memory:";
        System.arraycopy(more, 0, args, 6, more.length);
        assertThat(shell.run(args)).as(shell.err()).isZero();
        return new ObjectMapper().readTree(shell.out()).get("likeness").asDouble();
    }

    @Test
    void anOwnEncoderTellsHowAlikeTwoArticlesAre() throws Exception {
        Path own = folder.resolve("own");
        new TinyEncoder("quillon brackel", "harvest", "failed verdarben", "growers bauern", "fear wundern")
                .model(own.resolve("model.onnx"))
                .vocabulary(own.resolve("vocab.txt"));
        Path other = folder.resolve("other");
        new TinyEncoder("quillon", "brackel", "harvest", "failed", "verdarben", "growers", "bauern", "fear", "wundern")
                .model(other.resolve("model.onnx"))
                .vocabulary(other.resolve("vocab.txt"));
        assertThat(likeness("--encoder", own.toString())).isGreaterThan(likeness("--encoder", other.toString()) + 0.05);
        assertThat(likeness("--encoder", own.toString())).isNotEqualTo(likeness());
    }

    @Test
    void oneThatCannotBeUsedIsWrongUsage() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        int code = shell.run(
                "compare",
                folder.resolve("en.txt").toString(),
                folder.resolve("de.txt").toString(),
                "--encoder",
                folder.resolve("empty").toString());
        assertThat(code).isEqualTo(2);
        assertThat(shell.err().strip().lines()).hasSize(1);
        assertThat(shell.err()).contains("has no model.onnx");
        assertThat(shell.out()).isEmpty();
    }
}

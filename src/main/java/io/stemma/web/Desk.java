package io.stemma.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.stemma.Snapshots;
import io.stemma.Stemma;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk on one archive: pages for a person, an API for programs. Answers come from the last whole snapshot, so that
 * many can read while articles are taken in.
 *
 * <pre>
 * try (Desk desk = Desk.open(stemma, DeskOptions.local(8080, TakingOrder.plain()))) {
 *     System.out.println(desk.address());
 *     …
 * }
 * </pre>
 */
public final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int STOP_MILLIS = 5000;
    private static final int ADDRESS_BYTES = 16_384;

    private final Snapshots snapshots;
    private final TakingDesk taking;
    private final EventPump pump = new EventPump();
    private final List<WebHook> hooks = new CopyOnWriteArrayList<>();
    private final DeskOptions options;
    private final Javalin server;

    private Desk(Stemma stemma, Stemma laying, Stemma asked, DeskOptions options) {
        this.options = options;
        this.snapshots = new Snapshots(laying, e -> LOG.warn("the archive could not be laid together", e));
        this.taking = new TakingDesk(stemma, snapshots, options.order());
        Setting setting = new Setting(asked, stemma, snapshots, new Lists(asked), new Answers(new Assets()), options);
        this.server = Javalin.create(config -> configure(config, setting));
    }

    /**
     * Opens the desk; it answers at once, and tells what the archive holds as soon as that is laid together.
     *
     * @param stemma the archive; it is not closed with the desk
     * @throws IllegalStateException if the port is taken
     */
    public static Desk open(Stemma stemma, DeskOptions options) {
        return open(stemma, stemma, stemma, options);
    }

    /**
     * The same on three ways into one archive, so that nobody who asks waits for what is taken in or laid together.
     *
     * @param stemma takes articles in
     * @param laying lays together what the archive tells
     * @param asked answers what can't be told from that, such as a search
     * @throws IllegalStateException if the port is taken
     */
    public static Desk open(Stemma stemma, Stemma laying, Stemma asked, DeskOptions options) {
        Desk desk = new Desk(stemma, laying, asked, options);
        try {
            desk.server.start(options.host(), options.port());
            desk.snapshots.start();
            Thread preparing = new Thread(
                    () -> {
                        stemma.prepare();
                        asked.prepare();
                    },
                    "stemma-preparing");
            preparing.setDaemon(true);
            preparing.start();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw new IllegalStateException("port " + options.port() + " of " + options.host() + " can't be had", e);
        }
    }

    private void configure(JavalinConfig config, Setting setting) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = options.uploadBytes();
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        // One file is measured by the door that takes it, which can say what is wrong.
        config.jetty.multipartConfig.maxFileSize(options.uploadBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(options.uploadBytes(), SizeUnit.BYTES);
        config.jetty.modifyServer(jetty -> {
            jetty.setHandler(new GracefulHandler());
            jetty.setStopTimeout(STOP_MILLIS);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(ADDRESS_BYTES);
        });
        routes(config.routes, setting);
    }

    private void routes(RoutesConfig routes, Setting setting) {
        Gate gate = new Gate(options);
        Assets assets = new Assets();
        routes.before(gate::pass);
        routes.get("/assets/{mark}/{name}", assets::give);
        new StoryDoor(setting).routes(routes);
        new ArticleDoor(setting).routes(routes);
        new ActorDoor(setting).routes(routes);
        new MeasuresDoor(setting).routes(routes);
        new SearchDoor(setting).routes(routes);
        new WatchDoor(setting).routes(routes);
        new MatchDoor(setting).routes(routes);
        new TakeDoor(setting, taking, pump).routes(routes);
        new CorrectionDoor(setting).routes(routes);
        new ApiDoor().routes(routes);
        Answers answers = setting.answers();
        routes.exception(Problem.class, (e, ctx) -> answers.problem(ctx, e));
        routes.exception(HttpResponseException.class, (e, ctx) -> answers.problem(ctx, problem(e.getStatus())));
        routes.exception(Exception.class, (e, ctx) -> answers.problem(ctx, unexpected(e, ctx)));
        routes.error(404, ctx -> {
            if (ctx.attribute("answered") == null && ctx.result() == null) {
                answers.problem(ctx, problem(404));
            }
        });
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.missing("There is nothing at this address.");
            case 405 -> new Problem(405, "method", "Not done this way", "This address does not take such a request.");
            case 413 -> new Problem(413, "too-large", "Too large", "More was sent than is taken at once.");
            case 400 -> Problem.wrong("The request can't be read.");
            default -> new Problem(status, "refused", "Refused", "The request can't be answered.");
        };
    }

    /** What went wrong goes to the log, not to the one who asked. */
    private static Problem unexpected(Exception e, Context ctx) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof HttpException h && h.getCode() < 500) {
                return problem(h.getCode());
            }
        }
        LOG.warn("{} {} failed", ctx.method(), ctx.path(), e);
        return new Problem(
                500, "inside", "Something went wrong inside", "The log of the desk tells what; your work is not lost.");
    }

    /** The address of its first page, without the token. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    /**
     * Tells a program of stories that change from now on, by a POST of JSON.
     *
     * @param address where it listens
     * @param stories ids of those it is told of, empty for all
     */
    public void tell(URI address, Set<String> stories) {
        WebHook hook = new WebHook(address, stories);
        hooks.add(hook);
        snapshots.current().ifPresent(hook::look);
        snapshots.each(hook::look);
    }

    /** What the archive tells, as the desk shows it. */
    public Snapshots snapshots() {
        return snapshots;
    }

    /** Lets what is being answered and taken in come to its end, and stops. */
    @Override
    public void close() {
        taking.close();
        pump.close();
        hooks.forEach(WebHook::close);
        server.stop();
        snapshots.close();
    }
}

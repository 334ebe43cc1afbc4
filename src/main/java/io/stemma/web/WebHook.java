package io.stemma.web;

import io.stemma.Snapshot;
import io.stemma.dossier.JsonTree;
import io.stemma.dossier.StoryCard;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a program of stories that have changed: each time a new state of the archive is there, the stories in which
 * articles have arrived since the last are sent as JSON to an address that whoever started the desk has named. What can't
 * be delivered is tried twice more, and then left; the next call tells the moment since which it speaks.
 */
final class WebHook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebHook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 3;
    private static final int SUCCESS = 300;

    private final URI address;
    private final Set<String> stories;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "stemma-webhook");
        t.setDaemon(true);
        return t;
    });
    private Map<String, Instant> known;

    /**
     * A hook.
     *
     * @param stories ids of those it tells of, empty for all
     */
    WebHook(URI address, Set<String> stories) {
        this.address = address;
        this.stories = Set.copyOf(stories);
    }

    /** A new state is there; the first one is only remembered. */
    synchronized void look(Snapshot snapshot) {
        Map<String, Instant> now = new HashMap<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        Instant since = known == null
                ? null
                : known.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        for (StoryCard card : snapshot.stories()) {
            now.put(card.id(), card.changed());
            boolean fresh = known != null && !card.changed().equals(known.get(card.id()));
            if (fresh && (stories.isEmpty() || stories.contains(card.id()))) {
                Map<String, Object> one = card.json();
                one.put("news", "/stories/" + card.id() + "/news?since=" + since);
                changed.add(one);
            }
        }
        known = now;
        if (!changed.isEmpty()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("version", 1);
            told.put("since", since.toString());
            told.put("stories", changed);
            String body = JsonTree.line(told);
            sender.execute(() -> send(body));
        }
    }

    private void send(String body) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", Answers.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        for (int i = 1; i <= TRIES; i++) {
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status < SUCCESS) {
                    return;
                }
                LOG.warn("the webhook answers {}", status);
            } catch (IOException e) {
                LOG.warn("the webhook can't be reached: {}", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}

package io.stemma.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the tests: a Chromium that the machine has, never one that is downloaded. Where there is none the tests are
 * skipped and say so; where {@code STEMMA_BROWSER=needed} is set, as by {@code .ci/run}, they fail.
 */
final class Browsers implements AutoCloseable {
    private static final String MISSING =
            "no Chromium found (chromium, chromium-browser or google-chrome on the path): install it to run these tests";

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb")));
    }

    static Browsers open() {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && "needed".equals(System.getenv("STEMMA_BROWSER"))) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(chromium.isPresent(), MISSING);
        return new Browsers(chromium.get());
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk in a real browser: every page with the samples, in both themes, on a phone, by keyboard. */
class BrowserTest {
    private static final Path SHOTS = Path.of("target/screenshots");

    private static Browsers browsers;
    private static SampleDesk desk;
    private static String story;
    private static List<String> articles;
    private static String actor;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        desk = SampleDesk.open();
        var snapshot = desk.desk().snapshots().current().orElseThrow();
        var largest = snapshot.everything().ledgers().stream()
                .max(java.util.Comparator.comparingInt(l -> l.story().articles().size()))
                .orElseThrow();
        story = largest.story().id();
        articles = largest.story().articles();
        actor = snapshot.actor("Kirill Dmitrijew", java.time.LocalDate.now())
                .orElseThrow()
                .actor()
                .id();
    }

    @AfterAll
    static void shut() {
        if (desk != null) {
            desk.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterEach
    void noComplaints() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).isEmpty();
    }

    private Page page(int width, int height, ColorScheme scheme) {
        context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme));
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                complaints.add(page.url() + ": " + m.text());
            }
        });
        page.onPageError(e -> complaints.add(page.url() + ": " + e));
        return page;
    }

    private static List<String[]> pages() {
        return List.of(
                new String[] {"stories", "/stories"},
                new String[] {"story", "/stories/" + story},
                new String[] {"article", "/articles/" + articles.get(0)},
                new String[] {"compare", "/compare/" + articles.get(1) + "/" + articles.get(2)},
                new String[] {"actors", "/actors"},
                new String[] {"actor", "/actors/" + actor + "?as-of=2025-04-05"},
                new String[] {"measures", "/measures?as-of=2025-04-05"},
                new String[] {"search", "/search?q=Gefangenenaustausch"},
                new String[] {"news", "/stories/" + story + "/news"},
                new String[] {"take", "/take"});
    }

    private void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    private static void accessible(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found.stream()
                        .map(v -> page.url() + ": " + v.getId() + ": "
                                + v.getNodes().stream()
                                        .map(n -> n.getHtml() + " " + n.getFailureSummary())
                                        .limit(3)
                                        .toList())
                        .toList())
                .isEmpty();
    }

    @Test
    void everyPageIsWholeInTheLight() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        for (String[] p : pages()) {
            assertThat(page.navigate(desk.at(p[1])).status()).as(p[1]).isEqualTo(200);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            shoot(page, p[0]);
            accessible(page);
        }
    }

    @Test
    void everyPageIsWholeInTheDark() {
        Page page = page(1360, 860, ColorScheme.DARK);
        for (String[] p : pages()) {
            page.navigate(desk.at(p[1]));
            shoot(page, p[0] + "-dark");
            accessible(page);
        }
    }

    @Test
    void everyPageFitsAPhone() {
        Page page = page(360, 740, ColorScheme.LIGHT);
        for (String[] p : pages()) {
            page.navigate(desk.at(p[1]));
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(p[1]).isLessThanOrEqualTo(360);
            shoot(page, p[0] + "-phone");
            accessible(page);
        }
    }

    @Test
    void onPaperTheSentencesAreOpen() {
        Page page = page(800, 1100, ColorScheme.LIGHT);
        page.navigate(desk.at("/stories/" + story));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".claim blockquote").first().isVisible()).isTrue();
        assertThat(page.locator("header.bar").isVisible()).isFalse();
        shoot(page, "story-print");
    }
}

package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.stemma.WholeSnapshot;
import io.stemma.correction.CorrectionKind;
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
        var largest = WholeSnapshot.of(snapshot).ledgers().stream()
                .max(java.util.Comparator.comparingInt(l -> l.story().articles().size()))
                .orElseThrow();
        story = largest.story().id();
        articles = largest.story().articles();
        desk.stemma()
                .correct(
                        CorrectionKind.CLAIM_WRONG,
                        List.of("claim-0", articles.get(0), "Steve Witkoff visited Moscow"),
                        "The sentence speaks of another visit.");
        desk.desk().snapshots().refresh().join();
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
                new String[] {"corrections", "/corrections"},
                new String[] {"correct", "/corrections/new?story=" + story},
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
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(p[1])
                    .isLessThanOrEqualTo(360);
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

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }

    @Test
    void allIsReachedByKeys() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        page.navigate(desk.at("/stories"));
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("main");

        page.keyboard().press("j");
        String first = focused(page);
        page.keyboard().press("j");
        assertThat(focused(page)).isNotEqualTo(first).isNotBlank();
        page.keyboard().press("k");
        assertThat(focused(page)).isEqualTo(first);
        page.keyboard().press("o");
        page.waitForURL("**/stories/story-*");

        page.navigate(desk.at("/stories/" + story));
        page.locator("ul.claims summary").first().focus();
        page.keyboard().press("o");
        assertThat(page.locator(".claim details[open] blockquote").first().isVisible())
                .isTrue();
        assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");

        page.keyboard().press("/");
        page.keyboard().type("Gefangenenaustausch");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=Gefangenenaustausch");
        assertThat(page.locator("main").innerText()).contains("prisoner exchange");
        page.keyboard().press("g");
        page.keyboard().press("m");
        page.waitForURL("**/measures");
        page.keyboard().press("?");
        assertThat(page.locator("details.keys[open]").count()).isEqualTo(1);
    }

    @Test
    void everyClaimOpensItsSentencesWithTheGlossBeside() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        page.navigate(desk.at("/stories/" + story + "?standing=disputed"));
        page.locator("ul.claims summary").first().click();
        var open = page.locator(".claim details[open]").first();
        assertThat(open.locator("blockquote p[lang=de]").first().isVisible()).isTrue();
        assertThat(open.locator("blockquote .gloss").first().innerText()).contains("sanction");
        shoot(page, "claim");
        open.locator(".source a").first().click();
        page.waitForURL("**/articles/**#s*");
        assertThat(page.locator("article.text :target").count()).isEqualTo(1);
    }

    @Test
    void aClaimHasAnAddressThatOpensIt() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        page.navigate(desk.at("/stories/" + story));
        String id = page.locator("li.claim").nth(3).getAttribute("id");
        page.navigate(desk.at("/stories/" + story + "?claim=" + id + "#" + id));
        assertThat(page.locator("#" + id + " details[open]").count()).isEqualTo(1);
    }

    @Test
    void theTreeLeadsToArticlesAndThemeIsRemembered() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        page.navigate(desk.at("/stories/" + story));
        page.locator(".tree svg a").first().click();
        page.waitForURL("**/articles/*");
        page.locator("button.theme").click();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        page.navigate(desk.at("/stories"));
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void theSliderTellsTheMeasuresOfAnotherDay() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        page.navigate(desk.at("/actors/" + actor + "?as-of=2025-04-05"));
        String before = page.locator("#measures-box").innerText();
        page.locator("#slide").focus();
        page.waitForResponse(
                r -> r.url().contains("as-of="), () -> page.keyboard().press("End"));
        page.waitForFunction("document.querySelector('#as-of').value !== '2025-04-05'");
        assertThat(page.locator("#measures-box").innerText()).isNotEqualTo(before);
        assertThat(page.url()).contains("as-of=2025-04-1");
    }

    @Test
    void whatIsNewSinceOneLookedIsTold() {
        Page page = page(1360, 860, ColorScheme.LIGHT);
        page.navigate(desk.at("/stories"));
        assertThat(page.locator("tr[data-story='" + story + "'] .news").innerText())
                .contains("not looked at yet");
        page.navigate(desk.at("/stories/" + story));
        page.navigate(desk.at("/stories"));
        assertThat(page.locator("tr[data-story='" + story + "'] .news").innerText())
                .contains("nothing new");
    }

    @Test
    void whatIsTakenInIsShownAsItGoesOn() {
        try (SampleDesk own = SampleDesk.empty()) {
            Page page = page(1360, 860, ColorScheme.LIGHT);
            page.navigate(own.at("/take"));
            page.locator("#files").setInputFiles(new Path[] {
                Path.of("examples/01-harbour-courier.txt"), Path.of("examples/03-faehrhaus-zeitung.txt")
            });
            page.locator("form[data-drop] button").click();
            page.waitForURL("**/take/*");
            page.waitForSelector("main section h2:has-text('Stories')");
            assertThat(page.locator("#lines").innerText())
                    .contains("03-faehrhaus-zeitung.txt")
                    .contains("taken in");
            shoot(page, "taken");
            accessible(page);
            page.navigate(own.at("/take"));
            page.locator("#text").fill("Kurz.");
            page.locator("form:has(#text) button").click();
            page.waitForURL("**/take/*");
            page.waitForSelector("#skipped td");
            assertThat(page.locator("#skipped").innerText()).contains("pasted text");
        }
    }

    @Test
    void hostileArticlesRunNothing() {
        try (SampleDesk own = SampleDesk.empty()) {
            HostileArticlesTest.fill(own);
            Page page = page(1360, 860, ColorScheme.LIGHT);
            page.onDialog(d -> {
                complaints.add("a dialog on " + page.url());
                d.dismiss();
            });
            List<String> some = HostileArticlesTest.pages(own).stream()
                    .filter(p -> !p.startsWith("/actors/"))
                    .limit(16)
                    .toList();
            for (String path : some) {
                page.navigate(own.at(path));
                assertThat(page.locator("main script, main iframe, main img").count())
                        .as(path)
                        .isZero();
            }
            page.navigate(own.at("/stories"));
            accessible(page);
        }
    }
}

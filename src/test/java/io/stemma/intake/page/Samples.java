package io.stemma.intake.page;

/** Pages made up for tests. */
public final class Samples {
    /** The body of {@link #page}. */
    public static final String[] BODY = {
        "The council of Brackwater voted on Tuesday evening to close the old ferry pier for the winter, after divers"
                + " had found cracks in three of its eleven pillars.",
        "“We can't wait for spring,” Mayor Ada Quill said after the vote, which went nine to four. The repairs are to"
                + " cost 2.3 million crowns, and the ferry will land at the fish dock until April.",
        "The fishers' union called the plan a scandal, and said that its boats had nowhere else to go in a storm.",
    };

    private Samples() {}

    /** A news page with all that belongs to one. */
    public static String page() {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Old pier to close | Tide Watch</title>
                <link rel="canonical" href="https://tidewatch.example/2025/04/pier">
                <meta property="og:site_name" content="Tide Watch">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"Old pier to close","datePublished":"2025-04-02T18:30:00+02:00",
                "dateModified":"2025-04-03T08:00:00+02:00","author":[{"@type":"Person","name":"Ola Berg"}],
                "isBasedOn":{"@type":"NewsArticle","name":"Kittiwake Agency"}}</script>
                <script>var menu = "<p>not text</p>";</script></head><body class="ad-layout">
                <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <div id="cookie-banner"><p>We use cookies. We and our partners store data.</p><button>Accept</button></div>
                <main><article><h1>Old pier to close</h1>
                <p class="byline">By <a href="/ola">Ola Berg</a></p>
                <figure><img src="p.jpg"><figcaption>The pier at dawn. Photo: Kai Lund</figcaption></figure>
                <div class="article-body"><p>%s</p>
                <div class="ad-slot">Advertisement: buy boats, buy them now, they are cheap this year.</div>
                <p>%s</p>
                <aside class="related"><h3>More on this</h3><a href="/x">Ferry late again</a></aside>
                <p>%s</p></div></article>
                <section id="comments"><h2>Comments</h2>
                <div class="comment-body"><p>I have always said that the pier would fall down one day, and nobody listened.</p>
                </div></section></main>
                <footer><p>Copyright Tide Watch. All rights reserved by the publisher.</p></footer></body></html>
                """.formatted(BODY[0], BODY[1], BODY[2]);
    }
}

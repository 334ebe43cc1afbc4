package io.stemma.intake;

import io.stemma.article.Article;
import io.stemma.article.Receipt;

/** An article made of a document, and how it was received. */
record Made(Article article, Receipt receipt) {}

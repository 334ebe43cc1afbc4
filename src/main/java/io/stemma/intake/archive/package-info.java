/** The pages in web archives: WARC files, those of Common Crawl among them, and WACZ. */
package io.stemma.intake.archive;

/** Credits in one article: the outside source that the article as a whole says it takes its report from. */
package io.stemma.reading.credit;

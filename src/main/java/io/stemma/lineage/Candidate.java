package io.stemma.lineage;

/**
 * An article that may be kin.
 *
 * @param articleId the article
 * @param score the weights of the shared features together, above 0
 */
public record Candidate(String articleId, double score) {}

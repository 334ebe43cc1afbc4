package io.stemma.web.view;

import java.util.List;

/**
 * The page that takes articles in.
 *
 * @param files the most files at once
 * @param megabytes the most MB of one file
 * @param jobs what was taken in before, latest first
 */
public record TakeView(int files, long megabytes, List<LinkView> jobs) {
    public TakeView {
        jobs = List.copyOf(jobs);
    }
}

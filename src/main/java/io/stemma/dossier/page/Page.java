package io.stemma.dossier.page;

import java.util.List;

/**
 * What is shown to a person.
 *
 * @param title its title
 * @param blocks its parts in order
 */
public record Page(String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}

package io.stemma.list;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Reads official lists of one format. Stateless. */
interface ListReader {
    /**
     * Whether a file is of this format.
     *
     * @param file its path, which may be told from its name
     * @param head its first few thousand characters
     */
    boolean reads(Path file, String head);

    /**
     * Reads a list. A row that cannot be read is skipped and named.
     *
     * @param now when it is read
     * @throws ListFormatException if the file is broken off or holds no party
     */
    ListReading read(Path file, Instant now) throws IOException;
}

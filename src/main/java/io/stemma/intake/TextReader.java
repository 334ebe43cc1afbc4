package io.stemma.intake;

import java.io.IOException;

/** Reads a text file as one article. */
public final class TextReader implements ArticleReader {
    @Override
    public boolean reads(Source source) {
        return true;
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        receiver.found(new Document(source.name(), Decoder.decode(source.bytes(limits)), null));
    }
}

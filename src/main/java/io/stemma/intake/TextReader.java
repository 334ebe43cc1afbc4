package io.stemma.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a text file as one article. */
public final class TextReader implements ArticleReader {
    @Override
    public boolean reads(Source source) {
        return true;
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        Optional<String> markup = Signature.markup(source);
        if (markup.isPresent()) {
            throw new UnreadableException(markup.get());
        }
        String text = Decoder.decode(source.bytes(limits));
        receiver.found(new Document(source.name(), text, null, List.of(), source.receipt()));
    }
}

package io.stemma.intake.archive;

import io.stemma.article.Receipt;
import io.stemma.intake.ArticleReader.Receiver;
import io.stemma.intake.Charsets;
import io.stemma.intake.Digests;
import io.stemma.intake.Document;
import io.stemma.intake.Limits;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the pages among the records of web archives; other records are passed over. */
final class Records {
    private final PageReader pages;
    private final Limits limits;
    private final Receiver receiver;
    private boolean any;

    Records(PageReader pages, Limits limits, Receiver receiver) {
        this.pages = pages;
        this.limits = limits;
        this.receiver = receiver;
    }

    /**
     * Reads a record, if it is a page.
     *
     * @param archive the archive's name
     * @throws IOException if the record is broken so that the next one may not follow it
     */
    void read(String archive, WarcRecord record) throws IOException {
        Optional<Document> document;
        try {
            document = document(archive, record);
        } catch (UnreadableException e) {
            refused(archive + ":" + target(record), e.getMessage());
            return;
        } catch (RuntimeException e) {
            refused(archive, "a broken record: " + Reasons.of(e));
            return;
        }
        if (document.isPresent()) {
            any = true;
            receiver.found(document.get());
        }
    }

    /**
     * Ends the reading of an archive.
     *
     * @throws UnreadableException if there was nothing in it that could be read or named
     */
    void end() throws UnreadableException {
        if (!any) {
            throw new UnreadableException("a web archive without a page");
        }
    }

    /** Tells how far the archive has been read, 0 to 1. */
    void advanced(double share) {
        receiver.advanced(share);
    }

    /** Names what is broken. */
    void refused(String file, String reason) {
        any = true;
        receiver.refused(file, reason);
    }

    private static String target(WarcRecord record) {
        return record.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
    }

    private Optional<Document> document(String archive, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && scheme(response)) {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("text/html");
            if (http.status() == 200 && html(type)) {
                return Optional.of(page(archive, response, type, http.bodyDecoded()));
            }
        } else if (record instanceof WarcResource resource) {
            String type = resource.headers().first("Content-Type").orElse("");
            if (html(type)) {
                return Optional.of(page(archive, resource, type, resource.body()));
            }
        }
        return Optional.empty();
    }

    private static boolean scheme(WarcResponse response) {
        return target(response).toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static boolean html(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("text/html") || lower.contains("xhtml");
    }

    private Document page(String archive, WarcTargetRecord record, String type, MessageBody body) throws IOException {
        String address = target(record);
        byte[] bytes;
        try (InputStream in = body.stream()) {
            bytes = in.readNBytes((int) limits.bytes() + 1);
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadableException("too large (more than " + limits.bytes() + " bytes)");
        }
        Receipt receipt = Receipt.of(address, record.date(), null).with(Digests.sha256(bytes), bytes);
        return pages.read(archive + ":" + address, Charsets.decode(bytes, Charsets.of(type)), receipt);
    }
}

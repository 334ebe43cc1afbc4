package io.stemma.intake.archive;

import io.stemma.intake.ArticleReader;
import io.stemma.intake.Limits;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads the pages in a WACZ file (Web Archive Collection Zipped 1.1): the WARC files below its folder {@code archive}. */
public final class WaczReader implements ArticleReader {
    private final PageReader pages = new PageReader();

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public boolean reads(Source source) {
        byte[] head = source.head();
        return source.ends("wacz") && head.length > 1 && head[0] == 'P' && head[1] == 'K';
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        Records records = new Records(pages, limits, receiver);
        boolean any = false;
        try {
            if (source.path() != null) {
                try (ZipFile zip = new ZipFile(source.path().toFile())) {
                    for (ZipEntry entry : zip.stream().filter(WaczReader::warc).toList()) {
                        any = true;
                        try (InputStream in = zip.getInputStream(entry)) {
                            WarcFileReader.stream(source.name() + ":" + entry.getName(), in, records);
                        }
                    }
                }
            } else {
                ZipInputStream zip = new ZipInputStream(source.open());
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (warc(entry)) {
                        any = true;
                        WarcFileReader.stream(source.name() + ":" + entry.getName(), zip, records);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableException("a broken ZIP file: " + e.getMessage());
        }
        if (!any) {
            throw new UnreadableException("a WACZ file without an archive in it");
        }
        records.end();
    }

    private static boolean warc(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
    }
}

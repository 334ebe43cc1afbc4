package io.stemma.intake.mail;

import io.stemma.article.Receipt;
import io.stemma.intake.ArticleReader;
import io.stemma.intake.Charsets;
import io.stemma.intake.Digests;
import io.stemma.intake.Document;
import io.stemma.intake.Facts;
import io.stemma.intake.Limits;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads mail: a message is one article, from its HTML part or else its plain one. The outlet is the sender's name. A
 * mailbox is read message by message, so that one of any size needs the memory of one message.
 */
public final class MailReader implements ArticleReader {
    private static final int DEEPEST = 10;
    private static final int HEAD = 4000;

    private final PageReader pages = new PageReader();

    @Override
    public boolean reads(Source source) {
        String head = new String(source.head(), 0, Math.min(source.head().length, HEAD), StandardCharsets.ISO_8859_1);
        if (source.ends("eml", "mbox", "mbx")) {
            return true;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        boolean box = head.startsWith("From ") && head.contains("\nFrom:");
        boolean message =
                lower.contains("\nmime-version:") && lower.contains("\ncontent-type:") && lower.contains("from:");
        return box || message && !lower.contains("<html");
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        byte[] head = source.head();
        boolean box = new String(head, 0, Math.min(5, head.length), StandardCharsets.ISO_8859_1).equals("From ");
        if (box) {
            box(source, limits, receiver);
        } else {
            receiver.found(document(source.name(), source.bytes(limits), source.receipt()));
        }
    }

    private void box(Source source, Limits limits, Receiver receiver) throws IOException {
        InputStream in = new BufferedInputStream(source.open());
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        boolean tooLarge = false;
        int number = 0;
        for (int c = in.read(); ; c = in.read()) {
            if (c >= 0) {
                line.write(c);
                if (c != '\n' && line.size() < (1 << 16)) {
                    continue;
                }
            }
            byte[] bytes = line.toByteArray();
            line.reset();
            String start = new String(bytes, 0, Math.min(7, bytes.length), StandardCharsets.ISO_8859_1);
            if (blank && start.startsWith("From ") || c < 0 && bytes.length == 0) {
                if (number > 0) {
                    message(source.name() + ":" + number, message, tooLarge, receiver);
                }
                number++;
                message.reset();
                tooLarge = false;
            } else if (message.size() + (long) bytes.length > limits.bytes()) {
                tooLarge = true;
            } else {
                message.write(
                        bytes, start.startsWith(">From ") ? 1 : 0, bytes.length - (start.startsWith(">From ") ? 1 : 0));
            }
            blank = bytes.length <= 2 && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
            if (c < 0) {
                if (bytes.length > 0) {
                    message(source.name() + ":" + number, message, tooLarge, receiver);
                }
                return;
            }
        }
    }

    private void message(String file, ByteArrayOutputStream message, boolean tooLarge, Receiver receiver) {
        if (tooLarge) {
            receiver.refused(file, "too large");
            return;
        }
        byte[] bytes = message.toByteArray();
        Document document;
        try {
            document = document(file, bytes, Receipt.NONE.with(Digests.sha256(bytes), bytes));
        } catch (UnreadableException e) {
            receiver.refused(file, e.getMessage());
            return;
        }
        receiver.found(document);
    }

    private Document document(String file, byte[] bytes, Receipt receipt) throws UnreadableException {
        Message message;
        List<SingleBody> html = new ArrayList<>();
        List<SingleBody> plain = new ArrayList<>();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(2000)
                .build());
        try {
            message = builder.parseMessage(new ByteArrayInputStream(bytes));
            gather(message, html, plain, 0);
            if (html.isEmpty() && plain.isEmpty()) {
                throw new UnreadableException("mail without text");
            }
            String sender = sender(message);
            String published = message.getDate() == null
                    ? null
                    : message.getDate().toInstant().toString();
            Facts facts = new Facts(sender, null, message.getSubject(), null, published, null);
            if (html.isEmpty()) {
                return new Document(file, headed(message.getSubject(), text(plain.get(0))), facts, List.of(), receipt);
            }
            Document page = pages.read(file, text(html.get(0)), receipt);
            return new Document(file, page.text(), facts.or(page.metadata()), page.furniture(), page.receipt());
        } catch (IOException e) {
            if (e instanceof UnreadableException u) {
                throw u;
            }
            throw new UnreadableException(
                    "broken mail: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static String headed(String subject, String text) {
        return subject == null || subject.isBlank() ? text : subject.strip() + "\n\n" + text;
    }

    private static void gather(Entity entity, List<SingleBody> html, List<SingleBody> plain, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            parts.getBodyParts().forEach(p -> gather(p, html, plain, depth + 1));
        } else if (entity.getBody() instanceof Message inner && depth < DEEPEST) {
            gather(inner, html, plain, depth + 1);
        } else if (entity.getBody() instanceof SingleBody body) {
            String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
            if (type.equals("text/html")) {
                html.add(body);
            } else if (type.equals("text/plain")) {
                plain.add(body);
            }
        }
    }

    private static String text(SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        Entity entity = body.getParent();
        return Charsets.decode(out.toByteArray(), entity == null ? null : entity.getCharset());
    }

    private static String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().get(0);
        return from.getName() != null && !from.getName().isBlank() ? from.getName() : from.getDomain();
    }
}

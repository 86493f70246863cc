package org.whosaid.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Article.Known;

/** Takes the text out of a mail: its plain part, else its page; attachments are left alone. */
final class MailMessage {

    private static final int DEEPEST = 20;

    private final WebPage pages;

    MailMessage(WebPage pages) {
        this.pages = pages;
    }

    DocumentText read(byte[] bytes) throws FormatException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                Optional<TextBody> plain = part(message, "text/plain", 0);
                Optional<TextBody> page = plain.isPresent() ? Optional.empty() : part(message, "text/html", 0);
                String text = plain.isPresent()
                        ? words(plain.get()).replace("\r\n", "\n")
                        : page.isPresent() ? pages.read(words(page.get())).text() : "";
                Known known = Known.extracted(Format.EML.word())
                        .with(given(message.getSubject()), date(message.getDate()), "", from(message.getFrom()), "");
                return new DocumentText(text, "", known);
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw FormatException.damaged("its mail cannot be read", damaged);
        }
    }

    private static Optional<TextBody> part(Entity entity, String type, int depth) {
        Body body = entity.getBody();
        if (body instanceof TextBody text && type.equals(entity.getMimeType())) {
            return Optional.of(text);
        }
        if (body instanceof Multipart parts && depth < DEEPEST) {
            return parts.getBodyParts().stream()
                    .filter(part -> !"attachment".equalsIgnoreCase(part.getDispositionType()))
                    .flatMap(part -> part(part, type, depth + 1).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static String words(TextBody body) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Reader reader = body.getReader()) {
            char[] some = new char[8192];
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                words.append(some, 0, read);
            }
        }
        return words.toString();
    }

    private static String from(@Nullable MailboxList authors) {
        if (authors == null || authors.isEmpty()) {
            return "";
        }
        String name = authors.get(0).getName();
        return name == null ? authors.get(0).getAddress() : name;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String date(@Nullable Date sent) {
        return sent == null
                ? ""
                : sent.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}

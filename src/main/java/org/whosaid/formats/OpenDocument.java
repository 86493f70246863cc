package org.whosaid.formats;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.whosaid.facts.Article.Known;

/** Takes the text out of an .odt; notes, comments and deleted words are no part of it. */
final class OpenDocument {

    private static final String BODY = "content.xml";
    private static final String PROPERTIES = "meta.xml";
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> ASIDES = Set.of("note", "annotation", "tracked-changes");

    DocumentText read(byte[] bytes) throws FormatException {
        Map<String, byte[]> parts = ZipParts.of(bytes, Set.of(BODY, PROPERTIES));
        byte[] body = parts.get(BODY);
        if (body == null) {
            throw FormatException.damaged("no " + BODY + " in it");
        }
        Paragraphs paragraphs = new Paragraphs();
        SafeXml.read(body, new Body(paragraphs));
        DocumentProperties properties = new DocumentProperties();
        byte[] told = parts.get(PROPERTIES);
        if (told != null) {
            SafeXml.read(told, properties);
        }
        return new DocumentText(
                paragraphs.text(),
                "",
                Known.extracted(Format.ODT.word())
                        .with(properties.title(), properties.date(), "", properties.author(), ""));
    }

    private static final class Body implements SafeXml.Events {

        private final Paragraphs paragraphs;
        private int depth;
        private int asides;

        Body(Paragraphs paragraphs) {
            this.paragraphs = paragraphs;
        }

        @Override
        public void take(XMLStreamReader xml) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    if (depth > 0 && asides == 0) {
                        paragraphs.append(xml.getText());
                    }
                }
                default -> {}
            }
        }

        private void begin(String element) {
            if (ASIDES.contains(element)) {
                asides++;
            } else if (PARAGRAPHS.contains(element)) {
                depth++;
            } else if (element.equals("s") || element.equals("tab") || element.equals("line-break")) {
                paragraphs.append(" ");
            }
        }

        private void end(String element) {
            if (ASIDES.contains(element)) {
                asides--;
            } else if (PARAGRAPHS.contains(element)) {
                depth--;
                if (asides == 0) {
                    paragraphs.end();
                }
            }
        }
    }
}

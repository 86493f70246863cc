package org.whosaid.formats;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.whosaid.facts.Article.Known;

/** Takes the text out of a .docx; deleted words, field codes, notes, headers and footers are no part of it. */
final class WordDocument {

    private static final String BODY = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";

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
                Known.extracted(Format.DOCX.word())
                        .with(properties.title(), properties.date(), "", properties.author(), ""));
    }

    private static final class Body implements SafeXml.Events {

        private final Paragraphs paragraphs;
        private boolean inText;

        Body(Paragraphs paragraphs) {
            this.paragraphs = paragraphs;
        }

        @Override
        public void take(XMLStreamReader xml) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    if (inText) {
                        paragraphs.append(xml.getText());
                    }
                }
                default -> {}
            }
        }

        private void begin(String element) {
            switch (element) {
                case "t" -> inText = true;
                case "tab" -> paragraphs.append(" ");
                case "br", "cr" -> paragraphs.append(" ");
                case "noBreakHyphen" -> paragraphs.append("-");
                default -> {}
            }
        }

        private void end(String element) {
            if (element.equals("t")) {
                inText = false;
            } else if (element.equals("p")) {
                paragraphs.end();
            }
        }
    }
}

package org.whosaid.formats;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.whosaid.facts.Article.Known;

/**
 * Takes the text out of a document of an office program, which is an archive of XML.
 *
 * @param bodyPart name of the part with the text
 * @param propertiesPart name of the part with title, author and date
 * @param body what hands the text of its part on
 */
record OfficeDocument(
        Format format, String bodyPart, String propertiesPart, Function<Paragraphs, SafeXml.Events> body) {

    static final OfficeDocument WORD =
            new OfficeDocument(Format.DOCX, "word/document.xml", "docProps/core.xml", WordBody::new);
    static final OfficeDocument OPEN = new OfficeDocument(Format.ODT, "content.xml", "meta.xml", OpenBody::new);

    DocumentText read(byte[] bytes) throws FormatException {
        Map<String, byte[]> parts = ZipParts.of(bytes, Set.of(bodyPart, propertiesPart));
        byte[] text = parts.get(bodyPart);
        if (text == null) {
            throw FormatException.damaged("no " + bodyPart + " in it");
        }
        Paragraphs paragraphs = new Paragraphs();
        SafeXml.read(text, body.apply(paragraphs));
        Properties properties = new Properties();
        byte[] told = parts.get(propertiesPart);
        if (told != null) {
            SafeXml.read(told, properties);
        }
        Known known = Known.extracted(format.word()).with(properties.title, properties.date, "", properties.author, "");
        return new DocumentText(paragraphs.text(), "", known);
    }

    /** Title, author and date, which these programs keep by the names of Dublin Core. */
    private static final class Properties implements SafeXml.Events {

        private String element = "";
        private String title = "";
        private String author = "";
        private String date = "";

        @Override
        public void take(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> element = xml.getLocalName();
                case XMLStreamConstants.END_ELEMENT -> element = "";
                case XMLStreamConstants.CHARACTERS -> note(xml.getText().strip());
                default -> {}
            }
        }

        private void note(String value) {
            switch (element) {
                case "title" -> title = value;
                case "creator", "initial-creator" -> author = value;
                case "created", "creation-date" -> date = WrittenDate.iso(value);
                default -> {}
            }
        }
    }
}

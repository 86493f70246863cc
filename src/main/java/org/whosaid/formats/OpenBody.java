package org.whosaid.formats;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of an .odt; notes, comments and deleted words are no part of it. */
final class OpenBody implements SafeXml.Events {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> ASIDES = Set.of("note", "annotation", "tracked-changes");

    private final Paragraphs paragraphs;
    private int depth;
    private int asides;

    OpenBody(Paragraphs paragraphs) {
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

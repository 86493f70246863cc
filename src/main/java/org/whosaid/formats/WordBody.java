package org.whosaid.formats;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a .docx; deleted words, field codes, notes, headers and footers are no part of it. */
final class WordBody implements SafeXml.Events {

    private final Paragraphs paragraphs;
    private boolean inText;

    WordBody(Paragraphs paragraphs) {
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

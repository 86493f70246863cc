package org.whosaid.formats;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Title, author and date of the properties that office documents keep by the names of Dublin Core. */
final class DocumentProperties implements SafeXml.Events {

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

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    String date() {
        return date;
    }
}

package org.whosaid.formats;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types and entities of its own, so that nothing is fetched and nothing grows. */
final class SafeXml {

    private SafeXml() {}

    /** What takes the events of a document one after another. */
    interface Events {
        void take(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Hands every event on.
     *
     * @throws FormatException where the document is no well-formed XML
     */
    static void read(byte[] document, Events events) throws FormatException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            while (xml.hasNext()) {
                xml.next();
                events.take(xml);
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            throw FormatException.damaged("its XML cannot be read", damaged);
        }
    }
}

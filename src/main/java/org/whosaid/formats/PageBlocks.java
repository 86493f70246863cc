package org.whosaid.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.whosaid.facts.WhiteSpace;

/** Cuts what is below an element into blocks, in the order of the page. */
final class PageBlocks {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "img", "br");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;

    private PageBlocks() {}

    static List<PageBlock> of(Element root) {
        PageBlocks cut = new PageBlocks();
        cut.visit(root, root, false);
        cut.close(root);
        return cut.blocks;
    }

    private void visit(Element holder, Node node, boolean inLink) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), inLink);
            } else if (child instanceof Element element) {
                visitElement(holder, element, inLink);
            }
        }
    }

    private void visitElement(Element holder, Element element, boolean inLink) {
        if (element.tagName().equals("br")) {
            if (isDoubleBreak(element)) {
                close(holder);
            } else {
                append(" ", false);
            }
        } else if (INLINE.contains(element.tagName()) && !holdsBlock(element)) {
            visit(holder, element, inLink || element.tagName().equals("a"));
        } else {
            close(holder);
            visit(element, element, inLink || element.tagName().equals("a"));
            close(element);
        }
    }

    /** Two line breaks in a row end a paragraph. */
    private static boolean isDoubleBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element other && other.tagName().equals("br");
    }

    private static boolean holdsBlock(Element element) {
        return element.children().stream().anyMatch(child -> !INLINE.contains(child.tagName()) || holdsBlock(child));
    }

    private void append(String words, boolean inLink) {
        text.append(words);
        linked += inLink ? WhiteSpace.collapse(words).length() : 0;
    }

    private void close(Element holder) {
        String words =
                WhiteSpace.collapse(text.toString().replace('\u00A0', ' ')).strip();
        if (!words.isEmpty()) {
            blocks.add(new PageBlock(holder, words, linked));
        }
        text.setLength(0);
        linked = 0;
    }
}

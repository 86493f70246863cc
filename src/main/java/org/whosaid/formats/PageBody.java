package org.whosaid.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the text of the article in a page: the element below which there is most running text and least of what pages
 * have besides, such as links; within it, what reads as text.
 */
final class PageBody {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, object, embed, canvas, video,"
                    + " audio, button, select, input, textarea, nav, footer, aside, dialog, menu, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo], [role=search],"
                    + " [role=banner], [role=dialog]";

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(^|[\\s_-])(comments?|disqus|share|sharing|social|related|recommend\\w*|promo\\w*|newsletter\\w*|sidebar"
                    + "|cookies?|consent|advert\\w*|ads?|sponsor\\w*|breadcrumbs?|footer|nav|navigation|menu|subscri\\w*"
                    + "|popular|trending|most-?read|more-?(stories|news|on|from)|read-?(more|next|also)|teasers?|widgets?"
                    + "|toolbar|popup|modal|paywall|login|signup|sign-up|tags?|tag-?list|taglist|author-?(bio|box|info)"
                    + "|bio|about-?author|outbrain|taboola|print-?only|screen-reader\\w*|sr-only|hidden|byline|meta"
                    + "|post-?meta|entry-?meta|dateline-?box|credits?|copyright|disclaimer|pagination|pager|skip-\\w+)"
                    + "($|[\\s_-])");

    private static final double COST_OF_OTHER_TEXT = 1;
    private static final int MOST_PROSE = 500;
    private static final Pattern COMMENTS = Pattern.compile("(?i)(^|[\\s_-])(comments?|disqus|respond)($|[\\s_-])");

    private static final int LONGEST_FURNITURE = 250;

    private final List<Pattern> furniture;

    /** @param furniture what blocks say that are no part of an article */
    PageBody(List<Pattern> furniture) {
        this.furniture = List.copyOf(furniture);
    }

    /** The blocks of the article in the order of the page; none where the page has no running text. */
    List<PageBlock> find(Document page) {
        Element body = page.body().clone();
        body.select(NEVER_TEXT).remove();
        removeFurniture(body);
        List<PageBlock> blocks = PageBlocks.of(body);
        Element best = best(body, blocks);
        List<PageBlock> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PageBlock block : blocks) {
            if (isWithin(block.element(), best) && isKept(block) && seen.add(block.text())) {
                found.add(block);
            }
        }
        return withoutLooseHeadings(found);
    }

    private static void removeFurniture(Element body) {
        int all = body.text().length();
        for (Element element : new Elements(body.select("[class], [id]"))) {
            String names = element.className() + " " + element.id();
            boolean large =
                    element.text().length() > all / 2 || element.tagName().matches("body|article|main");
            boolean comments = COMMENTS.matcher(names).find();
            if (!large && (comments || (FURNITURE.matcher(names).find() && prose(element) < MOST_PROSE))) {
                element.remove();
            }
        }
    }

    private static int prose(Element element) {
        return element.text().length()
                - element.select("a").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
    }

    private static Element best(Element body, List<PageBlock> blocks) {
        Map<Element, Double> worth = new HashMap<>();
        for (PageBlock block : blocks) {
            double value = block.isProse()
                    ? block.text().length() - 2.0 * block.linked()
                    : -COST_OF_OTHER_TEXT * Math.min(block.text().length(), 60);
            for (Element above = block.element(); above != null; above = above.parent()) {
                worth.merge(above, value, Double::sum);
            }
        }
        Element best = body;
        double most = worth.getOrDefault(body, 0.0);
        for (Element element : body.getAllElements()) {
            double value = worth.getOrDefault(element, Double.NEGATIVE_INFINITY);
            if (value > most) {
                best = element;
                most = value;
            }
        }
        return best;
    }

    private static boolean isWithin(Element element, Element root) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above.equals(root)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKept(PageBlock block) {
        boolean quoted = block.element().closest("blockquote") != null;
        return (quoted || !block.isMostlyLinks())
                && (block.text().length() > LONGEST_FURNITURE
                        || furniture.stream()
                                .noneMatch(words -> words.matcher(block.text()).matches()));
    }

    /** Headings with no text behind them head what was left out. */
    private static List<PageBlock> withoutLooseHeadings(List<PageBlock> blocks) {
        List<PageBlock> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}

package org.whosaid.facts;

/**
 * A word or a mark of an article.
 *
 * @param span where it stands in the article's text
 * @param text its characters as they stand there
 * @param tag part of speech (Penn Treebank tag set)
 * @param lemma dictionary form
 * @param label what CoreNLP's name model takes it for, which knows American and British news best; never {@code OTHER}
 * @param worldLabel what the world name model takes it for, which has seen the whole article through the first one
 */
public record Token(Span span, String text, String tag, String lemma, NameLabel label, NameLabel worldLabel) {

    /** What a name model takes a token for. */
    public enum NameLabel {
        NONE,
        PERSON,
        LOCATION,
        ORGANIZATION,
        /** A name of something else: a people, a product, an event, a building, a work. */
        OTHER
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** True for a token that has a letter or a digit. */
    public boolean isWord() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** True for a verb that can carry a clause: in the past or present tense, or a modal. */
    public boolean isFiniteVerb() {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** True for a preposition or subordinating conjunction, "to" among them. */
    public boolean isPreposition() {
        return tag.equals("IN") || tag.equals("TO");
    }
}

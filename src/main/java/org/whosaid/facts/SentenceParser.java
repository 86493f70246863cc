package org.whosaid.facts;

import java.util.Optional;

/** Parses a sentence when a later stage asks for it. Safe for use by several threads. */
public interface SentenceParser {

    /** The sentence's grammar; empty where the parser gave up on it. */
    Optional<DependencyTree> parse(AnnotatedArticle article, Sentence sentence);
}

package org.whosaid.benchmark;

import java.util.Properties;

/** The systems that are compared. */
enum Contestant {

    /** Our pipeline, with the speaker model and the lists that come with it. */
    WHOSAID("whosaid"),

    /** What no pipeline on CoreNLP's tags and names can do without. */
    FLOOR("floor: tokens, tags, lemmas, names"),

    /** CoreNLP's own answer to the same question, with its defaults. */
    STOCK("stock CoreNLP with coref and quote");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Loads everything that the contestant needs. */
    Analysis load(StageClock clock) {
        return switch (this) {
            case WHOSAID -> WhosaidAnalysis.load(clock);
            case FLOOR -> CoreNlpAnalysis.load(floor());
            case STOCK -> CoreNlpAnalysis.load(stock());
        };
    }

    private static Properties floor() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    private static Properties stock() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        return properties;
    }
}

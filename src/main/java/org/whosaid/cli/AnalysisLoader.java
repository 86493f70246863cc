package org.whosaid.cli;

import org.whosaid.facts.ArticleAnalysis;

/** Loads lists and models: the slow step, taken only once everything that can fail early has not. */
@FunctionalInterface
interface AnalysisLoader {

    ArticleAnalysis load();
}

package org.whosaid.report;

import java.util.List;

/**
 * The first thing that the page shows.
 *
 * @param counts what was found
 * @param problems inputs without a result, by reason
 * @param texts what became of the articles since the run
 * @param charts what the counts are made up of
 */
public record Overview(Counts counts, List<ProblemGroup> problems, TextCounts texts, Charts charts) {

    public Overview {
        problems = List.copyOf(problems);
    }

    /**
     * How much of everything.
     *
     * @param articles inputs that were read
     * @param words of them all
     * @param entities rows of entities.csv: a name counts once in each article
     * @param names different names, with their types: one in several articles counts once
     * @param quotes of whom
     * @param statements of whom
     */
    public record Counts(int articles, long words, int entities, int names, Spoken quotes, Spoken statements) {}

    /**
     * How many quoted segments, or reported statements.
     *
     * @param all of them
     * @param attributed those with a speaker
     * @param named those of these that have one with a name
     */
    public record Spoken(int all, int attributed, int named) {

        /** Whole percent of them that have a speaker; 0 where there are none. */
        public int percentAttributed() {
            return all == 0 ? 0 : (int) Math.round(100.0 * attributed / all);
        }
    }

    /**
     * The charts.
     *
     * @param speakers who is heard most
     * @param reported who is heard most of those who are never quoted
     * @param silent who is named most and never heard
     * @param types names by type
     * @param folders quotes and statements by folder and speaker
     * @param confidence how sure the speakers are
     */
    public record Charts(
            BarChart speakers,
            BarChart reported,
            BarChart silent,
            BarChart types,
            FolderChart folders,
            ConfidenceChart confidence) {}

    /** How many inputs gave no result. */
    public int unread() {
        return problems.stream().mapToInt(ProblemGroup::count).sum();
    }

    /**
     * Inputs without a result for one reason.
     *
     * @param status SKIPPED or FAILED
     * @param reason in stable words
     * @param count how many
     * @param documents the first of them
     */
    public record ProblemGroup(String status, String reason, int count, List<String> documents) {
        public ProblemGroup {
            documents = List.copyOf(documents);
        }

        /** How many are not among {@link #documents}. */
        public int unnamed() {
            return count - documents.size();
        }
    }
}

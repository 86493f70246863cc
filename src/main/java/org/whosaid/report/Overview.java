package org.whosaid.report;

import java.util.List;

/**
 * The first thing that the page shows.
 *
 * @param articles how many inputs were read
 * @param words words of them all
 * @param quotes quoted segments
 * @param attributed how many of them have a speaker
 * @param named how many of these have one with a name
 * @param actors how many different names there are
 * @param problems inputs without a result, by reason
 * @param changed how many articles changed since the run
 * @param missing how many articles cannot be read any more
 * @param speakers who is quoted most
 * @param silent who is named most and never quoted
 * @param types names by type
 * @param folders quotes by folder and speaker
 * @param confidence how sure the speakers are
 */
public record Overview(
        int articles,
        long words,
        int quotes,
        int attributed,
        int named,
        int actors,
        List<ProblemGroup> problems,
        int changed,
        int missing,
        BarChart speakers,
        BarChart silent,
        BarChart types,
        FolderChart folders,
        ConfidenceChart confidence) {

    public Overview {
        problems = List.copyOf(problems);
    }

    /** Whole percent of the quotes that have a speaker; 0 where there are no quotes. */
    public int percentAttributed() {
        return quotes == 0 ? 0 : (int) Math.round(100.0 * attributed / quotes);
    }

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

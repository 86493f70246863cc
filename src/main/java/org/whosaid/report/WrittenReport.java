package org.whosaid.report;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was written.
 *
 * @param changed how many articles changed since the run and are shown without marks
 * @param missing how many articles could not be read again and are not shown
 * @param texts the folder beside the page that holds the articles' texts; empty where they are in the page
 */
public record WrittenReport(int changed, int missing, Optional<Path> texts) {}

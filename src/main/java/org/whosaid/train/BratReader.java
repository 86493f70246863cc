package org.whosaid.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.facts.Span;
import org.whosaid.statements.MarkedAttribution;

/**
 * Reads attributions from brat's standoff format. {@code T} lines mark runs of the article ({@code T3 Source 10 14;20
 * 26 words}, offsets in code points, end exclusive), {@code E} lines join them to attributions by their roles Source,
 * Cue and Content, which may be numbered ({@code Content2:T9}). Other roles and other lines are passed over, among them
 * the rest of a mark's words behind a line break.
 */
final class BratReader {

    private static final Pattern MARK_LINE = Pattern.compile("T\\d+\t.*");
    private static final Pattern EVENT_LINE = Pattern.compile("E\\d+\t.*");
    private static final Pattern MARK = Pattern.compile("(T\\d+)\t\\S+ ([^\t]*)(?:\t(.*))?");
    private static final Pattern RUN = Pattern.compile("(\\d{1,9}) (\\d{1,9})");
    private static final Pattern ROLE = Pattern.compile("([^:]+?)\\d*:([^:]+)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final int LONGEST_SHOWN = 30;

    /**
     * The attributions in the order of the lines.
     *
     * @param file how messages call the annotation
     * @param annotation its whole text
     * @param article the text that it is about
     * @param communicating where the contents start, in code points, of what was said; empty where all was
     * @throws TrainingDataException for a line that does not fit the format or the article
     */
    List<MarkedAttribution> read(String file, String annotation, String article, Optional<Set<Integer>> communicating)
            throws TrainingDataException {
        List<String> lines = annotation.lines().toList();
        int[] units = unitsOfCodePoints(article);
        Map<String, List<Span>> marks = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (MARK_LINE.matcher(lines.get(i)).matches()) {
                addMark(marks, lines.get(i), units, article, new Place(file, i + 1));
            }
        }
        Optional<Set<Integer>> said = communicating.map(starts -> starts.stream()
                .filter(start -> start < units.length)
                .map(start -> units[start])
                .collect(Collectors.toSet()));
        List<MarkedAttribution> attributions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (EVENT_LINE.matcher(lines.get(i)).matches()) {
                attributions.add(attribution(marks, lines.get(i), said, new Place(file, i + 1)));
            }
        }
        return attributions;
    }

    private record Place(String file, int line) {

        TrainingDataException fault(String reason) {
            return new TrainingDataException(file, line, reason);
        }
    }

    private static void addMark(Map<String, List<Span>> marks, String line, int[] units, String article, Place place)
            throws TrainingDataException {
        Matcher mark = MARK.matcher(line);
        if (!mark.matches()) {
            throw place.fault("'" + shown(line) + "' is no mark, such as T3<tab>Source 10 14;20 26<tab>words");
        }
        List<Span> runs = new ArrayList<>();
        for (String run : mark.group(2).split(";", -1)) {
            runs.add(run(run, units, place));
        }
        refuseOtherWords(mark, runs, article, place);
        if (marks.put(mark.group(1), runs) != null) {
            throw place.fault(mark.group(1) + " stands here twice, remove one");
        }
    }

    private static Span run(String offsets, int[] units, Place place) throws TrainingDataException {
        Matcher run = RUN.matcher(offsets);
        int last = units.length - 1;
        if (!run.matches()) {
            throw place.fault("'" + shown(offsets) + "' is no run, such as 10 14");
        }
        int start = Integer.parseInt(run.group(1));
        int end = Integer.parseInt(run.group(2));
        if (start > end || end > last) {
            throw place.fault("run " + offsets + ": the article has " + last + " characters, and a run ends behind its"
                    + " start");
        }
        return new Span(units[start], units[end]);
    }

    /**
     * An article that was changed after it was annotated would teach nonsense without a sign of it. Where the words
     * hold a line break, only those before it are compared.
     */
    private static void refuseOtherWords(Matcher mark, List<Span> runs, String article, Place place)
            throws TrainingDataException {
        String words = mark.group(3);
        StringBuilder found = new StringBuilder();
        runs.forEach(run -> found.append(run.in(article)));
        if (words != null && !withoutSpace(found.toString()).startsWith(withoutSpace(words))) {
            throw place.fault(mark.group(1) + " is '" + shown(words) + "', but '" + shown(found.toString())
                    + "' stands there in the article; was it changed after it was annotated?");
        }
    }

    private static MarkedAttribution attribution(
            Map<String, List<Span>> marks, String line, Optional<Set<Integer>> said, Place place)
            throws TrainingDataException {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String part :
                WHITE_SPACE.split(line.substring(line.indexOf('\t') + 1).strip(), -1)) {
            Matcher role = ROLE.matcher(part);
            if (!role.matches()) {
                throw place.fault("'" + shown(part) + "' is no role, such as Source:T1");
            }
            List<Span> runs = marks.get(role.group(2));
            if (runs == null) {
                throw place.fault("'" + shown(part) + "': there is no mark " + shown(role.group(2)));
            }
            roles.computeIfAbsent(role.group(1), name -> new ArrayList<>()).addAll(runs);
        }
        List<Span> content = roles.getOrDefault("Content", List.of());
        int start = content.stream().mapToInt(Span::start).min().orElse(-1);
        return new MarkedAttribution(
                roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()),
                content,
                said.map(starts -> starts.contains(start)).orElse(true));
    }

    /** Where each code point begins, in UTF-16 units, and at last where the text ends. */
    private static int[] unitsOfCodePoints(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length; point++) {
            units[point] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
        return units;
    }

    private static String withoutSpace(String text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }
}

package org.whosaid.loglinear;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.facts.Fingerprint;

/**
 * What a model was trained to be used with: a set of features, and the word lists whose words its features tell. Lists
 * that merely decide which names an article has are not among them: another name is like another article.
 *
 * @param fingerprints by what they are of, as a model's head calls it: {@code features}, {@code list cue-verbs}
 */
public record ModelFit(SortedMap<String, String> fingerprints) {

    /** Nobody forges a model's head, so the beginning of a SHA-256 is enough. */
    private static final int DIGITS = 16;

    public ModelFit {
        fingerprints = Collections.unmodifiableSortedMap(new TreeMap<>(fingerprints));
    }

    /**
     * The fit of a set of features that tell the words of some lists.
     *
     * @param templates all kinds of features
     * @param revision goes up when a part comes to mean something else and no template shows it
     * @param lists from each list's name to its words; their order does not matter
     */
    public static ModelFit of(
            Collection<? extends FeatureTemplate> templates,
            int revision,
            Map<String, ? extends Collection<String>> lists) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        fingerprints.put(
                "features",
                fingerprint(templates.stream()
                        .map(template -> template.shape().pattern())
                        .sorted()
                        .collect(Collectors.joining("\n", revision + "\n", ""))));
        lists.forEach((list, words) -> fingerprints.put(
                "list " + list, fingerprint(words.stream().sorted().collect(Collectors.joining("\n")))));
        return new ModelFit(fingerprints);
    }

    private static String fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
    }
}

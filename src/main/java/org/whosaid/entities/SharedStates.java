package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.entities.NameTrie.Entry;
import org.whosaid.facts.EntityType;

/** Settles names that two states share (Georgia, Punjab) by the other states that the article names. */
final class SharedStates {

    private final Map<Integer, List<Entry>> open = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> siblings = new HashMap<>();

    /** Notes the entries that the name with a given number may mean. */
    void note(int candidate, List<Entry> entries) {
        List<Entry> states = entries.stream()
                .filter(entry -> entry.name().type() == EntityType.STATE)
                .toList();
        if (states.size() > 1) {
            open.put(candidate, states);
        } else if (states.size() == 1 && entries.size() == 1) {
            String code = states.get(0).name().code();
            (code.length() == 2 ? countries : siblings).merge(country(code), 1, Integer::sum);
        }
    }

    List<NameCandidate> settle(List<NameCandidate> found) {
        List<NameCandidate> settled = new ArrayList<>(found);
        open.forEach((index, entries) -> {
            Entry best = entries.get(0);
            for (Entry entry : entries) {
                if (weight(entry) > weight(best)) {
                    best = entry;
                }
            }
            NameCandidate candidate = found.get(index);
            settled.set(
                    index,
                    new NameCandidate(
                            candidate.first(),
                            candidate.end(),
                            candidate.type(),
                            candidate.trust(),
                            Optional.of(best.name()),
                            candidate.rule()));
        });
        return settled;
    }

    /** A subdivision is likely where others of its country are named, a country where no such neighbours are. */
    private int weight(Entry entry) {
        String code = entry.name().code();
        if (code.length() == 2) {
            return 1;
        }
        return 2 * siblings.getOrDefault(country(code), 0) + countries.getOrDefault(country(code), 0);
    }

    private static String country(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }
}

package org.whosaid.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/**
 * Finds out whose state a government body is part of: by its name, by the words around it, by the lists, or, where its
 * name is one that many states have, by the state that the article is about.
 */
final class HomeStateFinder {

    private static final int COUNTRY_CODE = 2;
    private static final int LONGEST_STATE = 4;

    /** How much a state in the name itself counts beside one before or behind it. */
    private static final int IN_THE_NAME = 3;

    private static final int BESIDE_IT = 2;

    /** Of all that an article says of states, so much must be of one that it is about: two of three. */
    private static final int ONE_OF = 3;

    private static final int FEWEST_OF_ABOUT = 2;
    private static final Set<String> OF = Set.of("of", "in", "for");

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> betweenStates = new HashSet<>();

    HomeStateFinder(Lexicon lexicon) {
        lexicon.demonyms().forEach((word, code) -> codes.put(key(word), code));
        for (KnownName name : lexicon.names()) {
            for (KnownName.Form form : name.forms()) {
                if (name.list().equals("intergovernmental") && !form.ambiguity().contains(Ambiguity.WORD)) {
                    betweenStates.add(key(form.text()));
                }
                if (name.type() == EntityType.STATE && !name.watched()) {
                    codes.putIfAbsent(key(form.text()), name.code());
                }
            }
        }
    }

    /** From each government body to the code of its state; one between states, or of no known state, is missing. */
    Map<Cluster, String> find(NameText text, List<Cluster> clusters) {
        Map<Integer, String> stateAt = new HashMap<>();
        Map<Integer, String> stateUpTo = new HashMap<>();
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            if (cluster.type() == EntityType.STATE && cluster.known().isPresent()) {
                String code = cluster.known().get().code();
                for (NameCandidate mention : cluster.mentions()) {
                    stateAt.put(mention.first(), code);
                    stateUpTo.put(mention.end(), code);
                    named.merge(countryOf(code), 1, Integer::sum);
                }
            }
        }
        Optional<String> about = mostNamed(named);
        Map<Cluster, String> homes = new HashMap<>();
        for (Cluster cluster : clusters) {
            if (cluster.type() == EntityType.AGENCY) {
                home(text, cluster, stateAt, stateUpTo)
                        .or(() -> about.filter(state -> isNamedByMany(cluster)))
                        .ifPresent(code -> homes.put(cluster, code));
            }
        }
        return homes;
    }

    private Optional<String> home(
            NameText text, Cluster body, Map<Integer, String> stateAt, Map<Integer, String> stateUpTo) {
        if (isBetweenStates(text, body)) {
            return Optional.empty();
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (NameCandidate mention : body.mentions()) {
            eachRun(text, mention, (run, place) -> {
                String code = codes.get(run);
                if (code != null) {
                    votes.merge(code, IN_THE_NAME, Integer::sum);
                }
            });
            before(text, mention, stateUpTo).ifPresent(code -> votes.merge(code, BESIDE_IT, Integer::sum));
            behind(text, mention, stateAt).ifPresent(code -> votes.merge(code, BESIDE_IT, Integer::sum));
        }
        return mostVoted(votes).or(() -> body.known().flatMap(known -> listed(body, known)));
    }

    /** The state of "China's", "the Chinese" or "US" right before a body. */
    private Optional<String> before(NameText text, NameCandidate mention, Map<Integer, String> stateUpTo) {
        int end = mention.first();
        if (text.within(mention.first(), end - 1)
                .filter(token -> token.tag().equals("POS"))
                .isPresent()) {
            end--;
        }
        if (text.within(mention.first(), end - 1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(stateUpTo.get(end))
                .or(() -> Optional.ofNullable(codes.get(key(text.word(mention.first() - 1)))));
    }

    /** The state of "of Kenya" right behind it. */
    private static Optional<String> behind(NameText text, NameCandidate mention, Map<Integer, String> stateAt) {
        if (!OF.contains(text.after(mention.end()))) {
            return Optional.empty();
        }
        String next = text.within(mention.first(), mention.end() + 1)
                .map(token -> token.text())
                .orElse("");
        int state = mention.end() + (next.equals("the") ? 2 : 1);
        return Optional.ofNullable(stateAt.get(state));
    }

    private boolean isBetweenStates(NameText text, Cluster body) {
        boolean[] found = new boolean[1];
        if (body.known().isPresent()) {
            found[0] = body.known().get().list().equals("intergovernmental");
        }
        NameCandidate first = body.mentions().get(0);
        found[0] |= betweenStates.contains(key(text.words(first.first(), first.end())));
        eachRun(text, first, (run, place) -> found[0] |= betweenStates.contains(run));
        return found[0];
    }

    /** What the list of bodies says, where the form is not one that bodies of several states have. */
    private Optional<String> listed(Cluster body, KnownName known) {
        if (isNamedByMany(body)) {
            return Optional.empty();
        }
        if (known.list().equals("agencies-us")) {
            return Optional.of("US");
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (KnownName.Form form : known.forms()) {
            String first = key(form.text().split("[ ’']", 2)[0]);
            Optional.ofNullable(codes.get(first)).ifPresent(code -> votes.merge(code, 1, Integer::sum));
        }
        return mostVoted(votes);
    }

    /** Whether bodies of several states have its name. */
    private static boolean isNamedByMany(Cluster body) {
        return body.known().isEmpty()
                || body.known().get().forms().get(0).ambiguity().contains(Ambiguity.SHARED);
    }

    /** The state that an article about one state is about. */
    private static Optional<String> mostNamed(Map<String, Integer> named) {
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return mostVoted(named)
                .filter(state -> named.getOrDefault(state, 0) >= FEWEST_OF_ABOUT
                        && named.getOrDefault(state, 0) * ONE_OF >= all * (ONE_OF - 1));
    }

    /** The first of those with most votes. */
    private static Optional<String> mostVoted(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private static String countryOf(String code) {
        return code.substring(0, Math.min(COUNTRY_CODE, code.length()));
    }

    /** Every run of words in a name that may be a state's, as it is looked up, with the place where it begins. */
    private static void eachRun(NameText text, NameCandidate mention, BiConsumer<String, Integer> run) {
        for (int first = mention.first(); first < mention.end(); first++) {
            for (int end = Math.min(first + LONGEST_STATE, mention.end()); end > first; end--) {
                if (end - first < mention.size()) {
                    run.accept(key(text.words(first, end)), first);
                }
            }
        }
    }

    /** With its case: "US", not "us", and "IN", not "in". */
    private static String key(String words) {
        return Atoms.fold(words);
    }
}

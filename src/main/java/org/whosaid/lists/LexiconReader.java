package org.whosaid.lists;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Quote;

/** Reads all lists that are packaged with the program. What it reads never changes while the program runs. */
public final class LexiconReader {

    /** The files models/names/*.csv, without their ending, in order of trust. */
    static final List<String> NAME_LISTS = List.of(
            "states",
            "subdivisions",
            "intergovernmental",
            "agencies-us",
            "agencies-world",
            "political-parties",
            "armed-groups",
            "movements",
            "threat-actors",
            "media",
            "organizations");

    /** The files models/words/*.txt, without their ending. A new list is added here. */
    static final List<String> WORD_LISTS = List.of(
            "acronym-gaps",
            "address-only",
            "addressing-verbs",
            "affiliations",
            "agency-heads",
            "agency-nouns",
            "animal-names",
            "attitude-verbs",
            "auxiliaries",
            "calendar",
            "chambers",
            "committee-nouns",
            "court-nouns",
            "cue-verbs",
            "deeds",
            "definite-words",
            "done-to-groups",
            "elisions",
            "enumerators",
            "family-names-first",
            "female-endings",
            "first-words-not-names",
            "foreign-agency-heads",
            "foreign-group-heads",
            "foreign-links",
            "foreign-organization-heads",
            "generation-suffixes",
            "group-adjectives",
            "group-codes",
            "group-codes-joined",
            "group-heads",
            "group-nouns",
            "honorifics-in-names",
            "human-endings",
            "human-nouns",
            "indefinite-amounts",
            "indefinite-pronouns",
            "institution-links",
            "kin-pairs",
            "legal-forms",
            "legal-forms-in-front",
            "letter-closings",
            "lowercase-agencies",
            "male-endings",
            "malware-kinds",
            "malware-nouns",
            "malware-types",
            "mission-nouns",
            "name-particles",
            "naming-actives",
            "naming-verbs",
            "network-members",
            "noun-links",
            "numbered-broadcasters",
            "occasions",
            "occupations",
            "office-verbs",
            "organization-heads",
            "organization-nouns",
            "owner-links",
            "owners-in-names",
            "ownership-nouns",
            "partnership-forms",
            "personal-pronouns",
            "place-modifiers",
            "political-words",
            "portfolio-heads",
            "published-things",
            "refusing-verbs",
            "royal-words",
            "relations",
            "relay-verbs",
            "role-endings",
            "role-heads",
            "role-links",
            "role-modifiers",
            "soft-group-heads",
            "speaker-links",
            "speaking-nouns",
            "speaking-things",
            "speech-nouns",
            "staff-links",
            "staff-nouns",
            "state-body-heads",
            "state-context",
            "state-tasks",
            "subordinators",
            "telling-group-nouns",
            "thing-heads",
            "threat-group-nouns",
            "threat-words",
            "time-words",
            "title-abbreviations",
            "titles-academic",
            "titles-before-surnames",
            "titles-civil",
            "titles-honorific",
            "titles-nobility",
            "titles-of-address",
            "titles-ranks",
            "titles-religious",
            "uninformative-words",
            "weather-names",
            "weekdays");

    private static final Map<String, Gender> NAME_GENDERS =
            Map.of("F", Gender.FEMALE, "M", Gender.MALE, "U", Gender.EITHER);

    private static final Map<String, Gender> TITLE_GENDERS =
            Map.of("F", Gender.FEMALE, "M", Gender.MALE, "", Gender.EITHER);

    private static final Map<String, Quote.Act> ACTS = Arrays.stream(Quote.Act.values())
            .collect(Collectors.toMap(Quote.Act::name, Function.identity(), (one, same) -> one, LinkedHashMap::new));

    private final ListFolder folder;
    private final List<String> wordLists;

    public LexiconReader() {
        this(ListFolder.PACKAGED, WORD_LISTS);
    }

    LexiconReader(ListFolder folder, List<String> wordLists) {
        this.folder = folder;
        this.wordLists = List.copyOf(wordLists);
    }

    /**
     * Reads every list.
     *
     * @throws ListFaultException where a list is missing or faulty, with file, line and reason
     */
    public Lexicon read() {
        NameListReader names = new NameListReader(folder);
        WordMapReader maps = new WordMapReader(folder);
        WordList words = new WordList(folder);
        List<KnownName> known =
                NAME_LISTS.stream().flatMap(list -> names.read(list).stream()).toList();
        Map<String, String> demonyms = maps.read(
                "words/demonyms.csv",
                List.of("demonym", "code"),
                code -> Optional.of(code)
                        .filter(found ->
                                NameListReader.STATE_CODE.matcher(found).matches()),
                "an ISO 3166 code");
        Map<String, Gender> firstNames = maps.read(
                "words/first-names.csv",
                List.of("name", "gender"),
                gender -> Optional.ofNullable(NAME_GENDERS.get(gender)),
                "F, M, U");
        Map<String, Gender> titles = maps.read(
                "words/titles.csv",
                List.of("title", "gender"),
                gender -> Optional.ofNullable(TITLE_GENDERS.get(gender)),
                "F, M, empty");
        Map<String, Quote.Act> acts = maps.read(
                "words/speech-acts.csv",
                List.of("cue", "act"),
                act -> Optional.ofNullable(ACTS.get(act)),
                String.join(", ", ACTS.keySet()));
        Map<String, Set<String>> wordsByList = wordLists.stream()
                .collect(Collectors.toMap(Function.identity(), list -> words.read("words/" + list + ".txt")));
        return new Lexicon(known, demonyms, firstNames, titles, acts, wordsByList);
    }
}

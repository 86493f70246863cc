package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.loglinear.WeightTable;

/**
 * Lists with a handful of names and words, and what is found with them in a marked text (see {@link ArticleText}), as
 * short strings to compare.
 */
final class SmallWorld {

    private static final List<KnownName> NAMES = List.of(
            known("watch: friends.csv", "The Blue Lantern Circle", EntityType.GROUP, "", "Blue Lantern", "BLC"),
            known("states", "United States", EntityType.STATE, "US", "U.S.", "US/WORD"),
            known("states", "China", EntityType.STATE, "CN", "People's Republic of China"),
            known("states", "France", EntityType.STATE, "FR"),
            known("states", "Armenia", EntityType.STATE, "AM"),
            known("states", "Jordan/PERSON/PLACE", EntityType.STATE, "JO"),
            known("states", "Georgia/SHARED/PERSON", EntityType.STATE, "GE"),
            known("subdivisions", "Georgia/SHARED/PERSON", EntityType.STATE, "US-GA", "Ga."),
            known("subdivisions", "Alabama", EntityType.STATE, "US-AL", "Ala.", "AL/WORD"),
            known("subdivisions", "Florida", EntityType.STATE, "US-FL", "Fla."),
            known("subdivisions", "Washington/PLACE/PERSON", EntityType.STATE, "US-WA"),
            known(
                    "agencies",
                    "Department of State",
                    EntityType.AGENCY,
                    "",
                    "State Department",
                    "U.S. State Department"),
            known("agencies", "Senate", EntityType.AGENCY, ""),
            known("parties", "Harvest Party", EntityType.GROUP, ""),
            known("actors", "Play/WORD", EntityType.GROUP, "", "Play gang"),
            known("actors", "Silence/WORD", EntityType.GROUP, ""),
            known("actors", "Emberlock/UNSURE", EntityType.GROUP, ""),
            known("actors", "Pirates/WORD", EntityType.GROUP, ""),
            known("agencies", "Harbour Police Service", EntityType.AGENCY, "", "HPS"),
            known("media", "Harbour Press Syndicate", EntityType.ORGANIZATION, "", "HPS"),
            known("companies", "Orchard/WORD", EntityType.ORGANIZATION, "", "Orchard Inc."));

    static final Lexicon LEXICON = new Lexicon(
            NAMES,
            Map.of("Chinese", "CN", "French", "FR", "American", "US", "Armenian", "AM"),
            Map.of(
                    "Mira", Gender.FEMALE,
                    "Adam", Gender.MALE,
                    "Lloyd", Gender.MALE,
                    "Noor", Gender.EITHER),
            Map.of(
                    "Mr.", Gender.MALE,
                    "Mrs.", Gender.FEMALE,
                    "Dr.", Gender.EITHER,
                    "Rep.", Gender.EITHER,
                    "Senator", Gender.EITHER,
                    "President", Gender.EITHER,
                    "Prime Minister", Gender.EITHER),
            Map.of(),
            Map.ofEntries(
                    words("titles-academic", "Dr.", "Prof. Dr."),
                    words("titles-before-surnames", "Chief"),
                    words("titles-civil", "Cllr."),
                    words("titles-honorific", "Datuk Seri", "Tan Sri"),
                    words("titles-nobility", "Sheikh", "Sheikha"),
                    words("titles-ranks", "Sgt", "Maj-Gen"),
                    words("titles-religious", "Maulana"),
                    words("name-particles", "Al", "bin", "van", "de", "la"),
                    words("human-nouns", "woman"),
                    words("occasions", "Summit"),
                    words("cue-verbs", "say", "announce"),
                    words("acronym-gaps", "of", "the", "and", "for", "on", "in", "to", "&", "'s", "’s", "-"),
                    words("staff-links", "of", "at", "for", "with"),
                    words("threat-group-nouns", "group", "campaign", "crew", "collective", "actor"),
                    words(
                            "telling-group-nouns",
                            "militia",
                            "gang",
                            "cartel",
                            "rebels",
                            "insurgents",
                            "militants",
                            "guerrillas",
                            "fighters",
                            "hackers"),
                    words(
                            "group-codes",
                            "APT",
                            "UNC",
                            "FIN",
                            "TA",
                            "DEV",
                            "TAG",
                            "UAC",
                            "ATK",
                            "TG",
                            "UAT",
                            "Storm",
                            "STORM"),
                    words("group-codes-joined", "TEMP", "CL-STA", "SIG", "CTG"),
                    words("institution-links", "of", "for", "on", "in", "against", "to"),
                    words("chambers", "Senate", "House"),
                    words("committee-nouns", "committee", "subcommittee", "panel"),
                    words("mission-nouns", "embassy", "consulate", "consulate-general"),
                    words("honorifics-in-names", "Sheikh", "Sheikha"),
                    words("generation-suffixes", "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"),
                    words("address-only", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Sir", "Madam"),
                    words(
                            "malware-nouns",
                            "botnet",
                            "campaign",
                            "cluster",
                            "operation",
                            "operator",
                            "network",
                            "affiliate",
                            "actor"),
                    words(
                            "done-to-groups",
                            "accuse",
                            "ban",
                            "blame",
                            "charge",
                            "indict",
                            "join",
                            "name",
                            "sanction",
                            "suspect"),
                    words("threat-words", "hackers", "malware"),
                    words("deeds", "claim", "demand"),
                    words("thing-heads", "Show", "Act", "Street", "Board of Directors"),
                    words("affiliations", "Democratic", "Christian", "Christians"),
                    words(
                            "agency-heads",
                            "Agency",
                            "Armed Forces",
                            "Commission",
                            "Committee",
                            "Department",
                            "Embassy",
                            "Government",
                            "Ministry"),
                    words("agency-nouns", "agency", "ministry", "regulator", "watchdog"),
                    words("animal-names", "Bear", "Kitten", "Panda"),
                    words("calendar", "Monday", "March", "Christmas"),
                    words("first-words-not-names", "The", "A", "In", "On", "He", "She", "It", "Former", "Why"),
                    words("group-adjectives", "hacking", "ransomware", "influence", "armed"),
                    words("foreign-agency-heads", "Ministerio", "Banco Central"),
                    words("foreign-group-heads", "Partido", "Jaish"),
                    words("foreign-links", "de", "del", "la", "y", "e"),
                    words("foreign-organization-heads", "Banco", "Universidad"),
                    words("group-heads", "Alliance", "Party", "Front", "Brigade", "Movement"),
                    words(
                            "group-nouns",
                            "group",
                            "gang",
                            "collective",
                            "groups",
                            "operation",
                            "campaign",
                            "militia",
                            "network"),
                    words("lowercase-agencies", "embassy", "foreign ministry", "consulate general", "parliament"),
                    words("naming-verbs", "known", "called", "dubbed"),
                    words("malware-kinds", "malware", "ransomware", "trojan", "variant"),
                    words("naming-actives", "calls", "tracks"),
                    words("network-members", "accounts", "hackers"),
                    words("malware-types", "trojan", "ransomware", "virus"),
                    words("legal-forms-in-front", "OOO"),
                    words("partnership-forms", "LLP"),
                    words("place-modifiers", "Northern"),
                    words("royal-words", "Royal"),
                    words("family-names-first", "Cho", "Lee"),
                    words("enumerators", "such as", "like", "including"),
                    words("numbered-broadcasters", "Channel"),
                    words("legal-forms", "LLP", "Corp", "Corp.", "Inc.", "Sdn Bhd", "Co., Ltd."),
                    words(
                            "organization-heads",
                            "Corp",
                            "Corp.",
                            "Bank",
                            "Institute",
                            "News",
                            "News Agency",
                            "Olympic Committee",
                            "Union",
                            "University",
                            "Center"),
                    words("owners-in-names", "Women", "Magistrate"),
                    words("ownership-nouns", "shares", "stake"),
                    words("portfolio-heads", "Ministry", "Department"),
                    words("political-words", "Democratic", "Popular"),
                    words("soft-group-heads", "Alliance"),
                    words("state-body-heads", "Institute"),
                    words("state-tasks", "Statistics"),
                    words("organization-nouns", "company", "firm", "newspaper", "charity"),
                    words("relations", "critic", "friend", "mother", "wife"),
                    words("occupations", "paramedic"),
                    words("office-verbs", "lead", "run"),
                    words("role-links", "of", "for", "at", "in", "with", "to"),
                    words("role-endings", "elect"),
                    words("role-modifiers", "acting", "former", "then", "vice", "deputy"),
                    words("time-words", "time", "week", "yesterday"),
                    words("role-heads", "spokesperson", "officer", "chief", "analyst", "minister", "mayor"),
                    words("staff-nouns", "analyst", "spokesperson", "researcher"),
                    words("state-context", "governor", "Gov.", "state", "voters"),
                    words("titles-of-address", "Mr.", "Mrs.", "Dr.", "Rep."),
                    words("weather-names", "Flood", "Typhoon", "Blizzard", "Storm")));

    private static final EntityFinder FINDER = new EntityFinder(LEXICON, WeightTable.EMPTY);

    private SmallWorld() {}

    /** A finder for whom a user watches these names too; a row is {@code "TYPE Name; alias; alias"}. */
    static EntityFinder watching(String... rows) {
        return new EntityFinder(
                LEXICON.watching(Arrays.stream(rows)
                        .map(row -> {
                            String[] forms = row.substring(row.indexOf(' ') + 1).split("; ", -1);
                            EntityType type = EntityType.valueOf(row.substring(0, row.indexOf(' ')));
                            String[] aliases = Arrays.copyOfRange(forms, 1, forms.length);
                            return known("watch: mine.csv", forms[0], type, "", aliases);
                        })
                        .toList()),
                WeightTable.EMPTY);
    }

    /** A finder for whom these words are never a name. */
    static EntityFinder barring(String forms) {
        List<KnownName.Form> barred =
                Arrays.stream(forms.split("; ", -1)).map(SmallWorld::form).toList();
        return new EntityFinder(
                LEXICON.watching(List.of(new KnownName(
                        barred.get(0).text(), EntityType.ORGANIZATION, "", barred, "watch: mine.csv", true, true))),
                WeightTable.EMPTY);
    }

    static List<Entity> entities(String marked) {
        return FINDER.find(ArticleText.of(marked));
    }

    /** The entities as {@code "PERSON Mira Rao"}. */
    static List<String> names(String marked) {
        return names(FINDER, marked);
    }

    static List<String> names(EntityFinder finder, String marked) {
        return finder.find(ArticleText.of(marked)).stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }

    /** The entities as their mentions in text order: {@code "Mira Rao, Rao"}. */
    static List<String> mentions(String marked) {
        return mentions(FINDER, marked);
    }

    static List<String> mentions(EntityFinder finder, String marked) {
        AnnotatedArticle article = ArticleText.of(marked);
        return finder.find(article).stream()
                .map(entity -> entity.mentions().stream()
                        .map(mention -> mention.span().in(article.text()))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The codes of the entities that have one. */
    static List<String> codes(String marked) {
        return entities(marked).stream()
                .map(Entity::code)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The role of the first person. */
    static String role(String marked) {
        return entities(marked).stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow()
                .role();
    }

    /** The role of the person with this name. */
    static String roleOf(String name, String marked) {
        return entities(marked).stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .role();
    }

    /** What the article says of the first entity that it describes, as {@code "TITLE Senator"}. */
    static List<String> descriptions(String marked) {
        AnnotatedArticle article = ArticleText.of(marked);
        return FINDER.find(article).stream()
                .map(Entity::descriptions)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(found -> found.kind() + " " + found.span().in(article.text()))
                .toList();
    }

    /** A list entry; what else a form may be stands behind slashes. */
    private static KnownName known(String list, String name, EntityType type, String code, String... aliases) {
        List<KnownName.Form> forms = new ArrayList<>(List.of(form(name)));
        Arrays.stream(aliases).map(SmallWorld::form).forEach(forms::add);
        return new KnownName(forms.get(0).text(), type, code, forms, list, list.startsWith("watch"));
    }

    private static KnownName.Form form(String marked) {
        String[] parts = marked.split("/", -1);
        Set<Ambiguity> ambiguity =
                Arrays.stream(parts).skip(1).map(Ambiguity::valueOf).collect(Collectors.toUnmodifiableSet());
        return new KnownName.Form(parts[0], ambiguity);
    }

    private static Map.Entry<String, Set<String>> words(String list, String... words) {
        return Map.entry(list, Set.of(words));
    }
}

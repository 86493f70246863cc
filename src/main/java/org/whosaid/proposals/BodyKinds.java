package org.whosaid.proposals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/**
 * Tells what kind of body a capitalised name means by its own words: the head ("Salt Marsh Authority"), which may be of
 * several words ("Marsh News Agency"), what stands with it ("United Democratic Alliance"), the first word in other
 * languages ("Partido Verde").
 */
final class BodyKinds {

    private static final int LONGEST_HEAD = 5;
    private static final Set<String> OF_THE_WHOLE_STATE = Set.of("National", "Federal");

    /** By head; empty for things that are no bodies. */
    private final Map<String, Optional<EntityType>> heads = new HashMap<>();

    private final Set<String> lastWords = new HashSet<>();
    private final Map<String, EntityType> foreignHeads = new HashMap<>();
    private final Set<String> foreignFirstWords = new HashSet<>();
    private final Set<String> softGroupHeads;
    private final Set<String> politicalWords;
    private final Set<String> stateBodyHeads;
    private final Set<String> stateTasks;
    private final Set<String> links;
    private final Set<String> demonyms;
    private final Set<String> states = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> titles;
    private final Set<String> staff;

    /**
     * The head of a name.
     *
     * @param first number of its first token
     * @param end the number after its last token's
     * @param type what it makes the name; empty where that is no body
     */
    record Head(int first, int end, Optional<EntityType> type) {}

    BodyKinds(Lexicon lexicon) {
        lexicon.words("agency-heads").forEach(head -> heads.put(head, Optional.of(EntityType.AGENCY)));
        lexicon.words("group-heads").forEach(head -> heads.put(head, Optional.of(EntityType.GROUP)));
        lexicon.words("organization-heads").forEach(head -> heads.put(head, Optional.of(EntityType.ORGANIZATION)));
        lexicon.words("thing-heads").forEach(head -> heads.put(head, Optional.empty()));
        heads.keySet().forEach(head -> lastWords.add(head.substring(head.lastIndexOf(' ') + 1)));
        lexicon.words("foreign-organization-heads").forEach(head -> foreignHeads.put(head, EntityType.ORGANIZATION));
        lexicon.words("foreign-agency-heads").forEach(head -> foreignHeads.put(head, EntityType.AGENCY));
        lexicon.words("foreign-group-heads").forEach(head -> foreignHeads.put(head, EntityType.GROUP));
        foreignHeads.keySet().forEach(head -> foreignFirstWords.add(head.split("[ -]", 2)[0]));
        this.softGroupHeads = lexicon.words("soft-group-heads");
        this.politicalWords = lexicon.words("political-words");
        this.stateBodyHeads = lexicon.words("state-body-heads");
        this.stateTasks = lexicon.words("state-tasks");
        this.links = lexicon.words("institution-links");
        this.demonyms = lexicon.demonyms().keySet();
        this.titles = lexicon.titles().keySet();
        this.staff = lexicon.words("staff-nouns");
        for (KnownName name : lexicon.names()) {
            boolean state = name.type() == EntityType.STATE;
            if (state || name.list().equals("media")) {
                name.forms().forEach(form -> (state ? states : outlets).add(form.text()));
            }
        }
    }

    /** The longest head that ends with a token. */
    Optional<Head> headEndingAt(NameText text, int last) {
        if (!lastWords.contains(text.word(last))) {
            return Optional.empty();
        }
        int earliest = Math.max(text.sentenceOf(last).firstToken(), last + 1 - LONGEST_HEAD);
        for (int first = earliest; first <= last; first++) {
            Optional<EntityType> type = heads.get(text.words(first, last + 1));
            if (type != null) {
                return Optional.of(new Head(first, last + 1, type));
            }
        }
        return Optional.empty();
    }

    /** The longest head in another language that begins with a token, as it stands in front of a name. */
    Optional<Head> foreignHeadAt(NameText text, int first) {
        if (!foreignFirstWords.contains(firstPart(text.word(first)))) {
            return Optional.empty();
        }
        int sentenceEnd = text.sentenceOf(first).endToken();
        for (int end = Math.min(sentenceEnd, first + LONGEST_HEAD); end > first; end--) {
            EntityType type = foreignHeads.get(text.words(first, end));
            if (type == null && end == first + 1) {
                type = foreignHeads.get(firstPart(text.word(first)));
            }
            if (type != null) {
                return Optional.of(new Head(first, end, Optional.of(type)));
            }
        }
        return Optional.empty();
    }

    /** "Jaish" of "Jaish-e-Mohammad". */
    private static String firstPart(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? word.substring(0, hyphen) : word;
    }

    /** The type of a name by its words; empty where they do not tell. */
    Optional<EntityType> typeOf(NameText text, int first, int end) {
        return headOf(text, first, end)
                .flatMap(Head::type)
                .map(type -> settled(text, first, end, type))
                .or(() -> foreignHeadAt(text, first)
                        .filter(head -> end - first > 1 || text.word(first).contains("-"))
                        .flatMap(Head::type));
    }

    /**
     * What finders that cannot tell took for an organisation, as what its words say. A part of a larger body ("the
     * Department of X at the University of Y") ends before the larger one.
     */
    NameCandidate typed(NameText text, NameCandidate name) {
        boolean open = name.isLabelled() || name.evidence() == Evidence.CONTEXT;
        if (!open || !name.is(EntityType.ORGANIZATION)) {
            return name;
        }
        NameCandidate part = name;
        int last = name.end() - 1;
        if (last > name.first()
                && (staff.contains(text.word(last)) || titles.contains(text.word(last)))
                && headOf(text, name.first(), last).isPresent()) {
            // "Museum of Tides CEO"
            part = name.upTo(last);
        }
        for (int i = name.first() + 1; i < part.end() - 1; i++) {
            if (text.word(i).equals("at")
                    && headOf(text, name.first(), i).isPresent()
                    && headOf(text, i + 1, part.end()).isPresent()) {
                part = part.upTo(i);
            }
        }
        Optional<Head> head = headOf(text, part.first(), part.end());
        if (head.isPresent()
                && head.get().end() == part.end()
                && head.get().type().isEmpty()) {
            return part.typed(Optional.empty());
        }
        Optional<EntityType> type = typeOf(text, part.first(), part.end());
        return type.isPresent() ? part.typed(type) : part;
    }

    /** The head in front of the first link ("Institute" in "Institute of Public Health"), or one across it. */
    private Optional<Head> headOf(NameText text, int first, int end) {
        int link = linkIn(text, first, end);
        if (link + 1 < end) {
            // "Board of Directors" tells more than "Board".
            Optional<Head> across =
                    headEndingAt(text, link + 1).filter(head -> head.first() >= first && head.first() < link);
            if (across.isPresent()) {
                return across;
            }
        }
        return headEndingAt(text, link - 1).filter(head -> head.first() >= first);
    }

    private int linkIn(NameText text, int first, int end) {
        int link = first + 1;
        while (link < end && !links.contains(text.word(link))) {
            link++;
        }
        return link;
    }

    private EntityType settled(NameText text, int first, int end, EntityType type) {
        boolean political = false;
        boolean ofState = false;
        boolean task = false;
        boolean soft = false;
        boolean stateBody = false;
        for (int i = first; i < end; i++) {
            String word = text.word(i);
            political |= politicalWords.contains(word);
            task |= stateTasks.contains(word);
            ofState |= OF_THE_WHOLE_STATE.contains(word) || demonyms.contains(word);
            soft |= softGroupHeads.contains(word);
            stateBody |= stateBodyHeads.contains(word);
        }
        if (type == EntityType.AGENCY && isNewsAgency(text, first, end)) {
            return EntityType.ORGANIZATION;
        }
        if (type == EntityType.GROUP && soft && !political) {
            return EntityType.ORGANIZATION;
        }
        if (type == EntityType.ORGANIZATION && ((stateBody && task && ofState) || isBankOfState(text, first, end))) {
            return EntityType.AGENCY;
        }
        return type;
    }

    /** "EFE Agency", where EFE is a listed outlet. */
    private boolean isNewsAgency(NameText text, int first, int end) {
        return end - first > 1 && text.word(end - 1).equals("Agency") && outlets.contains(text.words(first, end - 1));
    }

    /** "Bank of Ghana" is the central bank; those that are not are listed. */
    private boolean isBankOfState(NameText text, int first, int end) {
        if (end - first < 3
                || !text.word(first).equals("Bank")
                || !text.word(first + 1).equals("of")) {
            return false;
        }
        int place = text.word(first + 2).equals("the") ? first + 3 : first + 2;
        return place < end && states.contains(text.words(place, end));
    }
}

package org.whosaid.cues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.speakers.MarkedQuotes;

/** By which words a candidate reports the first segment, and what it is to them. */
final class CueFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "“ No , ” said [Mira Rao] .                                     # Mira Rao          # GUESS said",
                "“ No , ” [Mira Rao] said .                                     # Mira Rao          # GUESS said",
                "[Mira Rao] said : “ No . ”                                     # Mira Rao          # GUESS said",
                "[Mira Rao] said on Monday that it was “ thin/JJ . ”            # Mira Rao          # GUESS said",
                "“ No , ” [Mira Rao] , who leads/VBZ the yard , said .          # Mira Rao          # GUESS said",
                "“ No , ” she told the paper .                                  # she               # GUESS told",
                "“ No , ” wrote [Adam Lund] in a letter .                       # Adam Lund         # GUESS wrote",
                "“ No , ” the spokesman added .                                 # the spokesman     # GUESS added",
                "[Mira Rao] denied it was “ thin/JJ . ”                         # Mira Rao          # GUESS denied",
                "“ No , ” he said . “ Never . ”                                 # he                # GUESS said",
                "The report said it was “ thin/JJ . ”                           # The report        # GUESS said",
                "[Mira Rao] left/VBD the hall and said “ no . ”                 # Mira Rao          # GUESS said",
                "“ No , ” said [Mira Rao] , who met [Adam Lund] .               # Mira Rao          # GUESS said",
                "[Adam Lund] watched as [Mira Rao] said “ no . ”                # Mira Rao          # GUESS said",
                "[Mira Rao] told [Adam Lund] “ no . ”                           # Mira Rao          # GUESS told",
                "“ No . ” [Mira Rao] smiled/VBD .                               # Mira Rao          # GUESS smiled",
                "[Adam Lund] watched as [Mira Rao] said “ no . ”                # Adam Lund         # GUESS watched",
                "According to [Mira Rao] , it was “ thin/JJ . ”                 # Mira Rao          # ACCORDING According",
                "It was “ thin/JJ , ” according to [Mira Rao] .                 # Mira Rao          # ACCORDING according",
                "It was “ thin/JJ , ” according to a senior official .          # a senior official # ACCORDING according",
                "[Mira Rao] told [Adam Lund] “ no . ”                           # Adam Lund         # INVERTED_TAKEN told",
                "“ No , ” a friend of [Adam Lund] said .                        # Adam Lund         # FLAT_TAKEN said",
            })
    void withoutATreeTheRowOfWordsTells(String marked, String candidate, String cue) {
        assertThat(cue(marked, candidate, "")).isEqualTo(cue);
    }

    /** Each with a twin that says or reports nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "“ No , ” said [Mira Rao] , who met [Adam Lund] .               # Adam Lund",
                "“ No , ” said [Mira Rao] , a friend of [Adam Lund] .           # Adam Lund",
                "The yard of [Adam Lund] : “ No . ”                             # Adam Lund",
                "“ No . ” | - [Mira Rao]                                        # Mira Rao",
                "For [Mira Rao] , “ no . ”                                      # Mira Rao",
                "By [Mira Rao] | “ No . ”                                       # Mira Rao",
                "[Mira Rao] : “ No . ”                                          # Mira Rao",
                "“ No . ” [Mira Rao] , the yard 's owner .                      # Mira Rao",
                "In the words of [Mira Rao] , “ no . ”                          # Mira Rao",
                "Not [Mira Rao] , but a “ friend . ”                            # Mira Rao",
                "[Mira Rao] and [Adam Lund] : “ No . ”                          # Adam Lund",
                "“ No , ” “ never , ” [Mira Rao] .                              # Mira Rao",
                "Unlike [Mira Rao] “ friends ” here .                           # Mira Rao",
            })
    void whereNoWordLinksThemThereIsNoCue(String marked, String candidate) {
        assertThat(cue(marked, candidate, "")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "“ No , ” said [Mira Rao] .                   # Mira Rao  # Rao nsubj said, No ccomp said"
                        + "                           # SUBJECT said YES",
                "“ No , ” said spokesman [Adam Lund] .        # Adam Lund # Lund appos spokesman, spokesman nsubj said,"
                        + " No ccomp said             # VIA said YES",
                "“ No , ” said [Mira Rao] and [Adam Lund] .   # Adam Lund # Rao nsubj said, Lund conj Rao, No ccomp said"
                        + "           # VIA said YES",
                "[Mira Rao] went on to say “ no . ”           # Mira Rao  # Rao nsubj went, say xcomp went, no obj say"
                        + "             # SUBJECT say YES",
                "[Mira Rao] , who said “ no , ” left/VBD .    # Mira Rao  # Rao nsubj left, said acl:relcl Rao,"
                        + " no obj said                  # SUBJECT said YES",
                "In [Mira Rao] 's claim , it was “ thin . ”   # Mira Rao  # Rao nmod:poss claim, claim obl thin"
                        + "                    # OWNER claim NO",
                "It was written by [Mira Rao] : “ No . ”      # Mira Rao  # Rao obl written, by case Rao,"
                        + " No parataxis written            # PASSIVE written YES",
                "The report of [Mira Rao] : “ No . ”          # Mira Rao  # Rao nmod report, No parataxis report"
                        + "                   # OF report YES",
                "The hall of [Mira Rao] : “ No . ”            # Mira Rao  # Rao nmod hall, No parataxis hall # none",
            })
    void withATreeItsRelationsTell(String marked, String candidate, String tree, String cue) {
        assertThat(cue(marked, candidate, tree)).isEqualTo(cue);
    }

    private static String cue(String marked, String words, String tree) {
        MarkedQuotes quotes = MarkedQuotes.of(marked);
        SentenceParser parser =
                (article, sentence) -> tree.isEmpty() ? Optional.empty() : Optional.of(tree(article, sentence, tree));
        QuoteContext context = new QuoteContextFinder(MarkedQuotes.LEXICON, parser, WeightTable.EMPTY)
                .find(quotes.text().article(), quotes.entities());
        SegmentView plain = new SegmentView(new ArticleView(context), 0, new History(context.referents()));
        SegmentView view = tree.isEmpty() ? plain : plain.withGrammar();
        Candidate candidate = view.candidates().stream()
                .filter(one -> view.text().words(one.first(), one.end()).equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no candidate '" + words + "'"));
        return new CueFinder(MarkedQuotes.LEXICON)
                .find(view, candidate)
                .map(cue -> cue.link().how()
                        + " "
                        + view.text().word(cue.head())
                        + (tree.isEmpty() ? "" : " " + cue.dominance()))
                .orElse("none");
    }

    /** The tree of a sentence as its edges, {@code Rao nsubj said}; words that have none hang on nothing. */
    private static DependencyTree tree(AnnotatedArticle article, Sentence sentence, String edges) {
        List<String> words = article.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                .map(Token::text)
                .toList();
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), DependencyTree.ROOT));
        List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
        for (String edge : edges.split(", +", -1)) {
            String[] parts = edge.split(" ", -1);
            heads.set(words.indexOf(parts[0]), words.indexOf(parts[2]));
            relations.set(words.indexOf(parts[0]), parts[1]);
        }
        return new DependencyTree(heads, relations);
    }
}

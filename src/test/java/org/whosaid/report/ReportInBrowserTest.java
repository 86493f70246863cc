package org.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Quote;
import org.whosaid.report.MadeRun.Line;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;

/** The page as people use it, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
final class ReportInBrowserTest {

    private static final String CELLS =
            "[...document.querySelectorAll('#table-body .words div > a')].map(a => a.textContent).join(' ')";
    private static final String HEADING = "document.querySelector('.view:not([hidden]) h1').textContent.trim()";

    private static final Quote.Manner DENIED_TOGETHER = new Quote.Manner(
            Optional.of(Quote.Act.NOT_SAID),
            List.of(new Attribution.Party("Mira Rao", Optional.empty())),
            Optional.of(new Attribution.Party("The Courier", Optional.empty())));

    private Path folder = Path.of("");
    private Optional<Browser> started = Optional.empty();
    private MadeRun made;
    private FinishedRun run;
    private Path page;

    @BeforeAll
    void startBrowser(@TempDir Path forAll) throws Exception {
        folder = forAll;
        started = Browser.start(folder);
        assumeTrue(started.isPresent(), Browser.MISSING);
        made = new MadeRun(folder.resolve("small"))
                .article(
                        "north/a.txt",
                        "Harbour plan rejected",
                        Line.said("We will appeal,", "Mira Rao", 0.95),
                        Line.said("Never again,", "Mira Rao", 0.45),
                        Line.said("Good,", "Noor Dahl", 0.75).in(DENIED_TOGETHER))
                .article(
                        "south/b.txt",
                        "A quiet day",
                        Line.said("deal", "", 0.6),
                        Line.named("Vardania", EntityType.STATE))
                .failed("south/empty.txt", Reason.EMPTY);
        run = made.finish(MadeRun.SPREADSHEET);
        page = made.folder().resolve("report.html");
        new ReportWriter().write(run, made.entries(), page);
    }

    @AfterAll
    void closeBrowser() throws Exception {
        if (started.isPresent()) {
            started.get().close();
        }
    }

    /** Whatever a test did, the page must not have complained. */
    @AfterEach
    void noComplaints() throws Exception {
        assertThat(browser().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#overview", "#quotes", "#names", "#articles", "#names/STATE", "#n/PERSON/Mira%20Rao"})
    void everyPartOpens(String address) throws Exception {
        open(address);
        assertThat(browser().value("document.querySelectorAll('.view:not([hidden])').length"))
                .isEqualTo("1");
        assertThat(browser().value(HEADING)).isNotEmpty();
        assertThat(browser().value("document.querySelectorAll('nav [aria-current]').length"))
                .isEqualTo("1");
        assertThat(browser().value("document.title")).endsWith("Who said what");
    }

    @Test
    void aSearchFindsWordsOfQuoteContextAndSpeaker() throws Exception {
        open("#quotes");
        type("text", "NEVER");
        assertThat(browser().value(CELLS)).isEqualTo("“Never again,”");
        type("text", "dahl");
        assertThat(browser().value(CELLS)).isEqualTo("“Good,”");
        assertThat(browser().value("document.querySelector('#quotes-count').textContent"))
                .isEqualTo("1 of 4 quotes");
        type("text", "not there");
        assertThat(browser().value(CELLS)).isEmpty();
        assertThat(browser().value("document.querySelector('#save').disabled")).isEqualTo("true");
        browser().value("document.querySelector('#filters [type=reset]').click()");
        browser().await("document.querySelectorAll('#table-body [data-quote]').length === 4");
    }

    @Test
    void aRowTellsWhoElseSaidItThroughWhomAndWhatWasDone() throws Exception {
        open("#quotes");
        assertThat(
                        browser()
                                .value(
                                        "[...document.querySelectorAll('#table-body .speaker .role')].map(r => r.textContent).join()"))
                .isEqualTo(" with Mira Rao · via The Courier · not said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speaker    | mira       | We will appeal, Never again,",
                "type       | PERSON     | We will appeal, Never again, Good,",
                "type       | NOBODY     | deal",
                "folder     | /south     | deal",
                "kind       | PARTIAL    | ''",
                "act        | NOT_SAID   | Good,",
                "act        | NONE       | We will appeal, Never again, deal",
                "confidence | 0.90-      | We will appeal,",
                "confidence | -0.49      | Never again,",
            })
    void aFilterLeavesOnlyWhatItNames(String filter, String value, String quotes) throws Exception {
        open("#quotes");
        type(filter, value);
        assertThat(browser().value(CELLS).replaceAll("[“”]", "")).isEqualTo(quotes);
        assertThat(browser().value("document.querySelector('#filters').elements['" + filter + "'].value"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quote      | deal Good, Never again, We will appeal, | We will appeal, Never again, Good, deal",
                "speaker    | We will appeal, Never again, Good, deal | deal Good, We will appeal, Never again,",
                "confidence | Never again, deal Good, We will appeal, | We will appeal, Good, deal Never again,",
                "document   | We will appeal, Never again, Good, deal | deal We will appeal, Never again, Good,",
            })
    void aHeadSortsUpAndThenDown(String column, String quotes, String reversed) throws Exception {
        open("#quotes");
        String head = "document.querySelector('[data-sort=" + column + "]')";
        // The address of the test before may still be followed.
        browser().await("!document.querySelector('[aria-sort=ascending], [aria-sort=descending]')");
        browser().value(head + ".firstElementChild.click()");
        browser().await(head + ".getAttribute('aria-sort') === 'ascending'");
        assertThat(browser().value(CELLS).replaceAll("[“”]", "")).isEqualTo(quotes);
        browser().value(head + ".firstElementChild.click()");
        assertThat(browser().value(head + ".getAttribute('aria-sort')")).isEqualTo("descending");
        assertThat(browser().value(CELLS).replaceAll("[“”]", "")).isEqualTo(reversed);
    }

    @Test
    void aRowLeadsToItsPlaceInTheArticleAndBackLeadsToTheRow() throws Exception {
        open("#quotes");
        type("text", "never");
        browser().value("document.querySelector('#table-body .words a').click()");
        browser().await("document.querySelectorAll('mark.lit').length === 1");
        assertThat(browser().value("location.hash")).isEqualTo("#q/north/a.txt/q0002");
        assertThat(browser().value("document.querySelector('mark.lit').textContent"))
                .isEqualTo("Never again,");
        assertThat(
                        browser()
                                .value(
                                        "[...document.querySelectorAll('.speaker.lit, .cue.lit')].map(e => e.textContent).join(' ')"))
                .isEqualTo("Mira Rao said");
        assertThat(browser().value("document.activeElement === document.querySelector('mark.lit')"))
                .isEqualTo("true");
        assertThat(browser().value("document.querySelector('mark.lit').classList.contains('low')"))
                .isEqualTo("true");
        browser().value("document.querySelector('#back').click()");
        browser().await("!document.querySelector('#view-quotes').hidden");
        assertThat(browser().value(CELLS)).isEqualTo("“Never again,”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#q/emoji 😀/c.txt/q0002",
                "#q/emoji%20%F0%9F%98%80/c.txt/q0002",
                "#q/emoji%20%F0%9F%98%80%2Fc.txt/q0002"
            })
    void anAddressMadeOfTwoCellsOfTheTableIsEnough(String address) throws Exception {
        MadeRun emoji = new MadeRun(Files.createTempDirectory(folder, "emoji"))
                .article(
                        "emoji 😀/c.txt",
                        "😀",
                        Line.said("😀 First 😀,", "Ada 😀 Byron", 0.8),
                        Line.said("😀 Again 😀,", "Ada 😀 Byron", 0.8));
        Path own = emoji.folder().resolve("report.html");
        new ReportWriter().write(emoji.finish(MadeRun.SPREADSHEET), emoji.entries(), own);
        browser().open(own, "");
        browser().value("location.hash = '" + address + "'");
        browser().await("document.querySelectorAll('mark.lit').length === 1");
        assertThat(browser().value("document.querySelector('mark.lit').textContent"))
                .isEqualTo("😀 Again 😀,");
        assertThat(browser().value("[...document.querySelectorAll('#text .name')].map(e => e.textContent).join(' ')"))
                .isEqualTo("Ada 😀 Byron Ada 😀 Byron");
    }

    @Test
    void aStatementIsUnderlinedAndWhatIsQuotedInItIsFilledAndChosenFirst() throws Exception {
        Path own = withStatements("nested");
        browser().open(own, "#a/a.txt");
        browser().await("document.querySelectorAll('#text mark').length === 5");
        assertThat(browser().value("document.querySelector('#text').textContent"))
                .isEqualTo(Files.readString(own.resolveSibling("articles/a.txt")));
        assertThat(browser().value("document.querySelector('#text mark mark').textContent"))
                .isEqualTo("workable");
        String style =
                "(mark => getComputedStyle(mark).backgroundColor + ' ' + getComputedStyle(mark).borderBottomStyle"
                        + " + ' ' + (getComputedStyle(mark).borderBottomColor === 'rgba(0, 0, 0, 0)'))";
        assertThat(browser().value(style + "(document.querySelector('#text mark mark'))"))
                .isEqualTo("rgb(255, 240, 179) solid true");
        assertThat(browser().value(style + "(document.querySelector('#text mark.statement'))"))
                .isEqualTo("rgba(0, 0, 0, 0) solid false");
        assertThat(browser()
                        .value("(() => { const [outer, inner] = ['#text mark:has(mark)', '#text mark mark']"
                                + ".map(one => document.querySelector(one).getBoundingClientRect().bottom);"
                                + " return outer - inner >= 2; })()"))
                .as("the statement's line is below what is quoted")
                .isEqualTo("true");

        browser().value("document.querySelector('#text mark mark').click()");
        browser().await("location.hash === '#q/a.txt/q0004'");
        browser().await("document.querySelector('mark.lit')?.textContent === 'workable'");
        browser().value("document.querySelector('#text mark:has(mark)').click()");
        browser().await("location.hash === '#q/a.txt/q0003'");
        browser().await("document.querySelector('mark.lit')?.textContent === 'was \"workable\" but slow'");

        browser().value("document.querySelector('#legend [value=statement]').click()");
        assertThat(browser().value(style + "(document.querySelector('#text mark.statement'))"))
                .endsWith("true");
        assertThat(browser().value(style + "(document.querySelector('#text mark mark'))"))
                .startsWith("rgb(255, 240, 179)");
        browser().value("document.querySelector('#legend [value=statement]').click()");
    }

    @Test
    void theTableHasStatementsWithoutMarksAndCountsThemOnce() throws Exception {
        browser().open(withStatements("listed"), "#quotes");
        String count = "document.querySelector('#quotes-count').textContent";
        assertThat(browser().value(CELLS))
                .isEqualTo("“Yes,” the plan was \"workable\" but slow “workable” it would rain");
        assertThat(browser().value(count)).isEqualTo("2 quotes, 2 statements");
        type("kind", "INDIRECT");
        assertThat(browser().value(CELLS)).isEqualTo("the plan was \"workable\" but slow it would rain");
        assertThat(browser().value(count)).isEqualTo("0 of 2 quotes, 2 of 2 statements");
    }

    @Test
    void namesTellApartWhoIsQuotedWhoIsReportedAndWhoIsOnlyTalkedAbout() throws Exception {
        Path own = withStatements("heard");
        String heading = "document.querySelector('#view-name h2').textContent";
        String excerpts =
                "[...document.querySelectorAll('.excerpts mark')].map(m => m.className + ':' + m.textContent).join('|')";
        browser().open(own, "#n/PERSON/Mira%20Rao");
        assertThat(browser().value(heading)).isEqualTo("Every quote and statement");
        assertThat(browser().value(excerpts))
                .isEqualTo("quote:Yes,|statement:the plan|statement:was \"workable\" but slow|quote:workable");
        browser().open(own, "#n/PERSON/Noor%20Dahl");
        assertThat(browser().value(heading)).isEqualTo("Reported, but never quoted");
        assertThat(browser().value("document.querySelector('#view-name .small').textContent"))
                .isEqualTo("0 quotes · 1 statement · 1 mention · 1 article");
        browser().open(own, "#n/STATE/Vardania");
        assertThat(browser().value(heading)).isEqualTo("Only talked about");
        browser().open(own, "#names");
        for (String heard : List.of("quoted: P Mira Rao", "reported: P Noor Dahl", "silent: S Vardania")) {
            String value = heard.substring(0, heard.indexOf(':'));
            browser()
                    .value(
                            "(() => { const select = document.querySelector('#name-filters').elements.heard;"
                                    + " select.value = '" + value
                                    + "'; select.dispatchEvent(new Event('input', {bubbles: true}));"
                                    + " return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); })()");
            assertThat(browser()
                            .value("[...document.querySelectorAll('#names-list a')].map(a => a.textContent).join()"))
                    .isEqualTo(heard.substring(heard.indexOf(':') + 4));
        }
        browser().open(own, "#a/a.txt");
        assertThat(browser().value("document.querySelector('#article-facts').textContent"))
                .contains("2 quotes, 2 with a speaker · 2 statements · 3 entities");
    }

    /** An article with a quote, a statement in two stretches with a quoted part, another one, and a bare name. */
    private Path withStatements(String name) throws Exception {
        MadeRun statements = new MadeRun(Files.createDirectory(folder.resolve(name)))
                .article(
                        "a.txt",
                        "Title",
                        Line.said("Yes,", "Mira Rao", 0.9),
                        Line.reported("the plan|was \"workable\" but slow", "Mira Rao", 0.9),
                        Line.reported("it would rain", "Noor Dahl", 0.9),
                        Line.named("Vardania", EntityType.STATE));
        Path own = statements.folder().resolve("report.html");
        new ReportWriter().write(statements.finish(MadeRun.SPREADSHEET), statements.entries(), own);
        return own;
    }

    @Test
    void anActorOfSeveralArticlesIsOneWhateverTheyCallIt() throws Exception {
        browser().open(withActors("one"), "#names");
        assertThat(listed("#names-list a")).isEqualTo("Donald J. Trump|Mira Rao|Vardania");
        browser().value("document.querySelector('#names-list a').click()");
        browser().await("document.querySelectorAll('#mentions li').length === 4");
        assertThat(browser().value("location.hash")).isEqualTo("#n/PERSON/Donald%20J.%20Trump");
        assertThat(browser().value("document.querySelector('#view-name').innerText"))
                .contains(
                        "2 quotes · 4 mentions · 3 articles", "Also called\nDonald Trump", "president (2); builder (1)")
                .contains("What is said of it", "Donald J. Trump lied about Vardania,")
                .contains("Where it is named", "Yes,\" Donald Trump said.");
    }

    @Test
    void aSpeakerHasTheNameThatAllArticlesShare() throws Exception {
        browser().open(withActors("shared"), "#quotes");
        assertThat(listed("#table-body .speaker a")).isEqualTo("Donald J. Trump|Donald J. Trump|Mira Rao");
        assertThat(browser().value("document.querySelectorAll('#table-body .speaker a')[0].title"))
                .isEqualTo("Donald Trump in this article");
    }

    @Test
    void whatIsSaidOfAnActorIsFoundByAnyOfItsNames() throws Exception {
        browser().open(withActors("about"), "#quotes");
        type("about", "donald trump");
        assertThat(browser().value(CELLS)).isEqualTo("“Donald J. Trump lied about Vardania,”");
        type("about", "vardánia");
        assertThat(browser().value(CELLS)).isEqualTo("“Donald J. Trump lied about Vardania,”");
        type("about", "rao");
        assertThat(browser().value(CELLS)).isEmpty();
    }

    @Test
    void speakersAreCountedInTheRowsThatAreShown() throws Exception {
        Path own = withStatements("counted");
        browser().open(own, "#quotes");
        String speakers = "#speakers-list li";
        assertThat(listed(speakers)).isEqualTo("Mira Rao 2 quotes, 1 statement|Noor Dahl 1 statement");
        type("kind", "INDIRECT");
        assertThat(listed(speakers)).isEqualTo("Mira Rao 1 statement|Noor Dahl 1 statement");
        assertThat(browser().value("document.querySelector('#speakers-count').textContent"))
                .isEqualTo("Who says this: 2 speakers");
        browser().value("document.querySelectorAll('#speakers-list button')[1].click()");
        assertThat(browser().value(CELLS)).isEqualTo("it would rain");
    }

    @Test
    void aSearchMindsNeitherAccentsNorTheShapeOfMarksAndWantsAllWords() throws Exception {
        MadeRun accents = new MadeRun(Files.createDirectory(folder.resolve("accents")))
                .article(
                        "a.txt",
                        "Title",
                        Line.said("It’s the Séléka of São Tomé,", "Zoë O’Brien", 0.9),
                        Line.said("Selling it,", "Ann O’Brien Smith", 0.9),
                        Line.said("No,", "Ann O’Brien", 0.9));
        Path own = accents.folder().resolve("report.html");
        new ReportWriter().write(accents.finish(MadeRun.SPREADSHEET), accents.entries(), own);
        browser().open(own, "#quotes");
        type("text", "tome it\\'s SELEKA");
        assertThat(browser().value(CELLS)).isEqualTo("“It’s the Séléka of São Tomé,”");
        type("text", "seleka selling");
        assertThat(browser().value(CELLS)).isEmpty();
        type("text", "");
        type("speaker", "ann o\\'brien");
        assertThat(browser().value(CELLS)).as("the exact name first").isEqualTo("“No,” “Selling it,”");
        type("speaker", "\"ann o\\'brien\"");
        assertThat(browser().value(CELLS)).as("in marks alone").isEqualTo("“No,”");
        browser().open(own, "#names?text=ann+o%27brien");
        assertThat(listed("#names-list a")).isEqualTo("Ann O’Brien|Ann O’Brien Smith");
    }

    @Test
    void theAddressSaysWhatIsShownAndBringsItBack() throws Exception {
        open("#quotes");
        type("speaker", "rao");
        browser().value("document.querySelector('[data-sort=confidence] button').click()");
        assertThat(browser().value("location.hash")).isEqualTo("#quotes?speaker=rao&sort=confidence");
        browser().value("location.reload()");
        browser().await("document.querySelectorAll('#table-body [data-quote]').length === 2");
        assertThat(browser().value(CELLS)).isEqualTo("“Never again,” “We will appeal,”");
        assertThat(browser().value("document.querySelector('#filters').elements.speaker.value"))
                .isEqualTo("rao");
        browser().value("document.querySelector('nav [data-view=names]').click()");
        browser().await("!document.querySelector('#view-names').hidden");
        browser().value("history.back()");
        browser().await("!document.querySelector('#view-quotes').hidden");
        assertThat(browser().value("location.hash")).isEqualTo("#quotes?speaker=rao&sort=confidence");
        assertThat(browser().value(CELLS)).isEqualTo("“Never again,” “We will appeal,”");
        browser().value("location.hash = '#quotes?type=NOBODY'");
        browser().await("document.querySelectorAll('#table-body [data-quote]').length === 1");
        assertThat(browser().value(CELLS)).isEqualTo("“deal”");
        open("#articles?text=SOUTH");
        assertThat(listed("#articles-list a")).isEqualTo("south/b.txt|south/empty.txt");
    }

    @Test
    void anArticleLeadsToTheNextAndThePreviousOne() throws Exception {
        open("#a/north/a.txt");
        String links = "[...document.querySelectorAll('.back a:not([hidden])')].map(a => a.textContent).join('|')";
        assertThat(browser().value(links)).isEqualTo("Next article");
        browser().value("document.querySelector('#next-article').click()");
        browser().await(HEADING + " === 'south/b.txt'");
        assertThat(browser().value(links))
                .as("what was not read is passed over")
                .isEqualTo("Previous article");
        browser().value("document.querySelector('#previous-article').click()");
        browser().await(HEADING + " === 'north/a.txt'");
    }

    /** Columns that other inputs bring with them stand in for these: the page goes by their names. */
    @Test
    void outletsAndDatesFilterAndASayingHasItsPlacesWhereTheTablesHaveThem() throws Exception {
        String html = Files.readString(page)
                .replaceFirst("\"text\",\"\",\"\",\"\",", "\"text\",\"\",\"2026-03-01\",\"Courier\",")
                .replaceFirst("\"text\",\"\",\"\",\"\",", "\"text\",\"\",\"2026-03-09\",\"Herald\",")
                .replaceFirst("(\"q0001\".*?\"\",\"\",)\"\",(\"\",\\d)", "$1\"s0001\",$2")
                .replaceFirst("(\"q0003\".*?\"\",\"\",)\"\",(\"\",\\d)", "$1\"s0001\",$2");
        Path own = Files.writeString(folder.resolve("told.html"), html);
        browser().open(own, "#quotes");
        type("outlet", "Herald");
        assertThat(browser().value(CELLS)).isEqualTo("“deal”");
        type("outlet", "");
        type("to", "2026-03-05");
        assertThat(browser().value(CELLS)).isEqualTo("“We will appeal,” “Never again,” “Good,”");
        type("to", "");
        type("from", "2026-03-09");
        assertThat(browser().value(CELLS)).isEqualTo("“deal”");
        type("from", "");
        type("saying", "several");
        assertThat(browser().value(CELLS)).isEqualTo("“We will appeal,” “Good,”");
        browser().value("document.querySelector('#table-body .kind a').click()");
        browser().await("!document.querySelector('#view-saying').hidden");
        assertThat(browser().value("document.querySelector('#view-saying').innerText"))
                .contains(
                        "We will appeal,",
                        "2 places in 1 article",
                        "Said by",
                        "north/a.txt, q0001",
                        "north/a.txt, q0003");
        open("#quotes");
        assertThat(browser()
                        .value("['outlet', 'from', 'to', 'saying'].map(name =>"
                                + " document.querySelector('#filters').elements[name].closest('label').hidden).join()"))
                .as("nothing to filter by that the tables do not have")
                .isEqualTo("true,true,true,true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#overview",
                "#quotes",
                "#names",
                "#articles",
                "#n/PERSON/Donald%20J.%20Trump",
                "#a/b.txt",
                "#q/c.txt/q0001"
            })
    void noWordBreaksOnAVeryNarrowScreen(String address) throws Exception {
        Path own = withActors("narrow" + address.replaceAll("\\W", ""));
        browser().resize(320, 640);
        browser().open(own, address);
        browser().await("document.body.dataset.shown !== undefined");
        assertThat(browser().value("document.documentElement.scrollWidth")).isEqualTo("320");
        assertThat(browser()
                        .value("(() => { const broken = []; const walker = document.createTreeWalker("
                                + "document.querySelector('.view:not([hidden])'), NodeFilter.SHOW_TEXT);"
                                + " for (let node; (node = walker.nextNode());) for (const word of node.data.matchAll(/\\S+/g)) {"
                                + " const range = document.createRange(); range.setStart(node, word.index);"
                                + " range.setEnd(node, word.index + word[0].length);"
                                + " const lines = new Set([...range.getClientRects()].map(r => Math.round(r.top)));"
                                + " if (lines.size > 1 && !/[-/,]/.test(word[0])) broken.push(word[0]); }"
                                + " return broken.join(); })()"))
                .isEmpty();
        browser().resize(1280, 900);
    }

    /** Three articles that name one person in two ways. */
    private Path withActors(String name) throws Exception {
        MadeRun several = new MadeRun(Files.createDirectory(folder.resolve(name)))
                .article("a.txt", "One", trump("Donald Trump", "president", "Yes,"))
                .article("b.txt", "Two", trump("Donald J. Trump", "builder", "No,"))
                .article(
                        "c.txt",
                        "Three",
                        Line.said("[Donald J. Trump] lied about [Vardania],", "Mira Rao", 0.9),
                        trump("Donald J. Trump", "president", ""),
                        Line.named("Vardania", EntityType.STATE));
        Path own = several.folder().resolve("report.html");
        new ReportWriter().write(several.finishWithActors(), several.entries(), own);
        return own;
    }

    private static Line trump(String name, String role, String words) {
        return new Line(words, name, Optional.of(EntityType.PERSON), role, 0.9);
    }

    private String listed(String elements) throws Exception {
        return browser()
                .value("[...document.querySelectorAll('" + elements + "')].map(e => e.textContent.trim()).join('|')");
    }

    @Test
    void anAddressThatLeadsNowhereIsSaidTo() throws Exception {
        open("#q/north/a.txt/q0099");
        assertThat(browser().value("document.querySelector('#nowhere').textContent"))
                .isEqualTo("This report has no q/north/a.txt/q0099.");
    }

    @Test
    void theArticleStandsAsItIs() throws Exception {
        open("#a/north/a.txt");
        browser().await("document.querySelectorAll('#text mark').length === 3");
        assertThat(browser().value("document.querySelector('#text').textContent"))
                .isEqualTo(Files.readString(made.articles().resolve("north/a.txt")));
    }

    @Test
    void aQuoteIsChosenByKeyToo() throws Exception {
        open("#a/north/a.txt");
        browser().await("document.querySelectorAll('#text mark').length === 3");
        browser()
                .value("document.querySelectorAll('#text mark')[2].dispatchEvent("
                        + "new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");
        browser().await("location.hash === '#q/north/a.txt/q0003'");
        browser().await("document.querySelector('mark.lit')?.textContent === 'Good,'");
    }

    @Test
    void aCueLeadsToItsQuoteAndANameToItsPart() throws Exception {
        open("#a/north/a.txt");
        browser().await("document.querySelectorAll('#text mark').length === 3");
        browser().value("document.querySelectorAll('#text .cue a')[1].click()");
        browser().await("location.hash === '#q/north/a.txt/q0002'");
        browser().value("document.querySelector('#text .name').click()");
        browser().await(HEADING + " === 'Mira Rao'");
    }

    @Test
    void onPaperTheTableHasItsRowsAndNoControls() throws Exception {
        open("#quotes");
        browser().value("document.querySelector('#rows').style.height = '3rem'");
        browser().value("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser().value(CELLS)).contains("We will appeal,", "deal");
        assertThat(browser().value("document.querySelectorAll('#table-body .spacer').length"))
                .isEqualTo("0");
        browser().print(true);
        assertThat(browser().value("getComputedStyle(document.querySelector('.top')).display"))
                .isEqualTo("none");
        assertThat(browser().value("getComputedStyle(document.querySelector('#rows')).overflow"))
                .isEqualTo("visible");
        browser().print(false);
    }

    @Test
    void aTypeOfNamesCanBeSwitchedOff() throws Exception {
        open("#a/south/b.txt");
        String line = "getComputedStyle(document.querySelector('#text .name')).textDecorationLine";
        browser().await("document.querySelectorAll('#text .name').length === 1");
        assertThat(browser().value(line)).isEqualTo("underline");
        browser().value("document.querySelector('#legend [value=STATE]').click()");
        assertThat(browser().value(line)).isEqualTo("none");
        browser().value("document.querySelector('#legend [value=STATE]').click()");
        assertThat(browser().value(line)).isEqualTo("underline");
    }

    @Test
    void aNameHasItsPartWithEveryQuote() throws Exception {
        open("#n/PERSON/Mira%20Rao");
        assertThat(browser().value("document.querySelector('#view-name').innerText"))
                .contains("Mira Rao", "2 quotes", "We will appeal,", "Never again,", "0.45?", "north/a.txt, q0002")
                .doesNotContain("Good,");
    }

    @Test
    void aNamesPageMarksTheQuoteAndNotTheSameWordsBeforeIt() throws Exception {
        MadeRun repeated = new MadeRun(Files.createDirectory(folder.resolve("repeated")))
                .article("a.txt", "Title", Line.said("No,", "Mira Rao", 0.9), Line.said("No,", "Mira Rao", 0.9));
        FinishedRun tables = repeated.finish(MadeRun.SPREADSHEET);
        String before = "[...document.querySelectorAll('.excerpts mark')]"
                + ".map(mark => mark.previousSibling.textContent).join('|')";
        Path own = repeated.folder().resolve("report.html");
        new ReportWriter().write(tables, repeated.entries(), own);
        browser().open(own, "#n/PERSON/Mira%20Rao");
        assertThat(browser().value(before)).isEqualTo("\"|\"No,\" Mira Rao said. \"");

        Files.delete(repeated.articles().resolve("a.txt"));
        new ReportWriter().write(tables, repeated.entries(), own);
        browser().open(own, "#n/PERSON/Mira%20Rao");
        assertThat(browser().value(before)).isEqualTo("\"");
    }

    @Test
    void theNamesAreAsManyAsTheOverviewSays() throws Exception {
        MadeRun several = new MadeRun(Files.createDirectory(folder.resolve("several")));
        for (int number = 0; number < 52; number++) {
            several.article(
                    "article " + number + ".txt",
                    "Title",
                    Line.said("No,", "Mira Rao", 0.9),
                    Line.saidBySome("Yes,", "an aide", 0.9));
        }
        Path own = several.folder().resolve("report.html");
        new ReportWriter().write(several.finish(MadeRun.SPREADSHEET), several.entries(), own);
        browser().open(own, "#names");
        assertThat(browser().value("document.querySelector('#view-overview .figures').textContent"))
                .containsPattern("Names\\s*1\\s*different ones; 52 entities");
        String count = "document.querySelector('#names-count').textContent";
        assertThat(browser().value(count)).isEqualTo("1 name and 1 speaker without a name");
        browser().open(own, "#names/UNNAMED");
        assertThat(browser().value(count)).isEqualTo("1 speaker without a name");
        browser().open(own, "#names/STATE");
        assertThat(browser().value(count)).isEqualTo("0 names");
        browser().open(own, "#n/PERSON/Mira%20Rao");
        assertThat(browser().value("document.querySelector('#view-name .facts').innerText"))
                .endsWith(".txt and 2 more");
        browser().open(own, "#a/article%200.txt");
        assertThat(browser().value("document.querySelector('#article-facts').textContent"))
                .isEqualTo("9 words · 2 quotes, 2 with a speaker · 1 entity");
    }

    @Test
    void darkIsDark() throws Exception {
        open("");
        String paper = "getComputedStyle(document.body).backgroundColor";
        assertThat(browser().value(paper)).isEqualTo("rgb(255, 255, 255)");
        browser().preferDark(true);
        assertThat(browser().value(paper)).isEqualTo("rgb(20, 24, 29)");
        browser().preferDark(false);
    }

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void whatIsSavedIsTheTable(CsvProfile profile) throws Exception {
        Path own = folder.resolve("saved-" + profile);
        MadeRun awkward = new MadeRun(own);
        awkward.article(
                "=formula.txt",
                "Title",
                Line.said("-1, \"two\" and 'three',", "@Mira Rao", 0.9),
                Line.said("# hash ", "Noor; Dahl", 0.55),
                Line.said("Ünïcode 😀,", "", 0));
        Path target = own.resolve("report.html");
        new ReportWriter()
                .write(awkward.finish(new TableFormat(profile, Separator.SEMICOLON)), awkward.entries(), target);
        browser().open(target, "#quotes");
        String table = Files.readString(awkward.tables().resolve("quotes.csv"));
        assertSaves(own.resolve("all"), table);

        type("speaker", "noor");
        String[] lines = table.split("(?<=\n)", -1);
        assertSaves(own.resolve("chosen"), lines[0] + lines[2]);
    }

    @Test
    void textsBesideThePageAreLoadedFromDisk() throws Exception {
        Path large = folder.resolve("large/report.html");
        new ReportWriter(10).write(run, made.entries(), large);
        browser().open(large, "#q/north/a.txt/q0002");
        browser().await("document.querySelectorAll('mark.lit').length === 1");
        assertThat(browser().value("document.querySelector('mark.lit').textContent"))
                .isEqualTo("Never again,");
    }

    @Test
    void hostileTextsMakeTheSameElementsAsHarmlessOnes() throws Exception {
        Path own = folder.resolve("hostile");
        Path harmless = page(own.resolve("harmless"), HostileTexts.HARMLESS);
        Path hostile = page(own.resolve("hostile"), HostileTexts.ALL);
        for (String address : List.of("#overview", "#quotes", "#names", "#articles", "#articles each", "#names each")) {
            assertThat(elements(hostile, address)).as(address).isEqualTo(elements(harmless, address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#quotes", "#names", "#articles", "#q/north/a.txt/q0002", "#n/PERSON/Mira%20Rao"})
    void nothingIsWiderThanANarrowScreen(String address) throws Exception {
        browser().resize(390, 844);
        open(address);
        assertThat(browser().value("document.documentElement.scrollWidth")).isEqualTo("390");
        browser().resize(1280, 900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#overview", "#quotes", "#names", "#articles"})
    void noWordOfATabOrHeadBreaksOnAVeryNarrowScreen(String address) throws Exception {
        browser().resize(320, 640);
        open(address);
        assertThat(browser().value("document.documentElement.scrollWidth")).isEqualTo("320");
        assertThat(browser()
                        .value("[...document.querySelectorAll('nav a, #view-quotes:not([hidden]) thead button')]"
                                + ".filter(tab => { const words = document.createRange(); words.selectNodeContents(tab);"
                                + " return words.getClientRects().length !== 1"
                                + " || words.getBoundingClientRect().right > 304; })"
                                + ".map(tab => tab.textContent).join()"))
                .isEmpty();
        browser().resize(1280, 900);
    }

    /**
     * The elements of the parts that a part of the page lists, with the names of their attributes; or those of that
     * part itself.
     */
    private String elements(Path page, String address) throws Exception {
        String part = address.replace(" each", "");
        browser().open(page, part);
        String parts = address.endsWith(" each")
                ? "[...document.querySelectorAll('.view:not([hidden]) .list a')].map(a => a.hash)"
                : "[location.hash]";
        return browser()
                .value("(async () => { const seen = []; for (const hash of " + parts + ") {"
                        + " location.hash = hash; await new Promise(done => setTimeout(done, 30));"
                        + " seen.push([...document.querySelectorAll('body *')].map(element => element.tagName"
                        + " + [...element.attributes].map(a => a.name).sort()).join(' ')); }"
                        + " return seen.length + seen.join('|'); })()");
    }

    private static Path page(Path own, List<String> texts) throws Exception {
        MadeRun run = HostileTexts.run(own, texts);
        Path page = own.resolve("report.html");
        new ReportWriter().write(run.finish(MadeRun.SPREADSHEET), run.entries(), page);
        return page;
    }

    private void open(String address) throws Exception {
        browser().open(page, address);
    }

    /** Fills a filter in and waits for the table to follow. */
    private void type(String filter, String value) throws Exception {
        browser()
                .value(
                        "(() => { const field = document.querySelector('#filters').elements['" + filter + "'];"
                                + " field.value = '" + value
                                + "'; field.dispatchEvent(new Event('input', {bubbles: true}));"
                                + " return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); })()");
    }

    /** Each into a folder of its own; waits for the content, since a browser may show the name before it. */
    private void assertSaves(Path folder, String table) throws Exception {
        browser().downloadTo(Files.createDirectory(folder));
        browser().value("document.querySelector('#save').click()");
        Path saved = folder.resolve("quotes.csv");
        byte[] expected = table.getBytes(StandardCharsets.UTF_8);
        Browser.becomes(() -> Files.exists(saved) && Arrays.equals(Files.readAllBytes(saved), expected));
        assertThat(saved).hasBinaryContent(expected);
    }

    private Browser browser() {
        return started.orElseThrow();
    }
}

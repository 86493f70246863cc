package org.whosaid.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.report.MadeRun.Line;
import org.whosaid.runs.FinishedRun;
import org.whosaid.runs.FinishedRunReader;

/** What {@code .ci/report} runs: how quick the page is, and pictures of it. */
public final class ReportTrials {

    private static final int ARTICLES = 5000;
    private static final int QUOTES_PER_ARTICLE = 10;
    private static final int SPEAKERS = 4000;
    private static final List<String> WORDS = List.of(
            "harbour", "council", "never", "appeal", "budget", "ferry", "winter", "promise", "vote", "bridge", "tax",
            "school", "we", "will", "not", "the", "a", "and", "again", "because", "must", "they", "said", "nobody");

    private static final Map<String, String> INTERACTIONS = interactions();

    private ReportTrials() {}

    /**
     * Runs one of the trials.
     *
     * @param arguments {@code many FOLDER}: makes 50,000 quotes in an empty folder and times the page; {@code open
     *     PAGE}: times the opening of a page; {@code picture PAGE#PART WIDTH HEIGHT light|dark FILE}
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path work = Files.createTempDirectory("report-trials");
        try (Browser browser = Browser.start(work).orElseThrow(() -> new IllegalStateException(Browser.MISSING))) {
            browser.downloadTo(work);
            switch (arguments[0]) {
                case "many" -> many(Path.of(arguments[1]).toAbsolutePath(), browser, out);
                case "open" -> open(Path.of(arguments[1]).toAbsolutePath(), browser, out);
                default -> picture(arguments, browser);
            }
        }
    }

    private static void many(Path folder, Browser browser, PrintStream out) throws Exception {
        MadeRun made = new MadeRun(folder);
        Random random = new Random(7);
        for (int number = 0; number < ARTICLES; number++) {
            Line[] lines = new Line[QUOTES_PER_ARTICLE];
            for (int line = 0; line < lines.length; line++) {
                int speaker = (int) (SPEAKERS * Math.pow(random.nextDouble(), 3));
                lines[line] = Line.said(
                        words(random, 8 + random.nextInt(25)) + ",", "Speaker Number " + speaker, random.nextDouble());
            }
            made.article(
                    String.format(Locale.ROOT, "outlet %02d/article %04d.txt", number % 20, number),
                    words(random, 6),
                    lines);
        }
        made.finishWithActors();
        Path page = folder.resolve("report.html");
        long start = System.nanoTime();
        FinishedRun run = new FinishedRunReader(new ActorsCsv()).read(made.tables());
        new ReportWriter().write(run, made.entries(), page);
        out.printf(
                Locale.ROOT,
                "%,d quotes: page made in %,d ms, %,d MB%n",
                run.quotes().size(),
                (System.nanoTime() - start) / 1_000_000,
                Files.size(page) >> 20);
        open(page, browser, out);
        browser.open(page, "#quotes");
        for (Map.Entry<String, String> interaction : INTERACTIONS.entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "%-40s %s ms%n",
                    interaction.getKey(),
                    browser.value("(async () => { const table = document.querySelector('#filters').elements;"
                            + " const type = (name, value) => { table[name].value = value;"
                            + " table[name].dispatchEvent(new Event('input', {bubbles: true})); };"
                            + " const sort = column => document.querySelector(`[data-sort=${column}] button`).click();"
                            + " const frame = () => new Promise(done => requestAnimationFrame(done));"
                            + " await frame(); const start = performance.now();"
                            + interaction.getValue() + "; await frame(); await frame();"
                            + " return Math.round(performance.now() - start); })()"));
        }
    }

    private static Map<String, String> interactions() {
        Map<String, String> interactions = new LinkedHashMap<>();
        interactions.put("first search", "type('text', 'harbour')");
        interactions.put("search goes on", "type('text', 'harbour c')");
        interactions.put("search without a find", "type('text', 'zebra')");
        interactions.put("search cleared", "type('text', '')");
        interactions.put("filter by speaker", "type('speaker', 'number 12')");
        interactions.put("filter by speaker cleared", "type('speaker', '')");
        interactions.put("filter by who is talked about", "type('about', 'number 12')");
        interactions.put("filter by who is talked about cleared", "type('about', '')");
        interactions.put("filter by folder", "type('folder', '/outlet 07')");
        interactions.put("filter by folder cleared", "type('folder', '')");
        interactions.put("filter by confidence", "type('confidence', '0.90-')");
        interactions.put("filter by confidence cleared", "type('confidence', '')");
        for (String column : List.of("quote", "speaker", "confidence", "document")) {
            interactions.put("sort by " + column, "sort('" + column + "')");
            interactions.put("sort by " + column + " the other way", "sort('" + column + "')");
        }
        interactions.put("scroll to the middle", "document.querySelector('#rows').scrollTop = 1600000");
        interactions.put("scroll to the end", "document.querySelector('#rows').scrollTop = 1e9");
        interactions.put("save as CSV", "document.querySelector('#save').click()");
        interactions.put("to an article", "document.querySelector('#table-body .words a').click()");
        interactions.put(
                "back to the table",
                "history.back(); await new Promise(done => addEventListener('hashchange'," + " done, {once: true}))");
        interactions.put("to a name", "document.querySelector('#table-body .speaker a').click()");
        interactions.put("names", "location.hash = '#names'");
        interactions.put("articles", "location.hash = '#articles'");
        interactions.put("overview", "location.hash = '#overview'");
        return interactions;
    }

    private static void open(Path page, Browser browser, PrintStream out) throws Exception {
        for (int time = 1; time <= 3; time++) {
            browser.open(page, "#overview");
            out.printf(
                    Locale.ROOT,
                    "%s opened in %s ms%n",
                    page.getFileName(),
                    browser.value("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"));
            browser.open(Files.createTempFile("blank", ".html"), "");
        }
    }

    private static void picture(String[] arguments, Browser browser) throws Exception {
        int hash = arguments[1].indexOf('#');
        browser.resize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        browser.preferDark(arguments[4].equals("dark"));
        browser.open(Path.of(arguments[1].substring(0, hash)).toAbsolutePath(), arguments[1].substring(hash));
        browser.await("document.body.dataset.shown !== undefined");
        browser.screenshot(Path.of(arguments[5]));
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}

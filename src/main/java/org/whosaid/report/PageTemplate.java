package org.whosaid.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import org.whosaid.report.Page.Data;
import org.whosaid.runs.RunRecord;

/** Fills the page's template, which is compiled with the program and escapes whatever is put into it. */
final class PageTemplate {

    private static final String TEMPLATE = "report.jte";
    private static final int DATE_AND_MINUTE = "2026-01-31T12:00".length();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * The page as HTML.
     *
     * @param data JSON that may stand inside HTML
     * @param beside the folder with the articles' texts, relative to the page; empty where they are among the data
     */
    String fill(RunRecord record, Overview overview, List<Data> data, Optional<String> beside) {
        String style = Asset.style();
        String script = Asset.script();
        Page page = new Page(
                record.version(),
                started(record.started()),
                policy(style, script, beside.isPresent()),
                style,
                script,
                overview,
                data,
                beside.orElse(""));
        StringOutput html = new StringOutput();
        templates.render(TEMPLATE, page, html);
        return html.toString();
    }

    /**
     * Our own style and script by their hashes and nothing else; scripts from the page's folder where texts lie there.
     */
    private static String policy(String style, String script, boolean beside) {
        return "default-src 'none'; style-src " + Asset.hash(style) + "; script-src " + Asset.hash(script)
                + (beside ? " 'self' file:" : "") + "; base-uri 'none'; form-action 'none'";
    }

    private static String started(String instant) {
        return instant.length() < DATE_AND_MINUTE
                ? instant
                : instant.substring(0, DATE_AND_MINUTE).replace('T', ' ') + " UTC";
    }
}

package org.whosaid.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.facts.EntityType;
import org.whosaid.report.MadeRun.Line;

/** Texts that would run or break a page which trusted them, and as many that would not. */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</SCRIPT ><img src=x onerror=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<!--<script>",
            "--><b>x</b>",
            "<![CDATA[<b>x</b>]]>",
            "<?php echo 1 ?>",
            "<b>bold</b>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "javascript:alert(1)",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "\"><img src=x onerror=alert(1)>",
            "'><img src=x onerror=alert(1)>",
            "` onerror=alert(1) `",
            "${alert(1)}",
            "{{constructor.constructor('alert(1)')()}}",
            "<style>*{display:none}</style>",
            "</style><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "</noscript><script>alert(1)</script>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
            "<embed src=\"data:text/html,x\">",
            "<base href=\"data:text/html,x\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=data:text/html,x\">",
            "<link rel=stylesheet href=x>",
            "<form action=x><input name=y></form>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
            "<template><script>alert(1)</script></template>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
            "\\\"];alert(1);//",
            "');alert(1);//",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "#q/../../x",
            "__proto__",
            "constructor",
            "\u2028alert(1)\u2029",
            "\u202e<b>\u202d",
            "\ud83d\ude00<script>alert(1)</script>");

    static final List<String> HARMLESS = IntStream.range(0, ALL.size())
            .mapToObj(number -> "harmless text " + number)
            .toList();

    private HostileTexts() {}

    /**
     * A run in which each text is a file's name, a title, a quote, a speaker, a role and a name, in an article each.
     */
    static MadeRun run(Path folder, List<String> texts) throws Exception {
        MadeRun run = new MadeRun(folder);
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            // A slash in a file's name would make a folder, a line break is not written as it is.
            run.article(
                    String.format(Locale.ROOT, "folder/%02d %s.txt", number, text.replaceAll("[/\\u2028\\u2029]", "_")),
                    text,
                    new Line(text, text + " x", Optional.of(EntityType.PERSON), text, 0.9),
                    Line.named(text, EntityType.GROUP));
        }
        return run;
    }
}

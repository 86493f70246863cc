package org.whosaid.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.labels.LabelledSpan;
import org.whosaid.names.NameExamples;
import org.whosaid.names.NameKind;

/** The marked names of an article by their places; an article before a name ("the") may or may not belong to it. */
final class MarkedNames implements NameExamples.Truth {

    private static final String THE = "the ";

    private final Map<Span, NameKind> kinds = new HashMap<>();
    private final Set<Span> others = new HashSet<>();

    MarkedNames(String text, List<LabelledSpan> names) {
        for (LabelledSpan name : names) {
            if (name.label() == NameLabel.OTHER) {
                others.add(name.span());
            }
            kind(name).ifPresent(kind -> {
                Span span = name.span();
                kinds.put(span, kind);
                int inner = span.start() + THE.length();
                int outer = span.start() - THE.length();
                if (inner < span.end() && isThe(text, span.start())) {
                    kinds.putIfAbsent(new Span(inner, span.end()), kind);
                } else if (outer >= 0 && isThe(text, outer)) {
                    kinds.putIfAbsent(new Span(outer, span.end()), kind);
                }
            });
        }
    }

    private static boolean isThe(String text, int start) {
        return text.substring(start, start + THE.length())
                .toLowerCase(Locale.ROOT)
                .equals(THE);
    }

    private static Optional<NameKind> kind(LabelledSpan name) {
        return switch (name.label()) {
            case PERSON -> Optional.of(NameKind.PERSON);
            case ORGANIZATION -> Optional.of(NameKind.BODY);
            case LOCATION -> Optional.of(NameKind.STATE);
            case NONE, OTHER -> Optional.empty();
        };
    }

    @Override
    public Optional<NameKind> at(Span span) {
        return Optional.ofNullable(kinds.get(span));
    }

    @Override
    public boolean isOfSomethingElse(Span span) {
        return others.contains(span);
    }
}

package org.whosaid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.StandardInput;

final class RemainderTest {

    @TempDir
    Path folder;

    @Test
    void anInputWithTheSameBytesIsDoneAndAnyOtherIsNot() throws Exception {
        InputEntry same = file("same.txt", "same");
        InputEntry changed = file("changed.txt", "other");
        InputEntry longer = file("longer.txt", "longer");
        InputEntry gone = new InputFile("gone.txt", folder.resolve("gone.txt"));
        InputEntry fresh = file("new.txt", "new");
        InputEntry piped = new StandardInput();
        Remainder rest = Remainder.of(
                List.of(changed, fresh, gone, longer, piped, same),
                List.of(
                        done("changed.txt", "older"),
                        done("gone.txt", "gone"),
                        done("longer.txt", "long"),
                        done("-", "piped"),
                        done("same.txt", "same"),
                        done("no input any more.txt", "x")),
                new StopRequest());
        assertThat(rest.inputs()).containsExactly(changed, fresh, gone, longer, piped);
        assertThat(rest.done()).isEqualTo(new RunCounts(1, 0, 0, 10, 3, 2, 1, 0));
        assertThat(rest.problems()).isEmpty();
    }

    @Test
    void anInputThatGaveNoResultIsDoneTooWhereItsBytesWereKnown() throws Exception {
        Problem empty = new Problem("a.txt", Reason.EMPTY, "0 bytes");
        Problem timeout = new Problem("b.txt", Reason.TIMEOUT, "");
        InputEntry unknown = file("b.txt", "slow");
        Remainder rest = Remainder.of(
                List.of(file("a.txt", ""), unknown),
                List.of(
                        new DoneInput("a.txt", Optional.of(print("")), Optional.of(empty), 0, 0, 0, 0, 0),
                        new DoneInput("b.txt", Optional.empty(), Optional.of(timeout), 0, 0, 0, 0, 0)),
                new StopRequest());
        assertThat(rest.inputs()).containsExactly(unknown);
        assertThat(rest.done()).isEqualTo(new RunCounts(0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(rest.problems()).containsExactly(empty);
    }

    @Test
    void comparingStopsOnRequest() throws Exception {
        StopRequest stop = new StopRequest();
        stop.make();
        List<InputEntry> inputs = List.of(file("a.txt", ""));
        assertThatThrownBy(() -> Remainder.of(inputs, List.of(), stop)).isInstanceOf(RunStoppedException.class);
    }

    private InputEntry file(String name, String text) throws IOException {
        return new InputFile(name, Files.writeString(folder.resolve(name), text));
    }

    private static DoneInput done(String document, String text) {
        return new DoneInput(document, Optional.of(print(text)), Optional.empty(), 10, 3, 2, 1, 0);
    }

    private static Fingerprint print(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.whosaid.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PackedTextTest {

    private static final String TEXT = "a line\n".repeat(1_000);

    @Test
    void whatIsPackedIsUnpackedAndWhatIsNotStaysAsItIs() throws IOException {
        byte[] packed = PackedText.pack(TEXT);
        assertThat(packed).hasSizeLessThan(TEXT.length() / 10).isEqualTo(PackedText.pack(TEXT));
        assertThat(PackedText.unpack(packed, 10_000))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TEXT);
        byte[] plain = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(PackedText.unpack(plain, 10)).isSameAs(plain);
    }

    @Test
    void whatIsBrokenOrTooLongIsRefused() {
        byte[] packed = PackedText.pack(TEXT);
        assertThatThrownBy(() -> PackedText.unpack(packed, 100)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PackedText.unpack(Arrays.copyOf(packed, packed.length - 9), 10_000))
                .isInstanceOf(IOException.class);
    }
}

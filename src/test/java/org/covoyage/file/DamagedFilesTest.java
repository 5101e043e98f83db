package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded damage to a sample: the reader never throws, and whatever it opens can be saved and opened again. */
@Execution(ExecutionMode.CONCURRENT)
class DamagedFilesTest {
    private static final List<String> TOKENS = List.of("{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e400", "0.10",
            "\\u0000", "\\uD83D", "\"id\": \"s-choose\", ", "\"x\": {}, ", "é", "\u0000", "😀", "9999999999999999999999", "\n",
            "1e2147483648", "\"stage\": \"s-celebrate\", ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damageEndsInASentenceOrInAProjectThatRoundTrips(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        byte[] sample = Samples.small();
        int usable = 0;
        int partly = 0;
        for (int i = 0; i < 500; i++) {
            byte[] damaged = sample;
            for (int hit = random.nextInt(3); hit >= 0; hit--) {
                damaged = damage(damaged, random);
            }
            switch (new ProjectReader().open(damaged)) {
                case Opened.Refused refused -> assertThat(refused.problem().sentence(Locale.FRENCH)).isNotBlank();
                case Opened.Usable opened -> {
                    usable++;
                    partly += opened.setAside().isEmpty() ? 0 : 1;
                    byte[] written = Samples.written(opened);
                    assertThat(Samples.text(Samples.written(Samples.whole(written)))).isEqualTo(Samples.text(written));
                }
            }
        }
        // The damage must be neither harmless nor always deadly, else this test sees nothing.
        assertThat(usable).isBetween(50, 450);
        assertThat(partly).isGreaterThan(10);
    }

    private static byte[] damage(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 6));
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 500);
        out.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> {
                out.write(bytes[at] ^ 1 << random.nextInt(8));
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 1 -> {
                byte letter = (byte) (random.nextBoolean() ? '0' + random.nextInt(10) : 'a' + random.nextInt(26));
                out.write(letter);
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 2 -> out.write(bytes, at + length, bytes.length - at - length);
            case 3 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, bytes.length - at);
            }
            case 4 -> {
                out.writeBytes(Samples.bytes(TOKENS.get(random.nextInt(TOKENS.size()))));
                out.write(bytes, at, bytes.length - at);
            }
            default -> {
                int from = random.nextInt(bytes.length - length);
                out.write(bytes, from, length);
                out.write(bytes, at + length, bytes.length - at - length);
            }
        }
        return out.toByteArray();
    }
}

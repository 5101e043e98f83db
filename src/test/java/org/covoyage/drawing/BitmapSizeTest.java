package org.covoyage.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.covoyage.testing.SomeImages;
import org.junit.jupiter.api.Test;

/** Sizes are read from headers, and hostile headers are only ever no picture. */
class BitmapSizeTest {
    @Test
    void theSizesOfRealPicturesAreThoseTheyWereMadeWith() {
        for (int[] size : new int[][] {{1, 1}, {3, 700}, {640, 360}, {17, 33}}) {
            BitmapSize made = new BitmapSize(size[0], size[1]);
            assertThat(BitmapSize.of(SomeImages.png(size[0], size[1]))).contains(made);
            assertThat(BitmapSize.of(SomeImages.jpeg(size[0], size[1]))).contains(made);
        }
    }

    @Test
    void aPictureOfFortyMillionPixelsIsTheLargest() {
        assertThat(BitmapSize.of(png(8000, 5000))).contains(new BitmapSize(8000, 5000));
        assertThat(BitmapSize.of(png(8000, 5001))).isEmpty();
        assertThat(BitmapSize.of(png(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEmpty();
        assertThat(BitmapSize.of(png(65_536, 65_536))).isEmpty();
    }

    @Test
    void aSideOfNothingOrLessIsNoPicture() {
        assertThat(BitmapSize.of(png(0, 10))).isEmpty();
        assertThat(BitmapSize.of(png(10, 0))).isEmpty();
        assertThat(BitmapSize.of(png(-1, -1))).isEmpty();
        assertThat(BitmapSize.of(jpeg(0xC0, 0, 10))).isEmpty();
    }

    @Test
    void everyKindOfJpegFrameHasItsSizeAndTablesHaveNone() {
        for (int marker = 0xC0; marker <= 0xCF; marker++) {
            boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
            assertThat(BitmapSize.of(jpeg(marker, 20, 30)).isPresent()).as("%X", marker).isEqualTo(!table);
        }
    }

    @Test
    void fillBytesAndMarkersWithoutLengthArePassedOver() {
        byte[] frame = jpeg(0xC2, 20, 30);
        byte[] padded = new byte[frame.length + 5];
        byte[] between = {(byte) 0xFF, 0x01, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        System.arraycopy(frame, 0, padded, 0, 2);
        System.arraycopy(between, 0, padded, 2, 5);
        System.arraycopy(frame, 2, padded, 7, frame.length - 2);
        assertThat(BitmapSize.of(padded)).contains(new BitmapSize(20, 30));
    }

    @Test
    void aHeaderCutShortAnywhereIsNoPicture() {
        byte[] png = SomeImages.png(30, 20);
        for (int length = 0; length < 24; length++) {
            assertThat(BitmapSize.of(Arrays.copyOf(png, length))).as("%d bytes", length).isEmpty();
        }
        byte[] jpeg = jpeg(0xC0, 20, 30);
        for (int length = 0; length < jpeg.length; length++) {
            assertThat(BitmapSize.of(Arrays.copyOf(jpeg, length))).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void damagedHeadersGiveASizeWithinTheLimitsOrNone() {
        SplittableRandom random = new SplittableRandom(20);
        byte[][] seeds = {SomeImages.png(30, 20), SomeImages.jpeg(30, 20), jpeg(0xC1, 9, 9)};
        int none = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] seed = seeds[random.nextInt(seeds.length)];
            byte[] damaged = Arrays.copyOf(seed, 1 + random.nextInt(seed.length));
            for (int hits = random.nextInt(6); hits > 0; hits--) {
                damaged[random.nextInt(Math.min(damaged.length, 200))] = (byte) random.nextInt(-128, 128);
            }
            BitmapSize size = BitmapSize.of(damaged).orElse(null);
            if (size == null) {
                none++;
            } else {
                assertThat((long) size.width() * size.height()).isBetween(1L, BitmapSize.MOST_PIXELS);
            }
        }
        assertThat(none).isBetween(1, 199_999);
    }

    /** The first bytes of a PNG of any declared size. */
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452).putInt(width)
                .putInt(height).array();
    }

    /** The first bytes of a JPEG whose size stands behind a marker. */
    private static byte[] jpeg(int marker, int width, int height) {
        return ByteBuffer.allocate(11).putShort((short) 0xFFD8).putShort((short) (0xFF00 | marker)).putShort((short) 17)
                .put((byte) 8).putShort((short) height).putShort((short) width).array();
    }
}

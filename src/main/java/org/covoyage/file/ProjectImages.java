package org.covoyage.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.covoyage.file.Problem.Code;
import org.covoyage.file.save.Digest;
import org.covoyage.journey.Image;

/**
 * The images of a project file: stored inside, or in files named by their hash in the same folder, and nowhere else.
 * Bytes that do not fit their hash are refused. While somebody uses the bytes of an image, the same array is given
 * again. Knows nothing of pixels. Thread-safe.
 */
public final class ProjectImages {
    /** Most bytes of an image. */
    public static final int MOST_BYTES = 20 << 20;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final List<String> ENDINGS = List.of(".png", ".jpg");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Path project;
    private final Map<String, WeakReference<byte[]>> inUse = new ConcurrentHashMap<>();

    /** The images of the project in a file; neither the file nor any image is read yet. */
    public ProjectImages(Path project) {
        this.project = project;
    }

    /** The bytes of an image, or why they cannot be had. */
    public Loaded load(Image image) {
        String hash = image.sha256().toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            return refused(Code.BAD_FORM, "sha256 " + image.id(), image.sha256(), HASH.pattern());
        }
        WeakReference<byte[]> known = inUse.get(hash);
        byte[] same = known == null ? null : known.get();
        if (same != null) {
            return new Loaded.Found(same);
        }
        Loaded loaded = image.data() != null ? embedded(image, hash) : beside(image, hash);
        if (loaded instanceof Loaded.Found found) {
            inUse.put(hash, new WeakReference<>(found.data()));
        }
        return loaded;
    }

    /** The files beside the project that hold these images, as far as there are any; none for images stored inside. */
    public List<Path> filesOf(List<Image> images) {
        List<Path> files = new ArrayList<>();
        for (Image image : images) {
            String hash = image.sha256().toLowerCase(Locale.ROOT);
            if (image.data() == null && HASH.matcher(hash).matches()) {
                ENDINGS.stream().map(ending -> project.resolveSibling(hash + ending))
                        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).findFirst()
                        .ifPresent(files::add);
            }
        }
        return files;
    }

    private static Loaded embedded(Image image, String hash) {
        return image.embedded().map(data -> checked(image, hash, data)).orElse(refused(Code.IMAGE_DAMAGED, image.id()));
    }

    private Loaded beside(Image image, String hash) {
        List<String> endings = image.mediaType().equals("image/jpeg") ? ENDINGS.reversed() : ENDINGS;
        for (String ending : endings) {
            Path file = project.resolveSibling(hash + ending);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                    return checked(image, hash, in.readNBytes(MOST_BYTES + 1));
                } catch (IOException e) {
                    return refused(Code.IMAGE_UNREADABLE, image.id(), file.getFileName(), String.valueOf(e.getMessage()));
                }
            }
        }
        return refused(Code.IMAGE_MISSING, image.id(), hash + endings.getFirst());
    }

    /** The hash last: it is what takes long. */
    private static Loaded checked(Image image, String hash, byte[] data) {
        if (data.length > MOST_BYTES) {
            return refused(Code.IMAGE_TOO_LARGE, image.id(), MOST_BYTES >> 20);
        }
        if (!Digest.of(data).hex().equals(hash)) {
            return refused(Code.IMAGE_DAMAGED, image.id());
        }
        return starts(data, PNG) || starts(data, JPEG) ? new Loaded.Found(data) : refused(Code.IMAGE_TYPE, image.id());
    }

    private static boolean starts(byte[] data, byte[] with) {
        return data.length >= with.length && Arrays.equals(data, 0, with.length, with, 0, with.length);
    }

    private static Loaded refused(Code code, Object... details) {
        return new Loaded.Refused(Problem.of(code, Place.NOWHERE, details));
    }
}

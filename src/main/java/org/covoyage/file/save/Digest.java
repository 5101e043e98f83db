package org.covoyage.file.save;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file's bytes: how a file is recognised, whatever its time stamp says.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {
    private static final int CHUNK = 1 << 16;

    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    /** The digest of these bytes. */
    public static Digest of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    /** The digest of everything a stream still holds; the caller closes the stream. */
    public static Digest of(InputStream stream) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            sha256.update(chunk, 0, read);
        }
        return finish(sha256);
    }

    static Digest finish(MessageDigest sha256) {
        return hex(sha256.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Digest hex(byte[] hash) {
        return new Digest(HexFormat.of().formatHex(hash));
    }
}

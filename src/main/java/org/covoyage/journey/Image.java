package org.covoyage.journey;

import java.util.Base64;
import java.util.Optional;

/**
 * A picture of the project, known by its content.
 *
 * @param id        identity within the project
 * @param sha256    hash of the bytes, 64 hexadecimal digits
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param alt       what it shows, for those who do not see it
 * @param data      the bytes in Base64, when stored inside; else the file {@code <sha256>.png} or
 *                  {@code <sha256>.jpg} lies beside the project
 */
public record Image(Id id, String sha256, String mediaType, String alt, String data) {
    /** Checks what is required. */
    public Image {
        RefusedValue.required("id", id);
        RefusedValue.required("sha256", sha256);
        RefusedValue.required("mediaType", mediaType);
    }

    /** The bytes stored inside, not compared with the hash; nothing when there are none or they are no Base64. */
    public Optional<byte[]> embedded() {
        if (data == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(data));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}

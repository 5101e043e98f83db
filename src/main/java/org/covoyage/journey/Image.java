package org.covoyage.journey;

/**
 * A picture of the project, known by its content.
 *
 * @param id        identity within the project
 * @param sha256    hash of the bytes, 64 hexadecimal digits
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param alt       what it shows, for those who do not see it
 * @param data      the bytes in Base64, when stored inside; else the file {@code <sha256>} lies beside the project
 */
public record Image(Id id, String sha256, String mediaType, String alt, String data) {
    /** Checks what is required. */
    public Image {
        RefusedValue.required("id", id);
        RefusedValue.required("sha256", sha256);
        RefusedValue.required("mediaType", mediaType);
    }
}

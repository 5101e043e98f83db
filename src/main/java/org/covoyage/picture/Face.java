package org.covoyage.picture;

/** The faces that stand for feelings. */
public final class Face {
    private Face() {
    }

    /**
     * The icon of a feeling.
     *
     * @param value −2 … +2; the nearest of the five faces
     */
    public static String icon(double value) {
        return switch ((int) Math.round(Math.clamp(value, -2, 2))) {
            case -2 -> "face-minus-2";
            case -1 -> "face-minus-1";
            case 1 -> "face-plus-1";
            case 2 -> "face-plus-2";
            default -> "face-0";
        };
    }
}

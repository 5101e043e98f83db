package org.covoyage;

/** Decides between command line and window. */
public final class Covoyage {
    private Covoyage() {
    }

    /** Entry point. */
    public static void main(String[] args) {
    }
}

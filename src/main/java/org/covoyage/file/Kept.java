package org.covoyage.file;

/** What a file said beyond what this version knows; opaque, handed from the reader to the writer. */
public final class Kept {
    private final Residue residue;

    Kept(Residue residue) {
        this.residue = residue;
    }

    /** Of a project that was not read from a file. */
    public static Kept nothing() {
        return new Kept(Residue.none());
    }

    Residue residue() {
        return residue;
    }
}

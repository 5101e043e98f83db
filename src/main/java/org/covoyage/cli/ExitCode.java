package org.covoyage.cli;

/** What the process says when it ends. */
public final class ExitCode {
    /** All went well. */
    public static final int FINE = 0;
    /** There are problems in the input. */
    public static final int INPUT = 1;
    /** The command was not understood, or cannot be carried out so. */
    public static final int USAGE = 2;
    /** The output could not be written. */
    public static final int OUTPUT = 3;

    private ExitCode() {
    }
}

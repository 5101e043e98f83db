package org.covoyage;

import org.covoyage.cli.Cli;
import org.covoyage.ui.App;

/** Decides between the command line and the window; nobody else knows both. */
public final class Covoyage {
    private Covoyage() {
    }

    /**
     * Carries out a command, or opens the window.
     *
     * @param args a command with its options, or files to open
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        if (Cli.answers(args)) {
            System.exit(Cli.run(args));
        }
        System.exit(App.run(args) ? 0 : Cli.noDisplay());
    }
}

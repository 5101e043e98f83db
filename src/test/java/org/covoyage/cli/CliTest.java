package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Which command lines are for this room, and what is said of those that nobody understands. */
class CliTest {
    @Test
    void aFileIsForTheWindowAndAWordForTheCommandLine() {
        assertThat(Cli.answers()).isFalse();
        assertThat(Cli.answers("samples/en/electric-car.covoyage")).isFalse();
        assertThat(Cli.answers("journey.covoyage")).isFalse();
        assertThat(Cli.answers("samples")).isFalse();
        assertThat(Cli.answers("export", "a.covoyage")).isTrue();
        assertThat(Cli.answers("--version")).isTrue();
        assertThat(Cli.answers("exprot")).isTrue();
    }

    @Test
    void aMistypedCommandIsToldWhichThereAre() {
        StringWriter err = new StringWriter();
        int code = Cli.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "exprot", "a.covoyage");
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).isEqualToIgnoringNewLines("exprot is neither a command nor a file here. "
                + "The commands are: export, insights, compare, check, schema.See: covoyage --help");
    }
}

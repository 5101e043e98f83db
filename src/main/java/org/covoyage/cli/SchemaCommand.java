package org.covoyage.cli;

import java.util.concurrent.Callable;
import org.covoyage.file.SchemaPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code covoyage schema}: prints the JSON Schema of project files. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(new SchemaPrinter().schema());
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }
}

package org.covoyage.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands that need no window. */
@Command(name = "covoyage", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class,
        subcommands = {ExportCommand.class, InsightsCommand.class, CompareCommand.class, CheckCommand.class,
        SchemaCommand.class})
public final class Cli {
    /** First words that this room answers; anything else is for the window. */
    private static final Set<String> COMMANDS = Set.of("check", "schema", "export", "insights", "compare", "-h", "--help",
            "-V", "--version");

    /** A word that may be meant as a command: no ending, no folder. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]*");

    /** Whether a command line is for this room; a single word that is no file is taken for a mistyped command. */
    public static boolean answers(String... args) {
        return args.length > 0 && (COMMANDS.contains(args[0]) || args[0].startsWith("-")
                || WORD.matcher(args[0]).matches() && !Files.exists(Path.of(args[0])));
    }

    /**
     * Carries out a command line.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Cli()).setResourceBundle(Help.words(args)).setOut(out).setErr(err)
                .setParameterExceptionHandler(Cli::misused).execute(Help.plain(args));
    }

    /** One sentence and where to read more, instead of the whole manual. */
    private static int misused(CommandLine.ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        boolean unknown = command.getParent() == null && args.length > 0 && WORD.matcher(args[0]).matches();
        command.getErr().println(unknown ? Help.say(command, "mistake.command", args[0],
                String.join(", ", command.getSubcommands().keySet())) : Help.sentence(misuse));
        command.getErr().println(Help.say(command, "mistake.see", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** Carries out a command line on the standard streams, in UTF-8. */
    public static int run(String... args) {
        return run(utf8(System.out),
                utf8(System.err), args);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Says on the error stream that there is no window, and which command does the job without one. */
    public static int noDisplay() {
        PrintWriter err = utf8(System.err);
        err.println(Help.words().getString("no-display"));
        return ExitCode.USAGE;
    }

    /** The version of the running program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"Covoyage " + (version == null ? "(development)" : version)};
        }
    }
}

package org.covoyage.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The words in which commands are explained and mistakes are told: in the language of {@code --lang}, else in the
 * system's. What is said about a project is in the project's language instead, and is none of this class's business.
 */
final class Help {
    private static final String LANGUAGE = "--lang";

    private Help() {
    }

    /** The words for a command line; only English and French are known, others are answered in English. */
    static ResourceBundle words(String... args) {
        return words(asked(args).orElse(Locale.getDefault().getLanguage().equals("fr") ? Language.FR : Language.EN));
    }

    /** The words of a language. */
    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.covoyage.cli.help", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language that a command line asks for, wherever it says so. */
    private static Optional<Language> asked(String... args) {
        for (int i = 0; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            if (name.equals(LANGUAGE) || name.equals("--language")) {
                String value = equals >= 0 ? args[i].substring(equals + 1) : i + 1 < args.length ? args[i + 1] : "";
                return Word.find(Language.class, value);
            }
        }
        return Optional.empty();
    }

    /** A command line without the language, when it asks for help on all commands: there it is no option. */
    static String[] plain(String... args) {
        boolean first = args.length > 0 && args[0].startsWith(LANGUAGE);
        return !first ? args : Arrays.copyOfRange(args, args[0].indexOf('=') < 0 ? Math.min(2, args.length) : 1,
                args.length);
    }

    /** The language in which a command is explained. */
    static Language language(CommandLine command) {
        return Word.find(Language.class, command.getResourceBundle().getString("language")).orElseThrow();
    }

    /** A sentence, with what it names put in as it is. */
    static String say(CommandLine command, String key, Object... named) {
        return new MessageFormat(command.getResourceBundle().getString(key), language(command).locale())
                .format(Arrays.stream(named).map(String::valueOf).toArray());
    }

    /** A mistake of whoever wrote the command line. */
    static ParameterException mistake(CommandLine command, String key, Object... named) {
        return new ParameterException(command, say(command, "mistake." + key, named));
    }

    /** What is wrong with a command line, in words. */
    static String sentence(ParameterException misuse) {
        CommandLine command = misuse.getCommandLine();
        return switch (misuse) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> say(command,
                    "mistake.missing", String.join(", ", missing.getMissing().stream().map(Help::name).toList()));
            case UnmatchedArgumentException unknown when !unknown.getUnmatched().isEmpty() ->
                    say(command, "mistake.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> say(command, "mistake.twice", name(twice.getOverwritten()));
            case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
                    say(command, "mistake.value", name(wrong.getArgSpec()), wrong.getValue());
            case ParameterException missing when missing.getArgSpec() != null ->
                    say(command, "mistake.missing", name(missing.getArgSpec()));
            default -> misuse.getMessage();
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.covoyage.journey.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** How commands are explained, in both languages. */
class HelpTest {
    private static List<CommandLine> commands(Language language) {
        CommandLine root = new CommandLine(new Cli()).setResourceBundle(Help.words(language));
        List<CommandLine> commands = new ArrayList<>(List.of(root));
        commands.addAll(root.getSubcommands().values());
        return commands;
    }

    /** Explanation by command and option. */
    private static Map<String, String> explained(Language language) {
        Map<String, String> explained = new TreeMap<>();
        for (CommandLine command : commands(language)) {
            String name = command.getCommandSpec().qualifiedName();
            explained.put(name, String.join("", command.getCommandSpec().usageMessage().description()));
            for (ArgSpec argument : command.getCommandSpec().args()) {
                explained.put(name + " " + argument.paramLabel() + " " + argument, String.join("", argument.description()));
            }
        }
        return explained;
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        Cli.run(new PrintWriter(out), new PrintWriter(out), args);
        return out.toString();
    }

    @Test
    void everyCommandAndEveryOptionIsExplainedInBothLanguages() {
        Map<String, String> english = explained(Language.EN);
        Map<String, String> french = explained(Language.FR);
        assertThat(english).hasSizeGreaterThan(50);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy((what, words) -> assertThat(words).as(what).matches("(?s)\\p{Lu}.*\\."));
        assertThat(french).allSatisfy((what, words) -> assertThat(words).as(what).matches("(?s)\\p{Lu}.*\\.")
                .isNotEqualTo(english.get(what)));
    }

    @Test
    void noExplanationIsLeftOfWhatIsNoLongerThere() {
        Set<String> used = new TreeSet<>(Set.of("language", "no-display", "usage.synopsisHeading",
                "usage.commandListHeading"));
        for (CommandLine command : commands(Language.EN)) {
            String name = command.getCommandSpec().qualifiedName(".");
            used.add(name + ".usage.description");
            command.getCommandSpec().args().stream().map(ArgSpec::descriptionKey).forEach(key ->
                    used.add(Help.words(Language.EN).containsKey(name + "." + key) ? name + "." + key : key));
        }
        Set<String> there = new TreeSet<>(Help.words(Language.EN).keySet());
        there.removeIf(key -> key.startsWith("mistake.") || key.startsWith("warning."));
        assertThat(there).isEqualTo(used);
    }

    @Test
    void helpSpeaksTheLanguageAskedForWhereverItIsAskedFor() {
        assertThat(run("--lang", "fr", "--help")).startsWith("Utilisation : covoyage").contains("Commandes :");
        assertThat(run("--lang=en", "--help")).startsWith("Usage: covoyage").contains("Commands:");
        for (String command : List.of("export", "insights", "compare", "check", "schema")) {
            String french = run(command, "--help", "--lang", "fr");
            assertThat(french).startsWith("Utilisation : covoyage " + command).contains("s’en servir")
                    .doesNotContain("Usage:", "help message");
            assertThat(french.lines()).as("no line ends within a word").noneMatch(line -> line.endsWith("’"));
            assertThat(run(command, "--lang", "en", "--help")).startsWith("Usage: covoyage " + command);
        }
    }

    @Test
    void mistakesAreToldInTheLanguageAskedFor() {
        assertThat(run("compare", "--lang", "fr")).startsWith("Il manque FILE[#SCENARIO].");
        assertThat(run("compare", "a", "b", "c", "--lang", "fr")).contains("Il n’y a pas ici d’option ou d’argument c.",
                "Voir : covoyage compare --help");
        assertThat(run("export", "a", "-o", "x.png", "--width", "wide", "--lang", "fr"))
                .startsWith("--width ne peut pas être «\u00A0wide\u00A0».");
        assertThat(run("export", "a", "--lang", "fr")).startsWith("Il manque --output.");
        assertThat(run("insights", "a", "--seed", "1", "--seed", "2", "--lang", "fr"))
                .startsWith("--seed est écrit deux fois.");
        assertThat(run("check", "nowhere.covoyage", "--lang", "fr")).contains("n’existe pas");
        assertThat(run("check", "nowhere.covoyage", "--lang", "de")).contains("en, fr");
    }
}

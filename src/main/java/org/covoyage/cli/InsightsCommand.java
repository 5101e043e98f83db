package org.covoyage.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.Draws;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Project;
import org.covoyage.journey.Range;
import org.covoyage.journey.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage insights}: who carries the decision, as a page to paste or as JSON. */
@Command(name = "insights", mixinStandardHelpOptions = true, description = "Says who carries the decision: a page in "
        + "the project's language, or JSON. A model's estimate, not a measurement.")
final class InsightsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A project file.")
    private Path file;

    @Option(names = "--scenario", paramLabel = "ID", description = "The scenario; the first when missing.")
    private String scenario;

    @Option(names = "--json", description = "All numbers, unrounded, as JSON.")
    private boolean json;

    @Option(names = "--without", paramLabel = "COMPANION", description = "Leaves a companion out, by id or exact name; "
            + "several leave together.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--draws", paramLabel = "N", description = "Number of random draws; as the project says, else 2000.")
    private Integer draws;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random draws; as the project says when "
            + "missing. The same seed gives the same numbers.")
    private Long seed;

    @Option(names = "--structural", description = "Draws the model's own parameters too: decay, number, weights.")
    private boolean structural;

    @Option(names = "--stale-after", paramLabel = "MONTHS", description = "Claims older than this are stale and stand "
            + "among what to check.")
    private Integer staleAfter;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which --stale-after counts, as 2026-03-12; "
            + "today when missing.")
    private LocalDate day;

    @Mixin
    private LeavingOptions leaving;

    @Option(names = {"--language", "--lang"}, paramLabel = "en|fr", description = "Language of the words; the project's "
            + "when missing.")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (draws != null && !Range.DRAWS.contains(draws)) {
            throw wrong("--draws must be between 1 and " + (long) Range.DRAWS.max() + ", not " + draws + ".");
        }
        if (staleAfter != null && staleAfter < 0) {
            throw wrong("--stale-after must be 0 or more months, not " + staleAfter + ".");
        }
        if (language != null && Word.find(Language.class, language).isEmpty()) {
            throw wrong("--language must be en or fr, not " + language + ".");
        }
        switch (new ProjectReader().open(file)) {
            case Opened.Refused refused -> {
                spec.commandLine().getErr().println(CheckCommand.line(file, refused.problem()));
                return ExitCode.INPUT;
            }
            case Opened.Usable usable -> {
                usable.setAside().forEach(problem -> spec.commandLine().getErr().println(
                        CheckCommand.line(file, problem)));
                int code = answer(leaving.of(usable.project(), words(usable.project().cover()), file,
                        spec.commandLine().getErr()));
                return code != ExitCode.FINE || usable.setAside().isEmpty() ? code : ExitCode.INPUT;
            }
        }
    }

    private int answer(LeavingOptions.Leaving left) {
        Project project = left.project();
        Journey journey = journey(project);
        Cover cover = project.cover();
        ModelParameters parameters = journey.scenario().parametersOrDefault();
        try {
            InsightsAnswer answer = InsightsAnswer.of(cover, words(cover), journey, leaving(journey, left.meant()),
                    new Draws(draws == null ? parameters.draws() : draws, seed == null ? parameters.seed() : seed,
                            structural), age());
            spec.commandLine().getOut().print(json ? new InsightsJson(answer).text() : new InsightsText(answer).text());
            spec.commandLine().getOut().flush();
            return ExitCode.FINE;
        } catch (InsightRefused refused) {
            spec.commandLine().getErr().println(file + ": "
                    + new InsightsWords(words(cover)).of("refused", refused.reason()));
            return ExitCode.INPUT;
        }
    }

    private Age age() {
        return staleAfter == null ? null : new Age(staleAfter, day == null ? LocalDate.now() : day);
    }

    private Language words(Cover cover) {
        return language == null ? cover.languageOrDefault() : Word.find(Language.class, language).orElseThrow();
    }

    private Journey journey(Project project) {
        if (scenario == null) {
            return project.scenarios().getFirst();
        }
        return project.scenarios().stream().filter(journey -> journey.scenario().id().value().equals(scenario))
                .findFirst().orElseThrow(() -> wrong("There is no scenario " + scenario + "; there is "
                        + project.scenarios().stream().map(journey -> journey.scenario().id().value())
                                .collect(Collectors.joining(", ")) + "."));
    }

    private Set<Id> leaving(Journey journey, UnaryOperator<String> meant) {
        List<Companion> companions = journey.all(Companion.class);
        Set<Id> leaving = new LinkedHashSet<>();
        for (String said : without) {
            String wanted = meant.apply(said);
            List<Id> found = companions.stream().filter(companion -> companion.id().value().equals(wanted))
                    .map(Companion::id).toList();
            if (found.isEmpty()) {
                found = companions.stream().filter(companion -> companion.name().equals(wanted)).map(Companion::id)
                        .toList();
            }
            if (found.size() != 1) {
                throw wrong((found.isEmpty() ? "There is no companion " : "There are several companions ") + wanted
                        + "; there is " + companions.stream().map(companion -> companion.id() + " (" + companion.name()
                        + ")").collect(Collectors.joining(", ")) + ".");
            }
            leaving.add(found.getFirst());
        }
        return leaving;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage insights}: who carries the decision, as a page to paste or as JSON. */
@Command(name = "insights", mixinStandardHelpOptions = true)
final class InsightsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "scenario")
    private String scenario;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--without", paramLabel = "COMPANION", descriptionKey = "without")
    private List<String> without = new ArrayList<>();

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "draws")
    private Integer draws;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private Long seed;

    @Option(names = "--structural", descriptionKey = "structural")
    private boolean structural;

    @Option(names = "--stale-after", paramLabel = "MONTHS", descriptionKey = "stale-after")
    private Integer staleAfter;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private LocalDate day;

    @Mixin
    private LeavingOptions leaving;

    @Option(names = {"--language", "--lang"}, paramLabel = "en|fr", descriptionKey = "lang")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (draws != null && !Range.DRAWS.contains(draws)) {
            throw Help.mistake(spec.commandLine(), "number", "--draws", draws, 1, (long) Range.DRAWS.max());
        }
        if (staleAfter != null && staleAfter < 0) {
            throw PictureOptions.wrong(spec.commandLine(), "--stale-after", String.valueOf(staleAfter), "0, 1, 2 …");
        }
        if (language != null && Word.find(Language.class, language).isEmpty()) {
            throw PictureOptions.wrong(spec.commandLine(), "--lang", language, "en, fr");
        }
        switch (new ProjectReader().open(file)) {
            case Opened.Refused refused -> {
                spec.commandLine().getErr().println(CheckCommand.line(spec.commandLine(), file, refused.problem()));
                return ExitCode.INPUT;
            }
            case Opened.Usable usable -> {
                usable.setAside().forEach(problem -> spec.commandLine().getErr().println(
                        CheckCommand.line(spec.commandLine(), file, problem)));
                int code = answer(leaving.of(usable.project(), words(usable.project().cover()),
                        spec.commandLine().getErr()));
                return code != ExitCode.FINE || usable.setAside().isEmpty() ? code : ExitCode.INPUT;
            }
        }
    }

    private int answer(LeavingOptions.Leaving left) {
        Project project = left.project();
        Journey journey = left.scenario(scenario, file.toString(), spec.commandLine());
        Cover cover = project.cover();
        Integer leftOut = left.leftOut(journey);
        LeavingOptions.tell(file, leftOut, words(cover), spec.commandLine().getErr());
        ModelParameters parameters = journey.scenario().parametersOrDefault();
        try {
            InsightsAnswer answer = InsightsAnswer.of(cover, words(cover), journey, leaving(journey, left.meant()),
                    new Draws(draws == null ? parameters.draws() : draws, seed == null ? parameters.seed() : seed,
                            structural), age(), leftOut);
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
                throw Help.mistake(spec.commandLine(), found.isEmpty() ? "companion" : "companions", said, companions.stream().map(companion -> companion.id() + " (" + companion.name()
                        + ")").collect(Collectors.joining(", ")));
            }
            leaving.add(found.getFirst());
        }
        return leaving;
    }
}

package org.covoyage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.save.SaveException;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.ComparisonWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage compare}: two scenarios beside each other, as a page, as JSON, or as a picture. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE[#SCENARIO]", descriptionKey = "before")
    private String before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE[#SCENARIO]", descriptionKey = "after")
    private String after;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private Path output;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private CompareLook look;

    @Mixin
    private LeavingOptions leaving;

    @Mixin
    private FormatOptions format;

    @Spec
    private CommandSpec spec;

    /**
     * A scenario of a project that was opened.
     *
     * @param place its place among the project's scenarios, from 0
     */
    private record Side(Path file, Project project, int place) {
        Journey in(LeavingOptions.Leaving left) {
            return left.project().scenarios().get(place);
        }
    }

    @Override
    public Integer call() {
        look.check(spec.commandLine());
        if (output != null) {
            checkOutput();
        }
        List<Named> named = Stream.of(before, after).filter(Objects::nonNull).map(name -> Named.of(name, spec.commandLine())).toList();
        // A file that is named twice is read once, and what is wrong with it is said once.
        Map<Path, Opened.Usable> opened = new LinkedHashMap<>();
        for (Named name : named) {
            if (!opened.containsKey(name.file())) {
                Opened.Usable usable = open(name.file());
                if (usable == null) {
                    return ExitCode.INPUT;
                }
                opened.put(name.file(), usable);
            }
        }
        List<Side> sides = named.size() == 1 ? within(named.getFirst(), opened.get(named.getFirst().file()).project())
                : named.stream().map(name -> side(name, opened.get(name.file()).project())).toList();
        int code = answer(sides.getFirst(), sides.getLast());
        return code != ExitCode.FINE || opened.values().stream().allMatch(usable -> usable.setAside().isEmpty()) ? code
                : ExitCode.INPUT;
    }

    private void checkOutput() {
        if (Files.isDirectory(output)) {
            throw Help.mistake(spec.commandLine(), "directory", output);
        }
        if (json && output.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw Help.mistake(spec.commandLine(), "json", output);
        }
        format.check(spec.commandLine(), output);
    }

    private Opened.Usable open(Path file) {
        PrintWriter err = spec.commandLine().getErr();
        return switch (new ProjectReader().open(file)) {
            case Opened.Refused refused -> {
                err.println(CheckCommand.line(spec.commandLine(), file, refused.problem()));
                yield null;
            }
            case Opened.Usable usable -> {
                usable.setAside().forEach(problem -> err.println(CheckCommand.line(spec.commandLine(), file, problem)));
                yield usable;
            }
        };
    }

    private Side side(Named named, Project project) {
        return new Side(named.file(), project, named.place(project, spec.commandLine()));
    }

    /** A file alone stands for its two scenarios. */
    private List<Side> within(Named only, Project project) {
        int scenarios = project.scenarios().size();
        if (only.scenario() != null) {
            throw Help.mistake(spec.commandLine(), "one", only.file(), only.scenario());
        }
        if (scenarios != 2) {
            throw Help.mistake(spec.commandLine(), "two", only.file(), scenarios);
        }
        return List.of(new Side(only.file(), project, 0), new Side(only.file(), project, 1));
    }

    private int answer(Side one, Side other) {
        PrintWriter err = spec.commandLine().getErr();
        Language language = look.language(other.project().cover(), spec.commandLine());
        List<Project> projects = one.project() == other.project() ? List.of(one.project())
                : List.of(one.project(), other.project());
        List<LeavingOptions.Leaving> left = leaving.of(projects, language, err);
        LeavingOptions.Leaving here = left.getFirst();
        LeavingOptions.Leaving there = left.getLast();
        Journey first = one.in(here);
        Journey second = other.in(there);
        Lacking lacking = new Lacking(here.leftOut(first), there.leftOut(second), first == second);
        if (one.file().equals(other.file())) {
            LeavingOptions.tell(one.file(), lacking.all(), language, err);
        } else {
            LeavingOptions.tell(one.file(), lacking.before(), language, err);
            LeavingOptions.tell(other.file(), lacking.after(), language, err);
        }
        Comparison comparison = Comparison.of(first, second);
        Cover was = here.project().cover();
        Cover is = there.project().cover();
        int code = output == null ? ExitCode.FINE : draw(was, is, other.file(), comparison, lacking);
        if (code == ExitCode.FINE && (output == null || json)) {
            spec.commandLine().getOut().print(json ? new CompareJson(comparison, lacking).text()
                    : new CompareText(comparison, new ComparisonWords(was, is, comparison, language, lacking.all()))
                            .text());
            spec.commandLine().getOut().flush();
        }
        return code;
    }

    private int draw(Cover before, Cover after, Path file, Comparison comparison, Lacking lacking) {
        PrintWriter err = spec.commandLine().getErr();
        Brand brand = after.brand();
        Lettering lettering = new Lettering(brand == null ? null : brand.font());
        ShownImages images = new ShownImages(file);
        Drawing drawing = look.drawing(before, after, comparison, lacking.all(), lettering, images, spec.commandLine());
        images.problems().forEach(problem -> err.println(CheckCommand.line(spec.commandLine(), file, problem)));
        try {
            format.write(drawing, output, lettering, spec.commandLine());
        } catch (SaveException e) {
            err.println(new SaveSentences(Help.language(spec.commandLine()).locale()).of(e.problem()));
            return ExitCode.OUTPUT;
        } catch (IOException e) {
            err.println(Help.say(spec.commandLine(), "mistake.written", output, e.getMessage()));
            return ExitCode.OUTPUT;
        } catch (CancellationException e) {
            err.println(Help.say(spec.commandLine(), "mistake.called-off", output));
            return ExitCode.OUTPUT;
        }
        if (!json) {
            spec.commandLine().getOut().println(output);
            spec.commandLine().getOut().flush();
        }
        return images.problems().isEmpty() ? ExitCode.FINE : ExitCode.INPUT;
    }
}

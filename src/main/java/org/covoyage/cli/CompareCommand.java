package org.covoyage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.save.SaveException;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.picture.ComparisonWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage compare}: two scenarios beside each other, as a page, as JSON, or as a picture. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = "org.covoyage.cli.compare")
final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "1..2", paramLabel = "FILE[#SCENARIO]", descriptionKey = "files")
    private List<String> names;

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

    /** A project that was opened, and whether something of it had to be set aside. */
    private record Side(Named named, Project project, boolean whole) {
        /** The side as it may leave the house. */
        Side leaving(LeavingOptions.Leaving left) {
            return new Side(named.scenario() == null ? named : new Named(named.file(), left.meant().apply(
                    named.scenario())), left.project(), whole);
        }
    }

    @Override
    public Integer call() {
        look.check(spec.commandLine());
        if (output != null) {
            if (Files.isDirectory(output)) {
                throw new ParameterException(spec.commandLine(), output + " is a directory; -o names one picture.");
            }
            format.check(spec.commandLine(), output);
        }
        List<Side> sides = new ArrayList<>();
        for (String name : names) {
            Side side = open(Named.of(name, spec.commandLine()));
            if (side == null) {
                return ExitCode.INPUT;
            }
            sides.add(side);
        }
        int code = names.size() == 1 ? within(sides.getFirst()) : answer(sides.getFirst(), sides.getLast());
        return code != ExitCode.FINE || sides.stream().allMatch(Side::whole) ? code : ExitCode.INPUT;
    }

    private Side open(Named named) {
        return switch (new ProjectReader().open(named.file())) {
            case Opened.Refused refused -> {
                spec.commandLine().getErr().println(CheckCommand.line(named.file(), refused.problem()));
                yield null;
            }
            case Opened.Usable usable -> {
                usable.setAside().forEach(problem -> spec.commandLine().getErr().println(
                        CheckCommand.line(named.file(), problem)));
                yield new Side(named, usable.project(), usable.setAside().isEmpty());
            }
        };
    }

    /** A file alone stands for its two scenarios. */
    private int within(Side only) {
        List<Journey> scenarios = only.project().scenarios();
        if (only.named().scenario() != null || scenarios.size() != 2) {
            throw new ParameterException(spec.commandLine(), "One file alone must hold exactly two scenarios; "
                    + only.named().file() + " holds " + scenarios.size() + ". Write FILE#SCENARIO FILE#SCENARIO.");
        }
        return answer(only, new Side(new Named(only.named().file(), scenarios.getLast().scenario().id().value()),
                only.project(), only.whole()));
    }

    private int answer(Side one, Side other) {
        List<LeavingOptions.Leaving> left = leaving.of(List.of(one.project(), other.project()),
                look.asked(spec.commandLine()), List.of(one.named().file(), other.named().file()),
                spec.commandLine().getErr());
        Side before = one.leaving(left.getFirst());
        Side after = other.leaving(left.getLast());
        Comparison comparison = Comparison.of(before.named().in(before.project(), spec.commandLine()),
                after.named().in(after.project(), spec.commandLine()));
        ComparisonWords words = new ComparisonWords(before.project().cover(), after.project().cover(), comparison,
                look.language(after.project().cover(), spec.commandLine()));
        int code = output == null ? ExitCode.FINE : draw(before, after, comparison);
        if (code == ExitCode.FINE && (output == null || json)) {
            spec.commandLine().getOut().print(json ? new CompareJson(comparison).text()
                    : new CompareText(comparison, words).text());
            spec.commandLine().getOut().flush();
        }
        return code;
    }

    private int draw(Side before, Side after, Comparison comparison) {
        PrintWriter err = spec.commandLine().getErr();
        Brand brand = after.project().cover().brand();
        Lettering lettering = new Lettering(brand == null ? null : brand.font());
        ShownImages images = new ShownImages(after.named().file());
        Drawing drawing = look.drawing(before.project().cover(), after.project().cover(), comparison, lettering, images,
                spec.commandLine());
        images.problems().forEach(problem -> err.println(CheckCommand.line(after.named().file(), problem)));
        try {
            format.write(drawing, output, lettering, err);
        } catch (SaveException e) {
            err.println(new SaveSentences(Locale.getDefault()).of(e.problem()));
            return ExitCode.OUTPUT;
        } catch (IOException e) {
            err.println(output + " could not be written: " + e.getMessage());
            return ExitCode.OUTPUT;
        } catch (CancellationException e) {
            err.println(output + " was called off; nothing was written.");
            return ExitCode.OUTPUT;
        }
        if (!json) {
            spec.commandLine().getOut().println(output);
            spec.commandLine().getOut().flush();
        }
        return images.problems().isEmpty() ? ExitCode.FINE : ExitCode.INPUT;
    }
}

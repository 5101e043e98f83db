package org.covoyage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.covoyage.file.ImageNames;
import org.covoyage.file.Opened;
import org.covoyage.file.Place;
import org.covoyage.file.Problem;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage check}: one line for each problem. */
@Command(name = "check", description = "Says what is wrong with project files: one line a problem, with place and "
        + "remedy.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Project files.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean fine = true;
        for (Path file : files) {
            List<Problem> problems = switch (new ProjectReader().open(file)) {
                case Opened.Refused refused -> List.of(refused.problem());
                case Opened.Usable usable -> Stream.concat(usable.problems().stream(), images(file, usable.project())).toList();
            };
            problems.forEach(problem -> out.println(line(file, problem)));
            fine &= problems.isEmpty();
        }
        out.flush();
        return fine ? ExitCode.FINE : ExitCode.INPUT;
    }

    /** What is wrong with images. It spoils nothing else of the project, so opening it says nothing of it. */
    private static Stream<Problem> images(Path file, Project project) {
        ShownImages images = new ShownImages(file);
        project.cover().images().forEach(images::apply);
        return Stream.concat(ImageNames.problems(project).stream(), images.problems().stream());
    }

    /** File, place and sentences of a problem, on one line. */
    static String line(Path file, Problem problem) {
        Place place = problem.place();
        String at = place.equals(Place.NOWHERE) ? "" : ":" + place.line() + ":" + place.column();
        return file + at + ": " + problem.sentence(Locale.getDefault());
    }
}

package org.covoyage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.covoyage.file.ImageNames;
import org.covoyage.file.Opened;
import org.covoyage.file.Place;
import org.covoyage.file.Problem;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage check}: one line for each problem. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--lang", paramLabel = "en|fr", descriptionKey = "lang")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        // The words themselves were chosen before the command line was read.
        PictureOptions.choice(spec.commandLine(), "--lang", Language.class, language);
        PrintWriter out = spec.commandLine().getOut();
        boolean fine = true;
        for (Path file : files) {
            List<Problem> problems = switch (new ProjectReader().open(file)) {
                case Opened.Refused refused -> List.of(refused.problem());
                case Opened.Usable usable -> Stream.concat(usable.problems().stream(), images(file, usable.project())).toList();
            };
            problems.forEach(problem -> out.println(line(spec.commandLine(), file, problem)));
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
    static String line(CommandLine command, Path file, Problem problem) {
        Place place = problem.place();
        String at = place.equals(Place.NOWHERE) ? "" : ":" + place.line() + ":" + place.column();
        return file + at + ": " + problem.sentence(Help.language(command).locale());
    }
}

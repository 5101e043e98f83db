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
import org.covoyage.file.Problem;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.save.SaveException;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.journey.Brand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage export}: pictures of projects, without a window. */
@Command(name = "export", description = "Makes pictures of project files.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Project files.")
    private List<Path> files;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE|DIR",
            description = "The picture to write, or a directory for several.")
    private Path output;

    @Mixin
    private PictureOptions picture;

    @Mixin
    private LeavingOptions leaving;

    @Mixin
    private FormatOptions format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Targets targets = Targets.of(output, files.size(), format.extension(output));
        if (targets == null) {
            throw new ParameterException(spec.commandLine(),
                    "Several files need a directory for their pictures: -o DIR, which must exist or end in /.");
        }
        picture.check(spec.commandLine());
        format.check(spec.commandLine(), targets.file());
        int code = ExitCode.FINE;
        for (Path file : files) {
            code = Math.max(code, export(file, targets));
        }
        return code;
    }

    private int export(Path file, Targets targets) {
        PrintWriter err = spec.commandLine().getErr();
        switch (new ProjectReader().open(file)) {
            case Opened.Refused refused -> {
                err.println(CheckCommand.line(file, refused.problem()));
                return ExitCode.INPUT;
            }
            case Opened.Usable usable -> {
                for (Problem problem : usable.setAside()) {
                    err.println(CheckCommand.line(file, problem));
                }
                LeavingOptions.Leaving left = leaving.of(usable.project(), picture.language(spec.commandLine()), file, err);
                Brand brand = left.project().cover().brand();
                Lettering lettering = new Lettering(brand == null ? null : brand.font());
                ShownImages images = new ShownImages(file);
                List<Drawing> drawings = picture.drawings(left, lettering, images,
                        spec.commandLine());
                for (Problem problem : images.problems()) {
                    err.println(CheckCommand.line(file, problem));
                }
                int written = write(targets.of(file, drawings.size()), drawings, lettering, targets.file() == null);
                return written != ExitCode.FINE ? written
                        : usable.setAside().isEmpty() && images.problems().isEmpty() ? ExitCode.FINE : ExitCode.INPUT;
            }
        }
    }

    private int write(List<Path> paths, List<Drawing> drawings, Lettering lettering, boolean directory) {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> done = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Path path = paths.get(i);
            try {
                if (directory) {
                    Files.createDirectories(path.getParent());
                }
                format.write(drawings.get(i), path, lettering, err);
                done.add(path);
                picture.warn(drawings.get(i), path, err);
            } catch (SaveException e) {
                err.println(new SaveSentences(Locale.getDefault()).of(e.problem()));
                return ExitCode.OUTPUT;
            } catch (IOException e) {
                err.println(path + " could not be written: " + e.getMessage());
                return ExitCode.OUTPUT;
            } catch (CancellationException e) {
                err.println(path + " was called off; nothing was written.");
                return ExitCode.OUTPUT;
            }
        }
        done.forEach(path -> spec.commandLine().getOut().println(path));
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }
}

package org.covoyage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.exchange.Register;
import org.covoyage.file.Opened;
import org.covoyage.file.Problem;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.SaveException;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Language;
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

    @Option(names = "--register", description = "The register of personal data as CSV instead of a picture: a row for "
            + "each touchpoint with data, and one for the map itself. -o names a .csv file or a directory.")
    private boolean register;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Targets targets = Targets.of(output, files.size(), register ? "csv" : format.extension(output));
        if (targets == null) {
            throw new ParameterException(spec.commandLine(),
                    "Several files need a directory for their pictures: -o DIR, which must exist or end in /.");
        }
        picture.check(spec.commandLine());
        if (!register) {
            format.check(spec.commandLine(), targets.file());
        } else if (targets.file() != null && !targets.file().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new ParameterException(spec.commandLine(), targets.file() + " should end in .csv; --register writes "
                    + "comma-separated values.");
        }
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
                if (register) {
                    int code = register(left, file, targets);
                    return code != ExitCode.FINE || usable.setAside().isEmpty() ? code : ExitCode.INPUT;
                }
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

    private int register(LeavingOptions.Leaving left, Path file, Targets targets) {
        Language language = picture.language(spec.commandLine());
        Register writer = new Register(language == null ? left.project().cover().languageOrDefault() : language);
        byte[] text = writer.text(picture.journey(left, spec.commandLine())).getBytes(StandardCharsets.UTF_8);
        Path path = targets.of(file, 1).getFirst();
        int code = written(path, targets.file() == null, () -> new AtomicOutput().write(path, out -> out.write(text))
                .forEach(warning -> spec.commandLine().getErr().println(new SaveSentences(Locale.getDefault())
                        .of(warning))));
        if (code == ExitCode.FINE) {
            spec.commandLine().getErr().println(writer.warning());
            spec.commandLine().getOut().println(path);
            spec.commandLine().getOut().flush();
        }
        return code;
    }

    /** Writing that may fail. */
    private interface Writing {
        void write() throws IOException;
    }

    /** Writes to a path, in a directory that is made when it is missing, and says what went wrong. */
    private int written(Path path, boolean directory, Writing writing) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (directory) {
                Files.createDirectories(path.getParent());
            }
            writing.write();
            return ExitCode.FINE;
        } catch (SaveException e) {
            err.println(new SaveSentences(Locale.getDefault()).of(e.problem()));
        } catch (IOException e) {
            err.println(path + " could not be written: " + e.getMessage());
        } catch (CancellationException e) {
            err.println(path + " was called off; nothing was written.");
        }
        return ExitCode.OUTPUT;
    }

    private int write(List<Path> paths, List<Drawing> drawings, Lettering lettering, boolean directory) {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> done = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Path path = paths.get(i);
            Drawing drawing = drawings.get(i);
            int code = written(path, directory, () -> format.write(drawing, path, lettering, err));
            if (code != ExitCode.FINE) {
                return code;
            }
            done.add(path);
            picture.warn(drawing, path, err);
        }
        done.forEach(path -> spec.commandLine().getOut().println(path));
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }
}

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
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.picture.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covoyage export}: pictures of projects, without a window. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE|DIR",
            descriptionKey = "output")
    private Path output;

    @Mixin
    private PictureOptions picture;

    @Mixin
    private LeavingOptions leaving;

    @Mixin
    private FormatOptions format;

    @Option(names = "--register", descriptionKey = "register")
    private boolean register;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Targets targets = Targets.of(output, files.size(), register ? "csv" : format.extension(output));
        if (targets == null) {
            throw Help.mistake(spec.commandLine(), "several");
        }
        picture.check(spec.commandLine());
        if (!register) {
            format.check(spec.commandLine(), targets.file());
        } else if (targets.file() != null && !targets.file().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw Help.mistake(spec.commandLine(), "csv", targets.file());
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
                err.println(CheckCommand.line(spec.commandLine(), file, refused.problem()));
                return ExitCode.INPUT;
            }
            case Opened.Usable usable -> {
                for (Problem problem : usable.setAside()) {
                    err.println(CheckCommand.line(spec.commandLine(), file, problem));
                }
                Language words = picture.language(usable.project().cover(), spec.commandLine());
                LeavingOptions.Leaving left = leaving.of(usable.project(), words, err);
                LeavingOptions.tell(file, left.leftOut(picture.journey(left, spec.commandLine())), words, err);
                if (register) {
                    int code = register(left, words, file, targets);
                    return code != ExitCode.FINE || usable.setAside().isEmpty() ? code : ExitCode.INPUT;
                }
                Brand brand = left.project().cover().brand();
                Lettering lettering = new Lettering(brand == null ? null : brand.font());
                ShownImages images = new ShownImages(file);
                List<Drawing> drawings = picture.drawings(left, lettering, images,
                        spec.commandLine());
                for (Problem problem : images.problems()) {
                    err.println(CheckCommand.line(spec.commandLine(), file, problem));
                }
                int written = write(targets.of(file, drawings.size()), drawings, lettering, targets.file() == null);
                return written != ExitCode.FINE ? written
                        : usable.setAside().isEmpty() && images.problems().isEmpty() ? ExitCode.FINE : ExitCode.INPUT;
            }
        }
    }

    private int register(LeavingOptions.Leaving left, Language words, Path file, Targets targets) {
        Register writer = new Register(words);
        Journey journey = picture.journey(left, spec.commandLine());
        Integer leftOut = left.leftOut(journey);
        byte[] text = writer.text(journey, leftOut == null ? null : new Labels(words).validated(leftOut))
                .getBytes(StandardCharsets.UTF_8);
        Path path = targets.of(file, 1).getFirst();
        int code = written(path, targets.file() == null, () -> new AtomicOutput().write(path, out -> out.write(text))
                .forEach(warning -> spec.commandLine().getErr().println(new SaveSentences(Help.language(spec.commandLine()).locale())
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
            err.println(new SaveSentences(Help.language(spec.commandLine()).locale()).of(e.problem()));
        } catch (IOException e) {
            err.println(Help.say(spec.commandLine(), "mistake.written", path, e.getMessage()));
        } catch (CancellationException e) {
            err.println(Help.say(spec.commandLine(), "mistake.called-off", path));
        }
        return ExitCode.OUTPUT;
    }

    private int write(List<Path> paths, List<Drawing> drawings, Lettering lettering, boolean directory) {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> done = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Path path = paths.get(i);
            Drawing drawing = drawings.get(i);
            int code = written(path, directory, () -> format.write(drawing, path, lettering, spec.commandLine()));
            if (code != ExitCode.FINE) {
                return code;
            }
            done.add(path);
            picture.warn(drawing, path, spec.commandLine());
        }
        done.forEach(path -> spec.commandLine().getOut().println(path));
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }
}

package org.covoyage.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.covoyage.ui.text.Texts;

/** The dialogs of the operating system. It remembers the folders of this session and nothing else. */
public final class SystemFileDialogs implements FileDialogs {
    private static final String PROJECT = ".covoyage";

    private final Texts texts;
    private File openFolder;
    private File saveFolder;

    /** Dialogs in these words. */
    public SystemFileDialogs(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Path> open(Window over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("open.projects"), "*.covoyage", "*.json"),
                new FileChooser.ExtensionFilter(texts.get("open.all"), "*"));
        chooser.setInitialDirectory(existing(openFolder));
        List<File> files = chooser.showOpenMultipleDialog(over);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        openFolder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window over, String name, ExportPlan.Format format) {
        return save(over, name, "." + format.suffix(), texts.get("export.title"),
                texts.get("export.pictures", format.name()));
    }

    @Override
    public Optional<Path> saveTable(Window over, String name) {
        return save(over, name, ".csv", texts.get("register.title"), texts.get("register.files"));
    }

    private Optional<Path> save(Window over, String name, String suffix, String title, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, "*" + suffix));
        chooser.setInitialFileName(name + suffix);
        chooser.setInitialDirectory(existing(saveFolder));
        File file = chooser.showSaveDialog(over);
        if (file == null) {
            return Optional.empty();
        }
        saveFolder = file.getParentFile();
        Path path = file.toPath();
        return Optional.of(path.toString().toLowerCase(Locale.ROOT).endsWith(suffix) ? path
                : path.resolveSibling(path.getFileName() + suffix));
    }

    @Override
    public Optional<Path> saveProject(Window over, String name, Path beside) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("open.projects"), "*" + PROJECT));
        chooser.setInitialFileName(name);
        chooser.setInitialDirectory(existing(beside == null ? openFolder : beside.toFile().getParentFile()));
        File file = chooser.showSaveDialog(over);
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath();
        // A name without an ending gets ours, unless that is somebody's file the user was not asked about.
        Path ended = path.resolveSibling(path.getFileName() + PROJECT);
        return Optional.of(path.getFileName().toString().contains(".") || Files.exists(ended) ? path : ended);
    }

    @Override
    public Optional<Path> image(Window over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("logo.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("logo.files"), "*.png", "*.jpg", "*.jpeg"));
        chooser.setInitialDirectory(existing(openFolder));
        return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
    }

    private static File existing(File folder) {
        return folder != null && folder.isDirectory() ? folder : null;
    }
}

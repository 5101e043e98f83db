package org.covoyage.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.covoyage.file.save.AtomicOutput;

/**
 * Keeps the {@link Settings} in a file. What cannot be read is as if it had never been chosen; what cannot be written
 * is told once and lasts until the program ends. For the thread of the windows.
 */
public final class SettingsStore {
    private final Path file;
    private final Consumer<IOException> trouble;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private boolean told;

    /**
     * Settings of a file.
     *
     * @param file    where they are or will be
     * @param trouble told once when they cannot be written
     */
    public SettingsStore(Path file, Consumer<IOException> trouble) {
        this.file = file;
        this.trouble = trouble;
        settings = new ReadOnlyObjectWrapper<>(read(file).orElse(Settings.DEFAULT));
    }

    /** The settings now. */
    public Settings get() {
        return settings.get();
    }

    /** The settings, to follow. */
    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    /** Changes and keeps them. */
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = SettingsJson.bytes(changed);
            new AtomicOutput().write(file, stream -> stream.write(bytes));
        } catch (IOException e) {
            if (!told) {
                told = true;
                trouble.accept(e);
            }
        }
    }

    private static Optional<Settings> read(Path file) {
        try {
            return Files.isRegularFile(file) ? SettingsJson.read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

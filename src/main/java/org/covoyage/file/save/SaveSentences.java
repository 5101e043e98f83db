package org.covoyage.file.save;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says in words what happened to a file, what was kept and what to do; French for French readers, else English.
 *
 * <p>Every sentence names the file. Must not decide anything.
 */
public final class SaveSentences {
    private static final String BUNDLE = "org.covoyage.file.save.sentences";

    private final ResourceBundle words;
    private final Locale locale;

    /** Sentences for readers of this language. */
    public SaveSentences(Locale reader) {
        this.locale = reader.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        this.words = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** What happened, what was kept, what to do: three or four sentences. */
    public String of(SaveProblem problem) {
        String key = "problem." + problem.code();
        return say(key, problem.path(), problem.detail()) + " " + of(problem.kept(), problem.path()) + " "
                + say(key + ".remedy", problem.path(), problem.detail());
    }

    /** What to know about a save that succeeded. */
    public String of(SaveWarning warning) {
        return say("warning." + warning.code(), warning.path(), "");
    }

    /** That somebody else has changed or removed the file. */
    public String of(SaveResult.ChangedOnDisk change) {
        return say(change.found().isPresent() ? "changed.OTHER" : "changed.GONE", change.path(), "");
    }

    private String of(Kept kept, Path path) {
        return switch (kept) {
            case Kept.Untouched _ -> say("kept.UNTOUCHED", path, "");
            case Kept.OldFile _ -> say("kept.OLD_FILE", path, "");
            case Kept.NoFile _ -> say("kept.NO_FILE", path, "");
            case Kept.OldOrNew _ -> say("kept.OLD_OR_NEW", path, "");
            case Kept.Backup(Path copy) -> say("kept.BACKUP", copy, "");
        };
    }

    private String say(String key, Path path, String detail) {
        return new MessageFormat(words.getString(key), locale).format(new Object[] {path.toString(), detail});
    }
}

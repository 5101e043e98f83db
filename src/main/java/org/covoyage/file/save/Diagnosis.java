package org.covoyage.file.save;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** From what the system threw to what the user is told. Must not touch the disk. */
final class Diagnosis {
    private static final int LONGEST_NAME = 255;

    private Diagnosis() {
    }

    /**
     * The problem behind a failure.
     *
     * @param asked the file as the caller named it
     * @param kept  what is on the disk, unless the failure itself knows better
     */
    static SaveProblem of(IOException failure, Path asked, Kept kept) {
        return failure instanceof StepFailed step
                ? new SaveProblem(step.code(), asked, step.kept().orElse(kept), Optional.of(step.getCause()))
                : new SaveProblem(code(failure, asked), asked, kept, Optional.of(failure));
    }

    /** The code of any failure on the way to that file. */
    static SaveProblem.Code code(IOException failure, Path file) {
        return switch (failure) {
            case StepFailed step -> step.code();
            case ClosedByInterruptException _ -> SaveProblem.Code.INTERRUPTED;
            case InterruptedIOException _ -> SaveProblem.Code.INTERRUPTED;
            case AtomicMoveNotSupportedException _ -> SaveProblem.Code.NOT_ATOMIC;
            case FileSystemLoopException _ -> SaveProblem.Code.NOT_A_FILE;
            case AccessDeniedException _ -> SaveProblem.Code.NOT_ALLOWED;
            case NoSuchFileException _ -> SaveProblem.Code.FOLDER_MISSING;
            case NotDirectoryException _ -> SaveProblem.Code.FOLDER_MISSING;
            default -> rest(failure, file);
        };
    }

    /** The code of a failed rename: most systems refuse it when somebody holds the file. */
    static SaveProblem.Code moveCode(IOException failure, Path file) {
        SaveProblem.Code code = code(failure, file);
        boolean refused = code == SaveProblem.Code.NOT_ALLOWED
                || code == SaveProblem.Code.DISK_ERROR && failure instanceof FileSystemException;
        return refused ? SaveProblem.Code.IN_USE : code;
    }

    private static SaveProblem.Code rest(IOException failure, Path file) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("quota")) {
            return SaveProblem.Code.NO_SPACE;
        }
        Path name = file.getFileName();
        return name != null && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                ? SaveProblem.Code.NAME_TOO_LONG
                : SaveProblem.Code.DISK_ERROR;
    }
}

package org.covoyage.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.file.Problem.Code;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens project files. Whatever they contain, the answer is a project, a project with a list of what was set aside,
 * or one problem with its place; never an exception, never more than {@link Limits} allows.
 */
public final class ProjectReader {
    /** The file format's name. */
    public static final String FORMAT = "covoyage";
    /** The version of the format written and fully understood here. */
    public static final int VERSION = 1;

    private final JsonMapper mapper = Limits.mapper();

    /** Opens a file. */
    public Opened open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused(Code.UNREADABLE, Place.NOWHERE, file, "directory");
            }
            long size = Files.size(file);
            if (size > Limits.BYTES) {
                return refused(Code.TOO_LARGE, Place.NOWHERE, size >> 20, Limits.BYTES >> 20);
            }
            return open(Files.readAllBytes(file));
        } catch (IOException e) {
            return refused(Code.UNREADABLE, Place.NOWHERE, file, reason(e));
        }
    }

    /** Opens the bytes of a file. */
    public Opened open(byte[] bytes) {
        if (isBlank(bytes)) {
            return refused(Code.EMPTY, Place.NOWHERE);
        }
        if (looksBinary(bytes)) {
            return refused(Code.BINARY, new Place(1, 1));
        }
        try {
            Header header = Header.scan(mapper, bytes);
            Problem refusal = header.refusal();
            if (refusal != null) {
                return new Opened.Refused(refusal);
            }
            return read(bytes, header.newer());
        } catch (JacksonException e) {
            return new Opened.Refused(problem(e));
        } catch (OutOfMemoryError e) {
            return refused(Code.TOO_LARGE, Place.NOWHERE, bytes.length >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private Opened read(byte[] bytes, boolean newer) {
        List<Problem> problems = new ArrayList<>();
        List<Journey> journeys = new ArrayList<>();
        Residue residue = new Residue();
        Cover cover = null;
        try (JsonParser in = mapper.createParser(new ByteArrayInputStream(bytes))) {
            in.nextToken();
            ObjectReader objects = new ObjectReader(in, mapper, problems);
            RootReader root = new RootReader(in, mapper, objects, problems);
            cover = root.read(residue, journeys);
            if (in.nextToken() != null) {
                return refused(Code.NOT_JSON, objects.place(), "…");
            }
        }
        if (journeys.isEmpty()) {
            return new Opened.Refused(problems.isEmpty() ? Problem.of(Code.NO_SCENARIO, Place.NOWHERE)
                    : problems.getFirst());
        }
        problems.sort(Comparator.comparing(Problem::place));
        return new Opened.Usable(new Project(cover, journeys), problems, newer, new Kept(residue));
    }

    private static Problem problem(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        Place place = at == null ? Place.NOWHERE
                : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth") ? Problem.of(Code.TOO_DEEP, place, Limits.DEPTH)
                    : Problem.of(Code.TOO_LONG, place, Limits.TEXT);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return Problem.of(Code.TRUNCATED, place);
        }
        if (message.startsWith("Duplicate ")) {
            return Problem.of(Code.DUPLICATE_MEMBER, place, quoted(message));
        }
        return Problem.of(Code.NOT_JSON, place, message.lines().findFirst().orElse(""));
    }

    private static String quoted(String message) {
        int from = message.indexOf('"');
        int to = message.lastIndexOf('"');
        return from >= 0 && to > from ? message.substring(from + 1, to) : message;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** JSON begins with a brace, perhaps behind white space and a byte order mark, and has no NUL in sight. */
    private static boolean looksBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return true;
            }
        }
        return false;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException _ -> "not found";
            case java.nio.file.AccessDeniedException _ -> "access denied";
            case CharacterCodingException _ -> "not UTF-8";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Opened refused(Code code, Place place, Object... details) {
        return new Opened.Refused(Problem.of(code, place, details));
    }
}

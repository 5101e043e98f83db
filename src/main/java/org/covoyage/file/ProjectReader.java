package org.covoyage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.covoyage.file.Problem.Code;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens project files. Whatever they contain, the answer is a project, a project with a list of what was set aside,
 * or one problem with its place; never an exception, never more than {@link Limits} allows.
 */
public final class ProjectReader {
    /** The file format's name. */
    public static final String FORMAT = "covoyage";
    /** The version of the format written and fully understood here. */
    public static final int VERSION = 1;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final JsonFactory json = Limits.json();

    /** Opens a file. */
    public Opened open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused(Code.DIRECTORY, Place.NOWHERE, file);
            }
            long size = Files.size(file);
            if (size > Limits.BYTES) {
                return refused(Code.TOO_LARGE, Place.NOWHERE, size >> 20, Limits.BYTES >> 20);
            }
            return open(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return refused(Code.NOT_FOUND, Place.NOWHERE, file);
        } catch (AccessDeniedException e) {
            return refused(Code.NO_ACCESS, Place.NOWHERE, file);
        } catch (IOException e) {
            return refused(Code.UNREADABLE, Place.NOWHERE, file, String.valueOf(e.getMessage()));
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
            return parse(bytes, in -> {
                Header header = Header.scan(in);
                Problem refusal = header.refusal();
                return refusal != null ? new Opened.Refused(refusal)
                        : parse(bytes, again -> read(again, bytes, header.newer()));
            });
        } catch (OutOfMemoryError e) {
            return refused(Code.NO_MEMORY, Place.NOWHERE, bytes.length >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** Goes through the bytes; whatever stops the parser is a problem where it stopped. */
    private Opened parse(byte[] bytes, Function<JsonParser, Opened> reading) {
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), bytes)) {
            try {
                return reading.apply(in);
            } catch (JacksonException e) {
                Place place = e.getLocation() == null ? place(in.currentLocation()) : place(e.getLocation());
                return new Opened.Refused(problem(e, place, new Lines(bytes)));
            } catch (NumberFormatException e) {
                // A number of an unknown member that no decimal can hold; known ones have ranges far inside.
                return refused(Code.OUT_OF_RANGE, new Lines(bytes).inCharacters(place(in.currentTokenLocation())),
                        String.valueOf(in.currentName()), in.getString(), "-1e999999999", "1e999999999");
            }
        }
    }

    private Opened read(JsonParser in, byte[] bytes, boolean newer) {
        Findings findings = new Findings();
        List<Journey> journeys = new ArrayList<>();
        Residue residue = new Residue();
        in.nextToken();
        Cover cover = new RootReader(in, new ObjectReader(in, findings), findings).read(residue, journeys);
        if (in.nextToken() != null) {
            Place place = place(in.currentTokenLocation());
            return refused(Code.NOT_JSON, place, new Lines(bytes).around(place));
        }
        List<Problem> problems = findings.inOrder(bytes);
        if (journeys.isEmpty()) {
            return new Opened.Refused(problems.isEmpty() ? Problem.of(Code.NO_SCENARIO, Place.NOWHERE)
                    : problems.getFirst());
        }
        return new Opened.Usable(new Project(cover, journeys), problems, newer, new Kept(residue), new Original(bytes));
    }

    /** A place as the parser counts, columns in bytes. */
    static Place place(TokenStreamLocation at) {
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static Problem problem(JacksonException e, Place inBytes, Lines lines) {
        Place place = lines.inCharacters(inBytes);
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
        if (message.startsWith("Invalid UTF-8")) {
            return Problem.of(Code.NOT_UTF_8, place);
        }
        return Problem.of(Code.NOT_JSON, place, lines.around(inBytes));
    }

    private static String quoted(String message) {
        int from = message.indexOf('"');
        int to = message.lastIndexOf('"');
        return from >= 0 && to > from ? message.substring(from + 1, to) : message;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return Arrays.equals(bytes, BYTE_ORDER_MARK);
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

    private static Opened refused(Code code, Place place, Object... details) {
        return new Opened.Refused(Problem.of(code, place, details));
    }
}

package org.covoyage.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own icons, by the name of their file in {@code icons/}, as outlines on a grid of 24 by 24. */
public final class Icons {
    /** Side of the grid that icons are drawn on. */
    public static final double GRID = 24;
    private static final Pattern COURSE = Pattern.compile("\\sd=\"([^\"]*)\"");

    private final Map<String, Outline> read = new ConcurrentHashMap<>();

    /**
     * The outline of an icon.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Outline outline(String name) {
        return read.computeIfAbsent(name, Icons::load);
    }

    /** An icon as an item, filling a square. */
    public Path icon(String subject, String name, double x, double y, double side, Colour colour) {
        return new Path(subject, outline(name).placed(side / GRID, x, y), Fill.of(colour), null,
                new Bounds(x, y, side, side));
    }

    private static Outline load(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            Matcher courses = COURSE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Outline.Builder all = Outline.builder();
            while (courses.find()) {
                IconPath.parse(courses.group(1)).follow(all);
            }
            return all.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

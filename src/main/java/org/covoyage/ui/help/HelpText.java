package org.covoyage.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import org.covoyage.ui.text.Plain;

/**
 * What the help says in a language. It is kept as plain text: {@code # } begins a section, {@code - } a point,
 * {@code = } a formula, {@code @ } a source; parts of a line are set apart by {@code  | }. How it is shown it does not
 * know.
 *
 * @param sections in their order
 */
record HelpText(List<Section> sections) {
    /** A part with a title. */
    record Section(String title, List<Block> blocks) {
        /** Copies the list. */
        Section {
            blocks = List.copyOf(blocks);
        }

        /** Whether every one of some words stands in it. */
        boolean matches(String words) {
            String all = String.join(" ", Stream.concat(Stream.of(title), blocks.stream().map(Block::words)).toList());
            return Plain.found(all, words);
        }
    }

    /** One piece of a section. */
    sealed interface Block {
        /** All its words. */
        String words();

        /** Whether every one of some words stands in it. */
        default boolean matches(String words) {
            return Plain.found(words(), words);
        }
    }

    /** A paragraph. */
    record Paragraph(String words) implements Block {
    }

    /** One of several points. */
    record Point(String words) implements Block {
    }

    /** A formula and what it means. */
    record Formula(String formula, String meaning) implements Block {
        @Override
        public String words() {
            return formula + " " + meaning;
        }
    }

    /** A source, what it supports and what it does not. */
    record Source(String title, String supports, String not) implements Block {
        @Override
        public String words() {
            return title + " " + supports + " " + not;
        }
    }

    /** Copies the list. */
    HelpText {
        sections = List.copyOf(sections);
    }

    /** The help in a language. */
    static HelpText in(Language language) {
        String name = "help_" + Word.of(language) + ".txt";
        try (InputStream in = HelpText.class.getResourceAsStream(name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The help that is written in a text. */
    static HelpText parse(String text) {
        List<Section> sections = new ArrayList<>();
        String title = "";
        List<Block> blocks = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                add(sections, title, blocks);
                title = line.substring(2);
                blocks = new ArrayList<>();
            } else {
                blocks.add(block(line));
            }
        }
        add(sections, title, blocks);
        return new HelpText(sections);
    }

    private static void add(List<Section> sections, String title, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(title, blocks));
        }
    }

    private static Block block(String line) {
        String[] parts = line.substring(Math.min(2, line.length())).split(" \\| ");
        return switch (line.charAt(0)) {
            case '-' -> new Point(parts[0]);
            case '=' -> new Formula(parts[0], parts[1]);
            case '@' -> new Source(parts[0], parts[1], parts[2]);
            default -> new Paragraph(line);
        };
    }
}

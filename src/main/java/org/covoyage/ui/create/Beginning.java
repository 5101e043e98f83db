package org.covoyage.ui.create;

import java.util.List;
import java.util.Set;
import org.covoyage.exchange.Draft;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.file.Template;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.ui.gallery.SampleShelf;

/**
 * A new project that is in no file yet. It must not know windows.
 *
 * @param opened the project to begin with
 * @param name   to propose for its file
 * @param first  what to add to its scenario as the first step, which undo takes back and nothing loses: somebody's text;
 *               empty for templates and samples, which can be had again at any time
 */
public record Beginning(Opened.Usable opened, String name, List<Element> first) {
    private static final String SUFFIX = ".covoyage";
    private static final int LONGEST = 80;

    /** Copies the list. */
    public Beginning {
        first = List.copyOf(first);
    }

    /** A project from a template. */
    public static Beginning of(Template template, Language language) {
        Opened.Usable opened = template.open(language);
        return new Beginning(opened, name(opened.project().cover().title()), List.of());
    }

    /**
     * A copy of a sample.
     *
     * @throws IllegalStateException when the sample cannot be read, which is a fault of the program
     */
    public static Beginning of(SampleShelf.Sample sample) {
        return new Beginning(usable(sample.bytes()), sample.name(), List.of());
    }

    /** A project from what was understood of a text; labels on its map are in the language. */
    public static Beginning of(Draft draft, Language language) {
        Journey whole = draft.toJourney(language);
        List<Element> frame = List.of(whole.scenario(), whole.focalPersona());
        Cover cover = new Cover(whole.scenario().name(), null, null, language, null, null, null);
        byte[] bytes = new ProjectWriter().bytes(new Project(cover, List.of(Journey.of(frame))), Kept.nothing());
        return new Beginning(usable(bytes), name(cover.title()),
                draft.toElements(Set.of(whole.scenario().id(), whole.focalPersona().id())));
    }

    private static Opened.Usable usable(byte[] bytes) {
        return switch (new ProjectReader().open(bytes)) {
            case Opened.Usable usable -> usable;
            case Opened.Refused refused -> throw new IllegalStateException(String.valueOf(refused.problem()));
        };
    }

    /** A title as the name of a file, on any system. */
    private static String name(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        return (plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain) + SUFFIX;
    }
}

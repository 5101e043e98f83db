package org.covoyage.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;

/**
 * Journeys to begin with: project files that come with the program, in both languages, in the order in which to offer
 * them. Whatever they say of companions and touchpoints is an assumption and graded so; cells are empty. It must not
 * know what they contain.
 */
public enum Template {
    /** Three stages, the usual lanes, nobody yet. */
    BLANK,
    /** The six stages of Hamilton et al. (2021) with companions near and far. */
    SOCIAL_JOURNEY,
    /** Ordered on a screen, collected in a shop. */
    CLICK_AND_COLLECT,
    /** A company buys. */
    BUSINESS_PURCHASE,
    /** From what went wrong to what is told of it. */
    COMPLAINT,
    /** A patient, carers, caregivers. */
    CARE_PATHWAY,
    /** A family decides together. */
    FAMILY_DECISION;

    /** The bytes of its project file in a language. */
    public byte[] bytes(Language language) {
        String name = "/org/covoyage/templates/" + Word.of(language) + "/" + Word.of(this) + ".covoyage";
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new project made from it. */
    public Opened.Usable open(Language language) {
        return switch (new ProjectReader().open(bytes(language))) {
            case Opened.Usable usable -> usable;
            case Opened.Refused refused -> throw new IllegalStateException(this + ": " + refused.problem());
        };
    }
}

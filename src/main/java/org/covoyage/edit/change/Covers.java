package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.covoyage.file.save.Digest;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Card;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.ProjectEdit;
import org.covoyage.journey.ProjectEdit.CoverEdit;
import org.covoyage.journey.ProjectEdit.ElementsEdit;
import org.covoyage.journey.ProjectEdit.ImageEdit;
import org.covoyage.journey.Touchpoint;

/** What a project says of itself, put otherwise. It must not know who asks. */
public final class Covers {
    /** Most bytes of a picture stored inside a project: as Base64 the format takes 2²⁰ characters. */
    public static final int MOST_BYTES = (1 << 20) / 4 * 3;
    private static final List<String> LOGO = List.of("brand", "logo");

    private Covers() {
    }

    /** The value at the end of a way of members, such as {@code brand}, {@code accent}; {@code null} when missing. */
    public static Object get(Cover cover, List<String> way) {
        return Fields.get(Shapes.COVER, cover, way);
    }

    /**
     * The change that gives the cover another value; without edits when it has it.
     *
     * @param value {@code null} when it is to be missing
     * @throws IllegalArgumentException when the cover has no such member, or refuses the value
     */
    public static ProjectChange set(Project project, List<String> way, Object value) {
        Cover after = with(project.cover(), way, value);
        return after.equals(project.cover()) ? ProjectChange.of()
                : ProjectChange.of(new CoverEdit(project.cover(), after));
    }

    private static Cover with(Cover cover, List<String> way, Object value) {
        return (Cover) Fields.inside(Shapes.COVER, cover, way, value);
    }

    /** What kind of picture these bytes are, {@code image/png} or {@code image/jpeg}; nothing for anything else. */
    public static Optional<String> mediaType(byte[] bytes) {
        boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N'
                && bytes[3] == 'G';
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8
                && (bytes[2] & 0xFF) == 0xFF;
        return png ? Optional.of("image/png") : jpeg ? Optional.of("image/jpeg") : Optional.empty();
    }

    /**
     * Gives the project a logo, stored inside it; the one before goes when nothing else shows it.
     *
     * @param bytes a PNG or JPEG of at most {@link #MOST_BYTES}
     * @param name  what it is, such as the name of its file
     * @throws IllegalArgumentException for any other bytes
     */
    public static ProjectChange logo(Project project, FreshIds ids, byte[] bytes, String name) {
        Cover cover = project.cover();
        Image come = image(cover, ids, bytes, name);
        Id logo = come.id();
        List<ProjectEdit> edits = new ArrayList<>();
        if (logo.equals(get(cover, LOGO))) {
            return new ProjectChange(edits);
        }
        withoutOldLogo(project, edits);
        if (!cover.images().contains(come)) {
            edits.add(new ImageEdit(null, come, cover.images().size() - edits.size()));
        }
        edits.add(new CoverEdit(cover, with(cover, LOGO, logo)));
        return new ProjectChange(edits);
    }

    /**
     * Gives an element a picture, stored inside the project, as one change; the one before goes when nothing else shows
     * it.
     *
     * @param scenario the scenario of the element
     * @param way      of the member that names the picture, such as {@code portrait}
     * @param bytes    a PNG or JPEG of at most {@link #MOST_BYTES}
     * @param name     what it is, such as the name of its file
     * @throws IllegalArgumentException for any other bytes, or when the element has no such member
     */
    public static ProjectChange picture(Project project, FreshIds ids, Id scenario, Id element, List<String> way,
            byte[] bytes, String name) {
        Journey journey = project.scenario(scenario).orElseThrow(() -> new IllegalArgumentException(scenario.value()));
        Image come = image(project.cover(), ids, bytes, name);
        Object old = Fields.get(journey.get(element), way);
        List<ProjectEdit> edits = new ArrayList<>();
        if (come.id().equals(old)) {
            return new ProjectChange(edits);
        }
        if (old != null && shown(project, (Id) old) == 1) {
            withoutOld(project, (Id) old, edits);
        }
        if (!project.cover().images().contains(come)) {
            edits.add(new ImageEdit(null, come, project.cover().images().size() - edits.size()));
        }
        edits.add(new ElementsEdit(scenario, Fields.set(journey, List.of(element), way, come.id())));
        return new ProjectChange(edits);
    }

    /** The picture of these bytes: the one that is there, else one that is new. */
    private static Image image(Cover cover, FreshIds ids, byte[] bytes, String name) {
        String type = mediaType(bytes).orElseThrow(() -> new IllegalArgumentException("no PNG or JPEG"));
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("too large: " + bytes.length);
        }
        String hash = Digest.of(bytes).hex();
        return cover.images().stream().filter(image -> image.sha256().equalsIgnoreCase(hash)).findFirst()
                .orElseGet(() -> new Image(ids.of(Kind.CARD, "image " + name), hash, type,
                        name.isBlank() ? null : name, Base64.getEncoder().encodeToString(bytes)));
    }

    /** In how many places a picture is shown. */
    private static long shown(Project project, Id image) {
        return (image.equals(get(project.cover(), LOGO)) ? 1 : 0) + project.scenarios().stream().mapToLong(journey ->
                journey.all(Persona.class).stream().filter(persona -> image.equals(persona.portrait())).count()
                + journey.all(Card.class).stream().filter(card -> image.equals(card.image())).count()
                + journey.all(Touchpoint.class).stream().filter(each -> image.equals(each.image())).count()).sum();
    }

    /** Takes the logo away, and its picture when nothing else shows it. */
    public static ProjectChange noLogo(Project project) {
        List<ProjectEdit> edits = new ArrayList<>();
        if (get(project.cover(), LOGO) != null) {
            withoutOldLogo(project, edits);
            edits.add(new CoverEdit(project.cover(), with(project.cover(), LOGO, null)));
        }
        return new ProjectChange(edits);
    }

    private static void withoutOldLogo(Project project, List<ProjectEdit> edits) {
        if (get(project.cover(), LOGO) instanceof Id old && shown(project, old) == 1) {
            withoutOld(project, old, edits);
        }
    }

    private static void withoutOld(Project project, Id old, List<ProjectEdit> edits) {
        List<Image> images = project.cover().images();
        for (int place = 0; place < images.size(); place++) {
            if (images.get(place).id().equals(old)) {
                edits.add(new ImageEdit(images.get(place), null, place));
                return;
            }
        }
    }
}

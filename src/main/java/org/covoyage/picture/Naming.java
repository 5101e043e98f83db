package org.covoyage.picture;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;

/**
 * Names inside sentences: whether they ask for a verb in the plural, and what becomes of "de" before them. It goes by
 * how a name is written, because a journey does not say; where that is not enough, it takes the singular.
 */
final class Naming {
    private static final int SPELLED_OUT = 2;

    private final Journey journey;
    private final Labels labels;
    private final boolean french;

    Naming(Journey journey, Labels labels) {
        this.journey = journey;
        this.labels = labels;
        this.french = labels.language() == Language.FR;
    }

    /** What an element is called. */
    String of(Id id) {
        return switch (journey.get(id)) {
            case Companion companion -> companion.name();
            case Stage stage -> stage.name();
            case Persona persona -> persona.name();
            case null, default -> labels.of("insights.customer");
        };
    }

    /** The customer's name, or what stands for it. */
    String customer() {
        Persona persona = journey.focalPersona();
        return persona == null ? labels.of("insights.customer") : persona.name();
    }

    /** Several names in a list. */
    String list(List<Id> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Several names in the middle of a sentence. */
    String inside(List<Id> ids) {
        return ids.size() < 2 ? listed(ids) : labels.of("circles.and", listed(ids.subList(0, ids.size() - 1)),
                inside(ids.getLast()));
    }

    private String listed(List<Id> ids) {
        return ids.stream().map(this::inside).collect(Collectors.joining(", "));
    }

    /** The first few names in the middle of a sentence; what is left out is marked. */
    String few(List<Id> ids) {
        return ids.size() > SPELLED_OUT ? listed(ids.subList(0, SPELLED_OUT)) + " …" : inside(ids);
    }

    /** A name in the middle of a sentence: its article is written small. */
    String inside(Id id) {
        String name = of(id);
        boolean article = french ? name.startsWith("Les ") || name.startsWith("Le ") || name.startsWith("La ")
                : name.startsWith("The ");
        return article && journey.get(id) instanceof Companion
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** Key of the sentence that fits one or many. */
    String key(String key, List<Id> ids) {
        return ids.size() > 1 || isMany(ids.getFirst()) ? key + ".many" : key;
    }

    private boolean isMany(Id id) {
        String name = of(id);
        boolean several = journey.get(id) instanceof Companion companion
                && (companion.kind() == CompanionKind.GROUP || companion.kind() == CompanionKind.CROWD);
        String[] words = name.split("\\h+");
        if (french) {
            return name.startsWith("Les ") || several && words.length > 1 && words[0].endsWith("s");
        }
        return words.length > 1 && words[words.length - 1].endsWith("s") && (several || name.startsWith("The "));
    }

    /** A name after "of": in French with elision and the contracted article. */
    String after(Id id) {
        String name = of(id);
        if (french && name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        if (french && name.startsWith("Le ")) {
            return "du " + name.substring(3);
        }
        return french && isElided(id, name) ? "d’" + name : labels.of("insights.of", inside(id));
    }

    private boolean isElided(Id id, String name) {
        if (name.isEmpty()) {
            return false;
        }
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD);
        char first = Character.toUpperCase(bare.charAt(0));
        boolean person = journey.get(id) instanceof Companion companion && companion.kind() == CompanionKind.PERSON;
        return "AEIOUŒÆ".indexOf(first) >= 0 || first == 'H' && person
                || first == 'Y' && bare.length() > 1 && "AEIOU".indexOf(Character.toUpperCase(bare.charAt(1))) < 0;
    }
}

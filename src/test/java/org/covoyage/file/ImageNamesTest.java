package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.file.Problem.Code;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.testing.SomeImages;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;

/** Names of images that lead nowhere are reported, and nothing is set aside for them. */
class ImageNamesTest {
    private static final Image LOGO = SomeImages.inside("logo", SomeImages.png(4, 4), null);

    @Test
    void aProjectWhoseImagesAreAllThereHasNoProblem() {
        for (long seed = 1; seed <= 10; seed++) {
            assertThat(ImageNames.problems(RandomJourney.seed(seed).fullness(0.9).project(2))).isEmpty();
        }
    }

    @Test
    void namesThatLeadNowhereAndImagesThatAreThereTwiceAreReported() {
        Project whole = Samples.whole(Samples.small()).project();
        Journey journey = whole.scenarios().getFirst();
        Card card = journey.all(Card.class).getFirst();
        Persona persona = journey.focalPersona();
        journey.apply(Change.of(journey).replace(pictured(card)).replace(pictured(persona)).build());
        Cover cover = new Cover("Any", null, null, null, null, new Brand(new Id("gone"), null, null),
                List.of(LOGO, LOGO));
        Project project = new Project(cover, List.of(journey));
        assertThat(ImageNames.problems(project)).containsExactly(
                Problem.of(Code.DUPLICATE_ID, Place.NOWHERE, "logo"),
                Problem.of(Code.DANGLING, Place.NOWHERE, "brand", "logo", "gone"),
                Problem.of(Code.DANGLING, Place.NOWHERE, persona.id(), "portrait", "gone"),
                Problem.of(Code.DANGLING, Place.NOWHERE, card.id(), "image", "gone"));
        Opened.Usable opened = Samples.whole(new ProjectWriter().bytes(project, Kept.nothing()));
        assertThat(opened.mayReplaceOriginal()).isTrue();
    }

    private static Element pictured(Card c) {
        return new Card(c.id(), c.lane(), c.stage(), c.step(), c.text(), c.kind(), c.severity(), c.priority(), c.owner(),
                c.persona(), c.touchpoint(), c.link(), new Id("gone"), c.evidence(), c.note());
    }

    private static Element pictured(Persona p) {
        return new Persona(p.id(), p.name(), p.focal(), p.description(), p.quote(), p.goals(), new Id("gone"), p.loyalty(),
                p.note());
    }
}

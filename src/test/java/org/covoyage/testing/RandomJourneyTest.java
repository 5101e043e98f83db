package org.covoyage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.file.Kept;
import org.covoyage.file.ProjectWriter;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.junit.jupiter.api.Test;

/** The generator itself: what it leaves out, no test that uses it will ever see. */
class RandomJourneyTest {
    @Test
    void everyMemberOfEveryKindOccurs() {
        Set<String> missing = new HashSet<>();
        for (Kind kind : Kind.values()) {
            Shapes.of(kind).members().forEach(member -> missing.add(kind + "." + member.name()));
        }
        for (int seed = 0; seed < 30; seed++) {
            Journey journey = RandomJourney.seed(seed).build();
            for (Kind kind : Kind.values()) {
                journey.all(kind).forEach(element -> missing.removeAll(present(kind, element)));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameProjectAndAnotherSeedAnotherOne() {
        assertThat(text(3)).isEqualTo(text(3)).isNotEqualTo(text(4));
    }

    @Test
    void everyJourneyHasEveryKindAndTheSizesAskedFor() {
        Journey journey = RandomJourney.seed(1).stages(9).lanes(30).cards(50).touchpoints(12).companions(7).build();
        Set<Kind> there = EnumSet.allOf(Kind.class);
        there.removeIf(kind -> journey.ids(kind).isEmpty());
        assertThat(there).isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(java.util.List.of(journey.ids(Kind.STAGE).size(), journey.ids(Kind.LANE).size(),
                journey.ids(Kind.CARD).size(), journey.ids(Kind.TOUCHPOINT).size(),
                journey.ids(Kind.COMPANION).size())).containsExactly(9, 30, 50, 12, 7);
    }

    @Test
    void aProjectOfAboutAMillionBytesHasAboutAMillionBytes() {
        byte[] bytes = new ProjectWriter().bytes(RandomJourney.seed(5).aboutBytes(1_000_000).project(1), Kept.nothing());
        assertThat(bytes.length).isBetween(700_000, 1_400_000);
    }

    private static String text(long seed) {
        return new String(new ProjectWriter().bytes(RandomJourney.seed(seed).texts(Texts.HOSTILE).project(2),
                Kept.nothing()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Set<String> present(Kind kind, Element element) {
        Shape<?> shape = Shapes.of(kind);
        return shape.members().stream().filter(member -> shape.get((Record) element, shape.indexOf(member.name())) != null)
                .map(member -> kind + "." + member.name()).collect(Collectors.toSet());
    }
}

package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What empty cells ask. */
class InvitationTest {
    private static final Set<LaneType> LINES =
            EnumSet.of(LaneType.INTERACTION_LINE, LaneType.VISIBILITY_LINE, LaneType.INTERNAL_LINE);

    @Test
    void anEmptyCellOfActionsAsksWhatTheCustomerDoes() {
        assertThat(new Labels(Language.EN).invitation(LaneType.ACTIONS)).contains("What does the customer do here?");
        assertThat(new Labels(Language.FR).invitation(LaneType.ACTIONS)).contains("Que fait le client ici\u202F?");
    }

    @ParameterizedTest
    @EnumSource
    void everyLaneButALineAsksAQuestionOfItsOwn(Language language) {
        Labels labels = new Labels(language);
        Set<String> asked = new HashSet<>();
        for (LaneType lane : LaneType.values()) {
            Optional<String> invitation = labels.invitation(lane);
            assertThat(invitation.isPresent()).as(lane.toString()).isEqualTo(!LINES.contains(lane));
            invitation.ifPresent(question -> assertThat(question).as(lane.toString()).endsWith("?")
                    .hasSizeLessThan(60).matches(q -> asked.add(q), "asked once"));
        }
    }
}

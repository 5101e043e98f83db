package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.file.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of its version decides what may be done with it. */
class VersionsTest {
    private static final String BODY = Samples.text(Samples.small())
            .replaceFirst("(?s)\\{\n  \"format\".*?\"minReader\": 1,", "");

    @Test
    void aLaterVersionThatLetsUsReadOpensForReadingOnlyWithWhatWeDoNotKnow() {
        Opened.Usable opened = (Opened.Usable) open("{\"format\": \"covoyage\", \"version\": 7, \"minReader\": 1, \"x\": 0.10,");
        assertThat(opened.newer()).isTrue();
        assertThat(opened.mayReplaceOriginal()).isFalse();
        assertThat(opened.setAside()).isEmpty();
        assertThat(opened.problems()).isEqualTo(List.of(new Problem(Code.NEWER, Place.NOWHERE, List.of())));
        assertThat(Samples.text(Samples.written(opened))).contains("\"x\": 0.10");
    }

    @Test
    void thisVersionMayBeSavedOver() {
        Opened.Usable opened = (Opened.Usable) open("{\"format\": \"covoyage\", \"version\": 1,");
        assertThat(List.of(opened.newer(), opened.mayReplaceOriginal())).isEqualTo(List.of(false, true));
    }

    @Test
    void theVersionIsFoundWhereverItStands() {
        String last = "{" + BODY.strip().replaceFirst("}$", ", \"minReader\": 2, \"version\": 3, \"format\": \"covoyage\"}");
        assertThat(refusal(new ProjectReader().open(Samples.bytes(last))).code()).isEqualTo(Code.TOO_NEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"version\": 2, \"minReader\": 2 | TOO_NEW", "\"version\": 2 | TOO_NEW",
        "\"version\": 2, \"minReader\": \"1\" | TOO_NEW", "\"version\": 0 | NO_VERSION", "\"version\": -1 | NO_VERSION",
        "\"version\": \"1\" | NO_VERSION", "\"version\": 1.5 | NO_VERSION", "\"version\": null | NO_VERSION",
        "\"version\": [1] | NO_VERSION", "\"version\": 99999999999999999999 | TOO_NEW", "\"other\": 1 | NO_VERSION"})
    void otherVersionsAreRefused(String header, Code code) {
        assertThat(refusal(open("{\"format\": \"covoyage\", " + header + ",")).code()).isEqualTo(code);
    }

    private static Opened open(String header) {
        return new ProjectReader().open(Samples.bytes(header + BODY));
    }

    private static Problem refusal(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened).problem();
    }
}

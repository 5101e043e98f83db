package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The journeys that ship with the program. */
class SamplesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new SchemaPrinter().schema(), InputFormat.JSON);

    static List<Path> samples() {
        return Samples.all();
    }

    @Test
    void thereAreAtLeastSixteen() {
        assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleOpensWholeAndIsCanonical(Path sample) {
        byte[] bytes = Samples.bytes(sample);
        assertThat(Samples.text(Samples.written(Samples.whole(bytes)))).isEqualTo(Samples.text(bytes));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anIndependentValidatorFindsNothingAgainstASample(Path sample) {
        assertThat(SCHEMA.validate(Samples.text(Samples.bytes(sample)), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleSaysThatItIsFictional(Path sample) {
        assertThat(Samples.whole(Samples.bytes(sample)).project().cover().notice()).isNotBlank();
    }

    @Test
    void everySampleIsThereInFrenchAndInEnglishWithTheSameIds() {
        assertThat(ids("fr")).isEqualTo(ids("en")).isNotEmpty();
    }

    /** For each file, scenario and kind the ids in their order. */
    private static Map<String, List<Object>> ids(String language) {
        Map<String, List<Object>> found = new TreeMap<>();
        for (Path sample : Samples.all()) {
            if (sample.startsWith(Samples.FOLDER.resolve(language))) {
                List<Object> ids = new ArrayList<>();
                for (Journey journey : Samples.whole(Samples.bytes(sample)).project().scenarios()) {
                    for (Kind kind : Kind.values()) {
                        ids.add(List.copyOf(journey.ids(kind)));
                    }
                }
                found.put(sample.getFileName().toString(), ids);
            }
        }
        return found;
    }
}

package org.covoyage.file;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a file may ask of its reader: no more than a few seconds and a few hundred megabytes. */
final class Limits {
    /** Most bytes of a file. */
    static final long BYTES = 256L << 20;
    /** Deepest nesting. */
    static final int DEPTH = 64;
    /** Most characters of a text. */
    static final int TEXT = 1 << 20;
    /** Most characters of a number. */
    static final int NUMBER = 64;
    /** Most problems reported one by one. */
    static final int PROBLEMS = 200;

    private Limits() {
    }

    /** A strict tokenizer of JSON. */
    static JsonFactory json() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(TEXT)
                        .maxNumberLength(NUMBER).maxNameLength(256).maxDocumentLength(BYTES).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** A reader of JSON trees that keeps numbers as written. Takes longer to make than a small file to read. */
    static JsonMapper mapper() {
        return JsonMapper.builder(json())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}

package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.cli.Cli;
import org.covoyage.file.Problem.Code;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a file contains, the answer is a sentence with place and remedy, never an exception. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {
    private static final Map<String, byte[]> CORPUS = BadInput.corpus();
    /** What concerns the file as a whole and has no place in it. */
    private static final Set<Code> WITHOUT_PLACE = EnumSet.of(Code.EMPTY, Code.NO_SCENARIO, Code.NEWER, Code.MORE);

    static Stream<String> names() {
        return CORPUS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBadFileEndsInSentencesAndTheCheckCommandPrintsOneLineForEach(String name, @TempDir Path folder)
            throws IOException {
        Opened opened = new ProjectReader().open(CORPUS.get(name));
        List<Problem> problems = problems(opened);
        assertThat(problems).isNotEmpty();
        for (Problem problem : problems) {
            if (!WITHOUT_PLACE.contains(problem.code())) {
                assertThat(problem.place().line()).as(problem.toString()).isPositive();
                assertThat(problem.place().column()).as(problem.toString()).isPositive();
            }
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(problem.sentence(locale)).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]")
                        .doesNotContainPattern("Exception|tools\\.jackson|\\{\\d}").hasSizeBetween(20, 700);
            }
        }
        if (opened instanceof Opened.Usable usable) {
            assertThat(usable.mayReplaceOriginal()).isFalse();
        }

        Path file = Files.write(folder.resolve("bad.covoyage"), CORPUS.get(name));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Cli.run(new PrintWriter(out), new PrintWriter(err), "check", file.toString());
        assertThat(out.toString().lines()).hasSameSizeAs(problems).allMatch(line -> line.startsWith(file.toString()));
        assertThat(List.of(exit, err.toString())).isEqualTo(List.of(1, ""));
    }

    @Test
    void theCorpusIsLargeAndShowsEveryProblemThatBytesCanHave() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(100);
        Set<Code> seen = EnumSet.noneOf(Code.class);
        CORPUS.values().forEach(bytes -> problems(new ProjectReader().open(bytes)).forEach(p -> seen.add(p.code())));
        Set<Code> unseen = EnumSet.complementOf(EnumSet.copyOf(seen));
        unseen.removeIf(code -> code.name().startsWith("IMAGE_"));
        assertThat(unseen).isEqualTo(
                EnumSet.of(Code.NOT_FOUND, Code.NO_ACCESS, Code.DIRECTORY, Code.UNREADABLE, Code.TOO_LARGE,
                        Code.NO_MEMORY));
    }

    @Test
    void aFileThatCannotBeReadIsASentenceToo(@TempDir Path folder) throws IOException {
        ProjectReader reader = new ProjectReader();
        Path missing = folder.resolve("missing.covoyage");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        assertThat(problems(reader.open(missing))).isEqualTo(
                List.of(new Problem(Code.NOT_FOUND, Place.NOWHERE, List.of(missing.toString()))));
        assertThat(problems(reader.open(folder))).isEqualTo(
                List.of(new Problem(Code.DIRECTORY, Place.NOWHERE, List.of(folder.toString()))));
        assertThat(problems(reader.open(loop))).extracting(Problem::code).containsExactly(Code.UNREADABLE);
    }

    @Test
    void aSampleCutAnywhereIsRefusedWithThePlaceOfTheCut() {
        byte[] whole = Samples.bytes(Samples.FOLDER.resolve("fr/electric-car.covoyage"));
        int end = Samples.text(whole).stripTrailing().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        for (int length = 1; length < end; length += 97) {
            Opened opened = new ProjectReader().open(Arrays.copyOf(whole, length));
            assertThat(opened).as("first %d bytes", length).isInstanceOf(Opened.Refused.class);
            assertThat(problems(opened).getFirst().code()).isIn(Code.TRUNCATED, Code.NOT_JSON, Code.NOT_UTF_8);
            int lines = (int) Samples.text(Arrays.copyOf(whole, length)).chars().filter(c -> c == '\n').count() + 1;
            assertThat(problems(opened).getFirst().place().line()).isBetween(1, lines);
        }
    }

    @Test
    void anyMemberOfAnyKindMayHaveAValueOfAnotherTypeAndNothingElseIsLost() {
        JsonMapper json = Limits.mapper();
        ObjectNode project = (ObjectNode) json.readTree(new ProjectWriter().bytes(RandomJourney.seed(4).fullness(1)
                .stages(2).cards(2).touchpoints(2).companions(1).lanes(2).project(1), Kept.nothing()));
        ObjectNode scenario = (ObjectNode) project.get("scenarios").get(0);
        int tried = 0;
        for (Kind kind : Kind.values()) {
            Shape<?> shape = Shapes.of(kind);
            JsonNode list = kind == Kind.SCENARIO ? project.get("scenarios") : scenario.get(Shapes.listOf(kind));
            ObjectNode element = (ObjectNode) list.get(0);
            for (int i = 0; i < shape.members().size(); i++) {
                String name = shape.members().get(i).name();
                JsonNode right = element.get(name);
                for (JsonNode wrong : List.of(json.readTree("{\"a\": [1]}"), json.readTree("[[\"b\"], {}]"),
                        json.readTree("\" not this \""), json.readTree("-7.25e300"), json.readTree("true"))) {
                    boolean fits = switch (shape.members().get(i).type()) {
                        case ValueType.Text _ -> wrong.isString();
                        case ValueType.Flag _ -> wrong.isBoolean();
                        case ValueType.Inner _ -> wrong.isObject();
                        default -> false;
                    };
                    if (fits) {
                        continue;
                    }
                    element.set(name, wrong);
                    Opened opened = new ProjectReader().open(Samples.bytes(project.toString()));
                    assertThat(problems(opened)).as("%s.%s = %s", kind, name, wrong).isNotEmpty();
                    // Only an exit may lead nowhere.
                    boolean needed = shape.members().get(i).required() || name.equals("to");
                    if (!needed && opened instanceof Opened.Usable usable) {
                        assertThat(Samples.journey(usable.project()).ids(kind)).as("%s.%s", kind, name)
                                .hasSize(list.size());
                    }
                    tried++;
                }
                if (right == null) {
                    element.remove(name);
                } else {
                    element.set(name, right);
                }
            }
        }
        assertThat(tried).isGreaterThan(700);
        assertThat(problems(new ProjectReader().open(Samples.bytes(project.toString())))).isEmpty();
    }

    @Test
    void aWrongOptionalMemberIsSetAsideAloneWithItsPlaceInCharacters() {
        String file = """
                {"format": "covoyage", "version": 1, "title": "Été à l’île 😀", "language": "tlh",
                "scenarios": [{"id": "now", "name": "Né", "stages": [{"id": "s1", "name": "é😀é", "inclination": 3, "goal": "g"}],
                "lanes": [{"id": "l", "type": "pains"}], "cards": [
                {"id": "c1", "lane": "l", "stage": "s1", "text": "a"},
                {"id": "c2", "lane": "l", "stage": "gone", "text": "é"}]}]}
                """;
        Opened.Usable opened = (Opened.Usable) new ProjectReader().open(Samples.bytes(file));
        assertThat(opened.setAside()).isEqualTo(List.of(
                new Problem(Code.UNKNOWN_WORD, new Place(1, 76), List.of("language", "tlh", "en, fr")),
                new Problem(Code.OUT_OF_RANGE, new Place(2, 97), List.of("inclination", "3", "-1", "1")),
                new Problem(Code.DANGLING, new Place(5, 1), List.of("c2", "stage", "gone"))));
        assertThat(opened.project().cover().title()).isEqualTo("Été à l’île 😀");
        assertThat(Samples.journey(opened.project()).all(Stage.class)).extracting(Stage::goal, Stage::inclination)
                .containsExactly(org.assertj.core.api.Assertions.tuple("g", null));
    }

    @Test
    void whatNeedsASetAsideElementIsSetAsideToo() {
        String file = Samples.text(Samples.small()).replaceFirst("\"name\": \"Choisir\"", "\"name\": 5");
        Opened.Usable opened = (Opened.Usable) new ProjectReader().open(Samples.bytes(file));
        assertThat(opened.setAside().getFirst().code()).isEqualTo(Code.WRONG_TYPE);
        assertThat(opened.setAside().stream().skip(1)).isNotEmpty().allMatch(p -> p.code() == Code.DANGLING);
        assertThat(Samples.written(Samples.whole(Samples.written(opened)))).isEqualTo(Samples.written(opened));
    }

    private static List<Problem> problems(Opened opened) {
        return switch (opened) {
            case Opened.Refused refused -> List.of(refused.problem());
            case Opened.Usable usable -> usable.problems();
        };
    }
}

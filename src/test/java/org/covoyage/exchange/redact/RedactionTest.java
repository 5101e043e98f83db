package org.covoyage.exchange.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.insight.Circle;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no name leaves the house, and that nothing else is lost. */
@Execution(ExecutionMode.CONCURRENT)
public class RedactionTest {
    static List<Path> samples() {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".covoyage")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Project project(Path file) {
        return ((Opened.Usable) new ProjectReader().open(file)).project();
    }

    /** Names as people would look for them: whole, and first names and family names of people. */
    public static List<String> names(Project project) {
        List<String> names = new ArrayList<>();
        if (project.cover().client() != null) {
            names.add(project.cover().client().replaceAll(" \\(.*", ""));
        }
        for (Journey journey : project.scenarios()) {
            journey.all(Persona.class).forEach(persona -> names.addAll(List.of(
                    persona.name().replaceAll(",.*", "").split(" "))));
            for (Companion companion : journey.all(Companion.class)) {
                names.add(companion.name());
                if (companion.kind() == CompanionKind.PERSON || companion.kind() == CompanionKind.PROFESSIONAL) {
                    Stream.of(companion.name().split("[ \u00A0]")).filter(word -> word.length() > 3
                            && Character.isUpperCase(word.charAt(0)) && !word.equals("Maître")
                            && !word.equals("Cabinet") && !word.equals("Banking")).forEach(names::add);
                }
            }
        }
        return names.stream().distinct().toList();
    }

    /** The names that stand in a text as words; ids are written small. */
    public static List<String> found(Project original, String text) {
        return names(original).stream().filter(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name)
                + "(?![\\p{L}\\p{N}])").matcher(text).find()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noNameOfASampleStandsInTheRedactedFile(Path file) {
        Project project = project(file);
        Project redacted = Redaction.of(project).project();
        String text = new String(new ProjectWriter().bytes(redacted, Kept.nothing()), StandardCharsets.UTF_8);
        assertThat(found(project, text)).isEmpty();
        for (Journey journey : project.scenarios()) {
            Journey other = redacted.scenario(journey.scenario().id()).orElseThrow();
            assertThat(journey.all(Companion.class)).allSatisfy(one -> assertThat(other.get(one.id())).isNull());
            assertThat(journey.all(Tie.class)).extracting(tie -> tie.id().value().replaceAll("-at-.*", ""))
                    .doesNotContainAnyElementsOf(other.all(Tie.class).stream()
                            .map(tie -> tie.id().value().replaceAll("-at-.*", "")).toList());
        }
        assertThat(Stream.of("note", "author", "link", "owner", "logo", "portrait", "images")
                .filter(member -> text.contains("\"" + member + "\":"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNumbersStayAsTheyWereAndSoDoesTheProjectGiven(Path file) {
        Project project = project(file);
        byte[] before = new ProjectWriter().bytes(project, Kept.nothing());
        Redaction redaction = Redaction.of(project);
        assertThat(new ProjectWriter().bytes(project, Kept.nothing())).isEqualTo(before);
        for (int i = 0; i < project.scenarios().size(); i++) {
            JourneyInfluence one = JourneyInfluence.of(Circle.of(project.scenarios().get(i)));
            JourneyInfluence other = JourneyInfluence.of(Circle.of(redaction.project().scenarios().get(i)));
            assertThat(other.companions().stream().map(companion -> companion.share()))
                    .containsExactlyElementsOf(one.companions().stream().map(companion -> companion.share()).toList());
            assertThat(other.inclination()).isEqualTo(one.inclination());
        }
        assertThat(Redaction.of(project)).as("the same codes each time").extracting(Redaction::removals)
                .isEqualTo(redaction.removals());
    }

    @Test
    void aPersonKeepsOneCodeInEveryScenarioAndItsKind() {
        Project project = project(Path.of("samples/en/click-and-collect.covoyage"));
        Redaction redaction = Redaction.of(project);
        for (Journey journey : redaction.project().scenarios()) {
            assertThat(journey.all(Companion.class)).extracting(Companion::name)
                    .containsExactlyInAnyOrder("K1", "K2", "K3", "K4", "K5", "K6");
            Companion paule = journey.all(Companion.class).stream().filter(one -> one.name().equals("K3")).findFirst()
                    .orElseThrow();
            assertThat(paule.kind()).isEqualTo(CompanionKind.PROFESSIONAL);
            assertThat(paule.relation()).contains("adviser");
        }
        assertThat(redaction.project().cover().client()).isEqualTo("C1");
        assertThat(redaction.removals()).contains(new Removal(Removal.Matter.COMPANION, "Paule", "K3", 1),
                new Removal(Removal.Matter.PERSONA, "Carole Lemoine", "P1", 1),
                new Removal(Removal.Matter.CLIENT, "Brico Rivage (fictional)", "C1", 1));
        assertThat(redaction.removals().stream().map(removal -> removal.sentence(Locale.ENGLISH)))
                .contains("The companion Paule is called K3.").allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContain("{", "null"));
        assertThat(redaction.removals().stream().map(removal -> removal.sentence(Locale.FRENCH)))
                .contains("Le compagnon Paule s’appelle K3.");
    }

    @Test
    void namesAreFoundAtTheBoundsOfWordsWithPossessivesElisionsAndWithoutAccents() {
        Names names = new Names(List.of("une idée claire", "les mains propres"));
        names.add("Clinique des Trois Fontaines (fictive)", "C1", true, true);
        names.add("Anne-Laure Le Goff", "P1", true, true);
        names.add("Inès, l’adolescente", "P2", true, true);
        names.add("Dr\u00A0Saliou", "K1", true, true);
        names.add("Lou", "K2", true, true);
        names.add("Claire", "K3", true, true);
        names.add("Les Mains d’Odile", "K4", true, true);
        names.add("Fil public", "K5", true, false);
        Map<String, String> expected = new TreeMap<>(Map.of(
                "Lou’s map, LOU'S map, Louis and loup", "K2’s map, K2'S map, Louis and loup",
                "Une idée claire de Claire.", "Une idée claire de K3.",
                "Ines et INÈS, d’Inès", "P2 et P2, d’P2",
                "Docteur Saliou, dr saliou et Saliou", "Docteur K1, K1 et K1",
                "chez Anne-Laure ; Mme Le Goff", "chez P1 ; Mme Le P1",
                "le fil public et le Fil privé", "le K5 et le Fil privé",
                "Odile et ses mains : Les Mains d'Odile", "K4 et ses mains : K4",
                "aux Trois Fontaines, CLINIQUE DES TROIS FONTAINES", "aux C1 C1, C1"));
        expected.forEach((text, redacted) -> assertThat(names.in(text)).isEqualTo(redacted));
        assertThat(names.inId("saliou-at-s1")).isEqualTo("k1-at-s1");
        assertThat(names.inId("louis")).isEqualTo("louis");
    }

    @Test
    void aProjectOfHostileTextsIsRedactedAllTheSame() {
        for (long seed = 1; seed <= 40; seed++) {
            Project project = RandomJourney.seed(seed).texts(Texts.HOSTILE).project(2);
            Redaction redaction = Redaction.of(project);
            assertThat(redaction.project().scenarios()).hasSameSizeAs(project.scenarios());
            assertThat(redaction.project().scenarios().getFirst().all(Companion.class))
                    .allSatisfy(companion -> assertThat(companion.name()).matches("K\\d+"));
        }
    }
}

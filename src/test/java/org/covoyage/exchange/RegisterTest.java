package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.DpiaCriterion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.LegalBasis;
import org.covoyage.journey.PersonalData;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of processing as text for a spreadsheet. */
class RegisterTest {
    private static Journey journey(String name, PersonalData data) {
        return Journey.of(List.of(new Scenario(new Id("s"), "S", null, null, null, null),
                new Stage(new Id("a"), "A", null, null, null, null, null, null, null, null, null, null),
                new Stage(new Id("b"), "B", null, null, null, null, null, null, null, null, null, null),
                new Touchpoint(new Id("t"), new Id("b"), null, name, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, data, null, null, null, null, null)));
    }

    @Test
    void aRowSaysWhatIsUsedOnWhatBasisAndWhatIsWrong() {
        PersonalData data = new PersonalData(List.of("name", "health"), "Plan, book", LegalBasis.CONSENT, true, null,
                null, null, List.of("clinic"), false, null, null, false, null, new Id("a"),
                List.of(DpiaCriterion.SENSITIVE_DATA, DpiaCriterion.VULNERABLE));
        assertThat(new Register(Language.EN).text(journey("Say \"hello\"", data)).lines().toList().get(1)).isEqualTo(
                "B,\"Say \"\"hello\"\"\",name; health,\"Plan, book\",(a) consent,yes,,,,clinic,no,,,no,,A,"
                        + "sensitive or highly personal data; vulnerable persons,"
                        + "two or more criteria: required in principle,"
                        + "consent cannot be withdrawn here; special categories without a condition of art. 9(2),"
                        + "no retention period; the person is not informed; asked one stage too late; "
                        + "“name” used before anyone asked; “health” used before anyone asked");
    }

    @Test
    void noCellIsAFormulaAndLinesEndAsTheStandardSays() {
        String text = new Register(Language.FR).text(journey("=cmd|' /C calc'!A0", new PersonalData(List.of("@x"),
                "+1+1", null, null, null, null, null, null, null, null, null, null, null, null, null)));
        assertThat(text).startsWith("\uFEFF").contains(";'=cmd|", ";'@x;", ";'+1+1;").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    /** Excel splits at semicolons in French and at commas in English, and takes UTF-8 for UTF-8 by its mark alone. */
    @Test
    void theFileOpensAsATableWhereItsLanguageIsSpokenAndReadsBackAsItWas() {
        for (String hostile : List.of("a;b,c", "say \"x\"\nand \"y\"", "\t=1+1", "\tplain", "-2+3", "@SUM(A1)", "é à œ €",
                "'=quoted", "＝1")) {
            Journey journey = journey(hostile, new PersonalData(List.of("x"), "p", null, null, null, null, null, null,
                    null, null, null, null, null, null, null));
            for (Language language : Language.values()) {
                Register register = new Register(language);
                String text = register.text(journey, "Only some: 3 left out; see");
                assertThat(text).startsWith(language == Language.FR ? "\uFEFFÉtape;Point de contact;"
                        : "\uFEFFStage,Touchpoint,");
                List<List<String>> read = DelimitedText.parse(text).rows();
                assertThat(read).hasSize(register.block(journey).rows().size() + 1)
                        .allSatisfy(row -> assertThat(row).hasSize(20));
                assertThat(read.get(1).get(1)).isEqualTo(DelimitedText.parse(DelimitedText.write(
                        new Block(List.of(List.of(hostile, "x"))))).rows().getFirst().getFirst());
                assertThat(read.getLast().get(1)).isEqualTo("Only some: 3 left out; see");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everySampleHasARowForEachUseAndOneForTheMapItself(String language) throws IOException {
        for (String name : List.of("click-and-collect", "card-fraud", "hip-replacement", "scheduling-software")) {
            Journey journey = ((Opened.Usable) new ProjectReader().open(Path.of("samples", language,
                    name + ".covoyage"))).project().scenarios().getFirst();
            List<List<String>> rows = new Register(language.equals("fr") ? Language.FR : Language.EN).block(journey)
                    .rows();
            assertThat(rows).hasSize(2 + (int) journey.all(Touchpoint.class).stream()
                    .filter(Touchpoint::usesData).count()).allSatisfy(row -> assertThat(row).hasSize(20));
            assertThat(rows.getLast()).contains(language.equals("fr") ? "Cette carte elle-même"
                    : "This journey map itself").anyMatch(cell -> cell.contains(language.equals("fr")
                    ? "données sur des tiers" : "data on third parties"));
        }
    }

    @Test
    void bothLanguagesHaveAWordForEveryChoice() throws IOException {
        Properties english = words("register.properties");
        Properties french = words("register_fr.properties");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (Consent.Fault fault : Consent.Fault.values()) {
            assertThat(english).containsKey("fault." + Word.of(fault));
        }
        for (DpiaCriterion criterion : DpiaCriterion.values()) {
            assertThat(english).containsKey("dpia." + Word.of(criterion));
        }
        assertThat(new Register(Language.FR).warning()).contains("tiers", "pas un avis juridique");
        assertThat(words("redaction.properties").keySet()).isEqualTo(words("redaction_fr.properties").keySet());
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/org/covoyage/exchange", name))) {
            words.load(reader);
        }
        return words;
    }
}

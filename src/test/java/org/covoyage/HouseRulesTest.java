package org.covoyage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of the house, who may know whom, and what is done in one room only; each rule with its reason. */
@Execution(ExecutionMode.CONCURRENT)
class HouseRulesTest {
    private static final String ROOT = "org.covoyage";
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    /** Each room with the rooms it may know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "journey", Set.of(),
            "insight", Set.of("journey"),
            "drawing", Set.of(),
            "picture", Set.of("journey", "insight", "drawing"),
            "file", Set.of("journey"),
            "export", Set.of("drawing"),
            "exchange", Set.of("journey", "insight"),
            "edit", Set.of("journey", "insight", "picture", "drawing", "file", "exchange"),
            "cli", Set.of("journey", "insight", "drawing", "picture", "file", "export", "exchange"),
            "ui", Set.of("journey", "insight", "drawing", "picture", "file", "export", "exchange", "edit"));
    private static final List<String> ROOMS = List.copyOf(new TreeSet<>(MAY_KNOW.keySet()));

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomKnowsOnlyTheRoomsItMay(String room) {
        Set<String> strangers = new TreeSet<>(MAY_KNOW.keySet());
        strangers.removeAll(MAY_KNOW.get(room));
        strangers.remove(room);
        check(noClasses().that().resideInAPackage(inside(room)).should().dependOnClassesThat()
                .resideInAnyPackage(strangers.stream().map(HouseRulesTest::inside).toArray(String[]::new))
                .orShould().dependOnClassesThat().resideInAPackage(ROOT)
                .because("a room that knows no stranger can be understood, tested and changed alone; " + room
                        + " may know " + MAY_KNOW.get(room)));
    }

    @Test
    void everyClassStandsInARoom() {
        Set<String> found = HOUSE.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0]).collect(Collectors.toSet());
        assertThat(MAY_KNOW.keySet()).as("rooms with rules").containsAll(found);
        check(classes().that().resideInAPackage(ROOT).should().haveSimpleName("Covoyage").orShould()
                .haveSimpleName("Launcher").because("the root package only decides between window and command line"));
    }

    @Test
    void roomsFormNoCycles() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()
                .because("of two rooms that know each other neither can be changed alone"));
    }

    @Test
    void javaFxStaysInTheWindow() {
        only("the command line and every test of the other rooms work without a display and without its libraries",
                List.of("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.."), "ui");
    }

    @Test
    void awtMeasuresInDrawingAndPaintsInExport() {
        only("text is measured in one place and pixels are made in one place", List.of("java.awt.."), "drawing",
                "export");
        only("pictures are decoded and encoded where limits are kept", List.of("javax.imageio.."), "export");
        only("there is one toolkit, JavaFX", List.of("javax.swing.."));
    }

    @Test
    void librariesStayWhereTheyAreUsed() {
        only("projects are JSON in one room; beside them only what the program remembers and answers to --json",
                List.of("tools.jackson.."), "file", "ui.settings", "cli");
        only("options are a matter of the command line", List.of("picocli.."), "cli");
        only("the graph is the model's; its algorithms run where insights are made", List.of("org.jgrapht.."),
                "journey", "insight", "picture");
    }

    @Test
    void nothingCallsHome() {
        only("a consultant's journeys stay on the consultant's disk", List.of("java.net.http..", "javax.net..",
                "java.rmi.."));
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(java.net.Socket.class,
                java.net.ServerSocket.class, java.net.URLConnection.class, java.net.DatagramSocket.class)
                .because("the program works offline and opens no connection"));
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        check(noClasses().that().resideOutsideOfPackage(inside("cli")).and().doNotHaveSimpleName("Launcher")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("a window has no terminal: what is worth saying is said where somebody looks"));
        check(noClasses().that().resideOutsideOfPackage(ROOT).should().callMethod(System.class, "exit", int.class)
                .because("only the first class may end the process: others have work of somebody else open"));
    }

    @Test
    void noExceptionIsPrintedAndForgotten() {
        check(noClasses().should().callMethod(Throwable.class, "printStackTrace")
                .because("a stack trace on a terminal helps no consultant and hides the failure from the caller"));
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
                .because("bytes from outside never become arbitrary objects"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage(ROOT + "..")
                .should().beFinal().because("state for the whole process cannot be tested, undone or shown twice"));
    }

    @Test
    void everythingOfAJourneyIsAnImmutableRecord() {
        check(classes().that(assignableTo(Element.class)).and().areNotInterfaces().should().beRecords()
                .because("undo, diff and drawing on other threads rest on values that never change"));
        check(fields().that().areDeclaredInClassesThat(resideInAPackage(inside("journey"))).and(not(describe(
                "the guard of Journey's gate", field -> field.getOwner().isEquivalentTo(Journey.class)
                        && field.getName().equals("telling")))).should()
                .beFinal().because("only the guard of the gate ever changes"));
        check(noMethods().that().areDeclaredInClassesThat().resideInAPackage(inside("journey")).and().arePublic()
                .should().haveNameMatching("set[A-Z].*").because("journeys change by Change only"));
    }

    @Test
    void onlyApplyChangesAJourney() {
        check(methods().that().areDeclaredIn(Journey.class).and().arePublic().and().haveRawReturnType(void.class)
                .should().haveName("onChange").because("the one gate is apply, and it answers with the inverse"));
        check(noClasses().that().resideInAPackage(inside("journey")).and().doNotBelongToAnyOf(Journey.class)
                .should().dependOnClassesThat(simpleName("Topology")).because("the graph follows the gate only"));
    }

    private static void only(String reason, List<String> packages, String... rooms) {
        String[] allowed = java.util.Arrays.stream(rooms).map(HouseRulesTest::inside).toArray(String[]::new);
        check(noClasses().that().resideOutsideOfPackages(allowed).should().dependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new)).because(reason));
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }

    /** A room that is not built yet breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}

package org.covoyage.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether anything that people read stands in the code instead of the bundles. It looks at the compiled code, where a
 * literal is what it is, whatever it was written like. What only a programmer will ever read, the message of an
 * exception, is no such text.
 */
class LiteralsTest {
    private static final Path CLASSES = Path.of("target/classes/org/covoyage");
    /** Rooms that show something to people or make sentences for them. */
    private static final List<String> ROOMS = List.of("ui", "edit", "picture", "insight", "drawing");
    private static final Pattern PHRASE = Pattern.compile(".*\\p{L}{2,},? \\p{L}{2,}.*", Pattern.DOTALL);
    private static final Pattern CAPITALISED = Pattern.compile("\\P{L}*\\p{Lu}\\p{Ll}{2,}\\P{L}*");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2,}.*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z-]*\\.[A-Za-z0-9.-]*");
    /** What puts words before people, or reads them out. */
    private static final Set<String> SHOWING = Set.of("setText", "setTitle", "setHeaderText", "setContentText",
            "setPromptText", "setAccessibleText", "setAccessibleHelp", "setAccessibleRoleDescription", "appendText");
    /** What looks like words and is none, with the reason. */
    private static final Map<String, String> NO_WORDS = Map.ofEntries(
            Map.entry("Roboto", "a family of letters"), Map.entry("Regular", "a weight of letters"),
            Map.entry("Medium", "a weight of letters"), Map.entry("Bold", "a weight of letters"),
            Map.entry("Italic", "a cut of letters"),
            Map.entry("Covoyage", "a folder"), Map.entry("Library/Application Support/Covoyage", "a folder"),
            Map.entry("Headless", "a platform of the toolkit"), Map.entry("Mac", "how a system calls itself"),
            Map.entry("Unsupported JavaFX configuration", "what the toolkit writes to its log"),
            Map.entry("Density.", "a group of keys"), Map.entry("Language.", "a group of keys"),
            Map.entry("Les ", "how a French name may begin"), Map.entry("The ", "how an English name may begin"),
            Map.entry("MMMM yyyy", "how a date is written"), Map.entry("MMMM uuuu", "how a date is written"),
            Map.entry("d MMMM uuuu", "how a date is written"), Map.entry("Shortcut+0", "a key"),
            Map.entry("Shortcut+", "a key"), Map.entry("Shift+", "a key"), Map.entry("Alt+", "a key"),
            Map.entry("Phase.", "a group of keys"), Map.entry("Series.", "a group of keys"),
            Map.entry("as in unit", "a unit as the records are described"),
            Map.entry("on its scale", "a unit as the records are described"),
            Map.entry("points of the 960-point slide", "a unit as the records are described"),
            Map.entry("times the ordinary width", "a unit as the records are described"));

    /**
     * A literal.
     *
     * @param place  class and method
     * @param next   the next call, which in most cases takes it; {@code null} for none
     * @param thrown whether the next way out of the method is an exception
     */
    private record Literal(String text, String place, InvokeInstruction next, boolean thrown) {
    }

    private static List<Literal> literals(String room) throws IOException {
        List<Literal> found = new ArrayList<>();
        each(room, (place, code) -> gather(place, code.elementList(), found));
        return found;
    }

    private static void each(String room, BiConsumer<String, CodeModel> visitor) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve(room))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                ClassModel model = ClassFile.of().parse(file);
                for (MethodModel method : model.methods()) {
                    method.code().ifPresent(code -> visitor.accept(CLASSES.relativize(file) + " "
                            + method.methodName().stringValue(), code));
                }
            }
        }
    }

    private static void gather(String place, List<CodeElement> code, List<Literal> found) {
        for (int i = 0; i < code.size(); i++) {
            switch (code.get(i)) {
                case ConstantInstruction constant when constant.constantValue() instanceof String text ->
                        found.add(new Literal(text, place, taker(code, i), isThrown(code, i)));
                case InvokeDynamicInstruction made when made.name().stringValue().equals("makeConcatWithConstants") -> {
                    String recipe = made.bootstrapArgs().getFirst().toString().replaceAll("[\\u0001\\u0002]", "\u2026");
                    found.add(new Literal(recipe, place, taker(code, i), isThrown(code, i)));
                }
                default -> {
                    // No literal.
                }
            }
        }
    }

    private static boolean isThrown(List<CodeElement> code, int from) {
        for (int i = from + 1; i < code.size(); i++) {
            switch (code.get(i)) {
                case ThrowInstruction _ -> {
                    return true;
                }
                case InvokeInstruction call when call.name().equalsString("<init>")
                        && Throwable.class.isAssignableFrom(load(call.owner().asInternalName())) -> {
                    return true;
                }
                case BranchInstruction branch when branch.opcode() == Opcode.GOTO -> {
                    // One of two values of the same expression.
                }
                case ReturnInstruction _, BranchInstruction _, StoreInstruction _ -> {
                    return false;
                }
                default -> {
                    // Still the same expression.
                }
            }
        }
        return false;
    }

    private static InvokeInstruction taker(List<CodeElement> code, int from) {
        for (int i = from + 1; i < code.size(); i++) {
            if (code.get(i) instanceof InvokeInstruction call) {
                return call;
            }
        }
        return null;
    }

    private static Class<?> load(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, LiteralsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isShown(Literal literal) {
        InvokeInstruction call = literal.next();
        return call != null && (SHOWING.contains(call.name().stringValue())
                || call.name().equalsString("<init>") && isToolkit(call.owner().asInternalName()));
    }

    private static boolean isToolkit(String made) {
        return made.startsWith("javafx/scene/") || made.startsWith("org/controlsfx/");
    }

    @Test
    void nothingThatPeopleReadStandsInTheCode() throws IOException {
        Map<String, String> words = new TreeMap<>();
        Set<String> known = new TreeSet<>(NO_WORDS.keySet());
        for (String room : ROOMS) {
            for (Literal literal : literals(room)) {
                boolean wordy = PHRASE.matcher(literal.text()).matches()
                        || CAPITALISED.matcher(literal.text()).matches()
                        || isShown(literal) && LETTERS.matcher(literal.text()).matches();
                if (wordy && !literal.thrown()) {
                    known.remove(literal.text());
                    if (!NO_WORDS.containsKey(literal.text())) {
                        words.put(literal.text(), literal.place());
                    }
                }
            }
        }
        assertThat(words).isEmpty();
        assertThat(known).as("no longer in the code").isEmpty();
    }

    /** A key by which the code asks is there; what is put together begins like one, or ends like one. */
    @Test
    void noWordThatTheCodeAsksForIsMissing() throws IOException {
        Set<String> keys = ResourceBundle.getBundle("org.covoyage.ui.ui", Locale.ENGLISH).keySet();
        Set<String> groups = keys.stream().filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        Map<String, String> missing = new TreeMap<>();
        int[] asked = new int[1];
        for (Literal literal : literals("ui")) {
            String text = literal.text();
            if (KEY.matcher(text).matches() && groups.stream().anyMatch(text::startsWith)) {
                asked[0]++;
                boolean there = text.endsWith(".") ? keys.stream().anyMatch(key -> key.startsWith(text))
                        : keys.contains(text) || keys.contains("action." + text);
                if (!there) {
                    missing.put(text, literal.place());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(asked[0]).isGreaterThan(300);
    }
}

package org.covoyage.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Files that are wrong, by what is wrong with them; made here, so that each says why it is there. */
final class BadInput {
    private static final String HEAD = "{\"format\": \"covoyage\", \"version\": 1, \"title\": \"T\"";
    private static final String SCENARIO = "{\"id\": \"now\", \"name\": \"N\"";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private BadInput() {
    }

    /** The corpus, in a fixed order. */
    static Map<String, byte[]> corpus() {
        BadInput corpus = new BadInput();
        corpus.notText();
        corpus.notJson();
        corpus.notOurs();
        corpus.cover();
        corpus.elements();
        corpus.rules();
        return corpus.files;
    }

    private void notText() {
        files.put("nothing", new byte[0]);
        text("blank", " \n\t\r\n ");
        files.put("a byte order mark alone", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        files.put("zeros", new byte[5000]);
        files.put("a PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        text("a ZIP", "PK\u0003\u0004 word/document.xml");
        text("a PDF", "%PDF-1.7\n%âãÏÓ\n");
        byte[] garbage = new byte[10_000_000];
        new SplittableRandom(1).nextBytes(garbage);
        files.put("ten megabytes of garbage", garbage);
        byte[] letters = garbage.clone();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) (' ' + (letters[i] & 0x3F));
        }
        files.put("ten megabytes of letters", letters);
        files.put("UTF-16", (HEAD + "}").getBytes(StandardCharsets.UTF_16));
        files.put("UTF-32", (HEAD + "}").getBytes(java.nio.charset.Charset.forName("UTF-32")));
        files.put("Latin-1", Samples.text(Samples.small()).getBytes(StandardCharsets.ISO_8859_1));
        files.put("an overlong slash", bytes(HEAD + ", \"x\": \"", 0xC0, 0xAF, "\"}"));
        files.put("half a character in bytes", bytes(HEAD + ", \"x\": \"", 0xED, 0xA0, "\u0000\"}"));
        files.put("a UTF-8 character cut off", bytes(HEAD + ", \"x\": \"", 0xE2, 0x82, "\"}"));
        text("a zero inside", HEAD + ", \"x\": \"" + "a".repeat(5000) + "\u0000\"}");
    }

    private void notJson() {
        text("HTML", "<!DOCTYPE html>\n<html><body>covoyage</body></html>");
        text("XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        text("CSV", "Stage;Step;Text\nBuy;1;Hello\n");
        text("Mermaid", "journey\n    title My day\n    section Go\n      Make tea: 5: Me\n");
        text("words", "Once upon a time");
        text("one brace", "{");
        text("one bracket", "[");
        text("a comma too many", HEAD + ",}");
        text("a comma too few", HEAD + " \"scenarios\": []}");
        text("a comment", HEAD + ", // why\n \"scenarios\": []}");
        text("single quotes", HEAD + ", 'scenarios': []}");
        text("bare names", HEAD + ", scenarios: []}");
        text("NaN", stage("\"importance\": NaN"));
        text("Infinity", stage("\"importance\": -Infinity"));
        text("hexadecimal", stage("\"importance\": 0x10"));
        text("a leading zero", stage("\"importance\": 01"));
        text("a leading plus", stage("\"importance\": +1"));
        text("a point at the end", stage("\"importance\": 1."));
        text("True", stage("\"note\": True"));
        text("undefined", stage("\"note\": undefined"));
        text("a line break in a text", stage("\"note\": \"a\nb\""));
        text("an unknown escape", stage("\"note\": \"\\x41\""));
        text("half an escape", stage("\"note\": \"\\u00\""));
        text("something behind the end", HEAD + ", \"scenarios\": [" + SCENARIO + "}]} x");
        text("two projects", (HEAD + ", \"scenarios\": [" + SCENARIO + "}]}").repeat(2));
        text("the wrong bracket", HEAD + ", \"scenarios\": [" + SCENARIO + "]}]}");
        text("deep lists", HEAD + ", \"x\": " + "[".repeat(200_000));
        text("deep lists alone", "[".repeat(1_000_000));
        text("deep objects", "{\"a\":".repeat(200_000));
        text("deep where a stage should be", stage("\"evidence\": " + "{\"note\": ".repeat(1000)));
        text("a long number", HEAD + ", \"x\": " + "9".repeat(100_000) + "}");
        text("a number beyond decimals", HEAD + ", \"x\": 1e99999999999, \"scenarios\": [" + SCENARIO + "}]}");
        text("a number beyond decimals, deep", stage("\"x\": [{\"y\": -1e-99999999999}]"));
        text("a long text", HEAD + ", \"x\": \"" + "a".repeat(2_000_000) + "\"}");
        text("a long name", HEAD + ", \"" + "a".repeat(100_000) + "\": 1}");
        text("a member twice", HEAD + ", \"title\": \"U\", \"scenarios\": [" + SCENARIO + "}]}");
        text("a member twice in a stage", stage("\"name\": \"again\""));
        text("an unknown member twice", stage("\"x\": {\"a\": 1, \"a\": 1}"));
        text("a list twice", HEAD + ", \"scenarios\": [" + SCENARIO + ", \"stages\": [], \"stages\": []}]}");
    }

    private void notOurs() {
        text("null", "null");
        text("a number", "42");
        text("a text", "\"covoyage\"");
        text("a list", "[" + HEAD + "}]");
        text("an empty object", "{}");
        text("Excalidraw", "{\"type\": \"excalidraw\", \"version\": 2, \"elements\": []}");
        text("package.json", "{\"name\": \"a\", \"version\": \"1.0.0\", \"scripts\": {}}");
        text("a format that is no text", "{\"format\": [\"covoyage\"], \"version\": 1}");
        text("no version", "{\"format\": \"covoyage\", \"scenarios\": []}");
        text("a later version", "{\"format\": \"covoyage\", \"version\": 9, \"minReader\": 9}");
        text("a later version that may be read", HEAD.replace("\"version\": 1", "\"version\": 9, \"minReader\": 1")
                + ", \"scenarios\": [" + SCENARIO + "}]}");
        text("a later version with things of its own", HEAD.replace("\"version\": 1", "\"version\": 9, \"minReader\": 1")
                + ", \"scenarios\": [" + SCENARIO + ", \"lanes\": [{\"id\": \"l\", \"type\": \"hologram\"}]}]}");
        text("no scenarios", HEAD + "}");
        text("an empty list of scenarios", HEAD + ", \"scenarios\": []}");
        text("scenarios that are none", HEAD + ", \"scenarios\": [1, null, [], \"x\", true]}");
        text("scenarios that are no list", HEAD + ", \"scenarios\": {\"id\": \"now\"}}");
        text("scenarios that are null", HEAD + ", \"scenarios\": null}");
        text("a scenario without an id", HEAD + ", \"scenarios\": [{\"name\": \"N\"}]}");
        text("a scenario without a name", HEAD + ", \"scenarios\": [{\"id\": \"now\"}]}");
        text("two scenarios of one id", HEAD + ", \"scenarios\": [" + SCENARIO + "}, " + SCENARIO + "}]}");
    }

    private void cover() {
        text("no title", HEAD.replace("\"title\"", "\"titel\"") + ", \"scenarios\": [" + SCENARIO + "}]}");
        text("a title that is a number", HEAD.replace("\"T\"", "7") + ", \"scenarios\": [" + SCENARIO + "}]}");
        text("a language nobody speaks", HEAD + ", \"language\": \"tlh\", \"scenarios\": [" + SCENARIO + "}]}");
        text("a brand that is a word", HEAD + ", \"brand\": \"ACME\", \"scenarios\": [" + SCENARIO + "}]}");
        text("a colour that is a word", HEAD + ", \"brand\": {\"accent\": \"red\"}, \"scenarios\": [" + SCENARIO + "}]}");
        text("an image without its hash", HEAD + ", \"images\": [{\"id\": \"i\"}, 3], \"scenarios\": [" + SCENARIO + "}]}");
        text("a kind of scenario that is none", HEAD + ", \"scenarios\": [" + SCENARIO + ", \"kind\": \"never\"}]}");
        text("parameters out of range", HEAD + ", \"scenarios\": [" + SCENARIO
                + ", \"parameters\": {\"decay\": 9, \"draws\": 0, \"seed\": 1e16, \"weights\": {\"tie\": -1}}}]}");
        text("draws that are not whole", HEAD + ", \"scenarios\": [" + SCENARIO + ", \"parameters\": {\"draws\": 1.5}}]}");
    }

    private void elements() {
        text("stages that are an object", scenario("\"stages\": {}"));
        text("stages that are a text", scenario("\"stages\": \"Buy\""));
        text("a stage that is a list", scenario("\"stages\": [[]]"));
        text("a stage that is null", scenario("\"stages\": [null]"));
        text("a stage that is a text", scenario("\"stages\": [\"Buy\\nnow\"]"));
        text("an empty stage", scenario("\"stages\": [{}]"));
        text("an id with a space", stage("\"id2\": 1").replace("\"s1\"", "\"s 1\""));
        text("an id with an accent", stage("\"id2\": 1").replace("\"s1\"", "\"étape\""));
        text("an id of a hundred letters", stage("\"id2\": 1").replace("\"s1\"", "\"" + "s".repeat(100) + "\""));
        text("an empty id", stage("\"id2\": 1").replace("\"s1\"", "\"\""));
        text("an id that is a number", stage("\"id2\": 1").replace("\"s1\"", "1"));
        text("a huge number", stage("\"importance\": 1e400"));
        text("a hugely negative number", stage("\"inclination\": -1e2147483648"));
        text("a number just outside", stage("\"inclination\": 1.0000001"));
        text("a number as text", stage("\"inclination\": \"0,5\""));
        text("a word nobody knows", stage("\"phase\": \"Kauf\\u202E\\u0000\""));
        text("a day that is none", stage("\"evidence\": {\"date\": \"2026-13-45\"}"));
        text("a list where a text should be", stage("\"goal\": [\"a\"]"));
        text("an object where a text should be", stage("\"goal\": {\"fr\": \"a\", \"en\": \"b\"}"));
        text("a text where an object should be", stage("\"evidence\": \"survey\""));
        text("a long text in a member", stage("\"name2\": 1").replace("\"Buy\"", "\"" + "é".repeat(600) + "\""));
        text("a flag that is a number", scenario("\"personas\": [{\"id\": \"p\", \"name\": \"P\", \"focal\": 1}]"));
        text("a list with strangers", scenario(
                "\"personas\": [{\"id\": \"p\", \"name\": \"P\", \"goals\": [1, \"good\", null, {}, []]}]"));
        text("a reading off its scale", stage("\"x\": 1", "\"readings\": [{\"id\": \"r\", \"at\": \"s1\", \"series\": "
                + "\"customer\", \"scale\": \"emotion\", \"value\": 7}]"));
        text("a way that leads nowhere", stage("\"x\": 1",
                "\"transitions\": [{\"id\": \"t\", \"from\": \"s1\", \"kind\": \"forward\"}]"));
        text("thousands of wrong cards", scenario("\"cards\": [" + "{\"id\": 1}, ".repeat(5000) + "{}]"));
    }

    private void rules() {
        text("an id twice", stage("\"x\": 1", "\"steps\": [{\"id\": \"s1\", \"stage\": \"s1\", \"name\": \"A\"}]"));
        text("an element with the scenario's id", stage("\"x\": 1").replace("\"s1\"", "\"now\""));
        text("the reserved id", stage("\"x\": 1").replace("\"s1\"", "\"outside\""));
        text("a step of a stage that is not there", scenario("\"steps\": [{\"id\": \"a\", \"stage\": \"b\", \"name\": \"A\"}]"));
        text("a step of itself", scenario("\"steps\": [{\"id\": \"a\", \"stage\": \"a\", \"name\": \"A\"}]"));
        text("two that name each other", scenario("\"steps\": [{\"id\": \"a\", \"stage\": \"b\", \"name\": \"A\"}, "
                + "{\"id\": \"b\", \"stage\": \"a\", \"name\": \"B\"}]"));
        text("a chain that hangs on nothing", scenario("\"steps\": [{\"id\": \"a\", \"stage\": \"gone\", \"name\": \"A\"}], "
                + "\"readings\": [{\"id\": \"r\", \"at\": \"a\", \"series\": \"customer\", \"scale\": \"rating\", \"value\": 1}]"));
        text("a card in a stage", stage("\"x\": 1",
                "\"cards\": [{\"id\": \"c\", \"lane\": \"s1\", \"stage\": \"s1\", \"text\": \"A\"}]"));
        String anna = "\"companions\": [{\"id\": \"anna\", \"name\": \"A\", \"kind\": \"family\"}], ";
        text("two ties of a companion at a stage", stage("\"x\": 1", anna + "\"ties\": ["
                + "{\"id\": \"t1\", \"companion\": \"anna\", \"stage\": \"s1\", \"involvement\": 1}, "
                + "{\"id\": \"t2\", \"companion\": \"anna\", \"stage\": \"s1\", \"involvement\": 0}]"));
        text("two focal personas", scenario("\"personas\": [{\"id\": \"p\", \"name\": \"P\", \"focal\": true}, "
                + "{\"id\": \"q\", \"name\": \"Q\", \"focal\": true}]"));
        text("a way between a stage and a touchpoint", stage("\"x\": 1", "\"touchpoints\": [{\"id\": \"t\", \"stage\": "
                + "\"s1\", \"name\": \"T\"}], \"transitions\": [{\"id\": \"w\", \"from\": \"s1\", \"to\": \"t\", "
                + "\"kind\": \"forward\"}]"));
        text("evidence from a source that is not there", stage("\"evidence\": {\"source\": \"nobody\"}"));
        text("too many scenarios", HEAD + ", \"scenarios\": [" + java.util.stream.IntStream.range(0, 101)
                .mapToObj("{\"id\": \"s%d\", \"name\": \"S\"}"::formatted)
                .collect(java.util.stream.Collectors.joining(", ")) + "]}");
    }

    private static String scenario(String member) {
        return HEAD + ",\n\"scenarios\": [" + SCENARIO + ",\n" + member + "}]}";
    }

    private static String stage(String member, String... more) {
        return scenario("\"stages\": [{\"id\": \"s1\", \"name\": \"Buy\", " + member + "}]"
                + (more.length == 0 ? "" : ",\n" + more[0]));
    }

    private void text(String name, String text) {
        files.put(name, Samples.bytes(text));
    }

    private static byte[] bytes(String before, int one, int two, String after) {
        byte[] head = Samples.bytes(before);
        byte[] tail = Samples.bytes(after);
        byte[] all = java.util.Arrays.copyOf(head, head.length + 2 + tail.length);
        all[head.length] = (byte) one;
        all[head.length + 1] = (byte) two;
        System.arraycopy(tail, 0, all, head.length + 2, tail.length);
        return all;
    }
}

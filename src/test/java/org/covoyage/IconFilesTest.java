package org.covoyage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Holds the drawn icons to the narrow format that {@code icons/README.md} promises.
 *
 * <p>It reads the files with the JDK's own XML parser and knows nothing of the program's icon reader, so that the
 * two can disagree.
 */
class IconFilesTest {
    private static final Path ICONS = Path.of("icons");
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*\\.svg");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d{1,2})?");
    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    /** How many numbers each allowed command takes. */
    private static final Map<Character, Integer> NUMBERS =
            Map.of('M', 2, 'L', 2, 'H', 1, 'V', 1, 'C', 6, 'Q', 4, 'A', 7, 'Z', 0);

    @Test
    void everyIconKeepsTheFormat() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (Path file : icons()) {
            String name = file.getFileName().toString();
            if (!NAME.matcher(name).matches()) {
                complaints.add(name + ": not lower case words joined by hyphens");
            }
            complaintsAbout(Files.readString(file)).forEach(complaint -> complaints.add(name + ": " + complaint));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theSetIsWholeEnoughForAMap() throws IOException {
        assertThat(icons()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(icons().stream().map(file -> file.getFileName().toString()).filter(name -> name.startsWith("face-")))
                .containsExactlyInAnyOrder(
                        "face-minus-2.svg", "face-minus-1.svg", "face-0.svg", "face-plus-1.svg", "face-plus-2.svg");
    }

    @Test
    void noTwoIconsShareATitle() throws Exception {
        Map<String, List<String>> filesByTitle = new HashMap<>();
        for (Path file : icons()) {
            String title = parse(Files.readString(file)).getFirstChild().getTextContent();
            filesByTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(file.getFileName().toString());
        }
        filesByTitle.values().removeIf(files -> files.size() == 1);
        assertThat(filesByTitle).isEmpty();
    }

    @Test
    void theApplicationIconComesInTheSizesDesktopsAskFor() throws IOException {
        Map<String, String> sizes = new TreeMap<>();
        Map<String, String> wanted = new TreeMap<>();
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            String name = "covoyage-" + size + ".png";
            wanted.put(name, size + "x" + size);
            try (var png = new DataInputStream(Files.newInputStream(ICONS.resolve("app").resolve(name)))) {
                png.skipNBytes(16); // signature, then length and name of the header chunk
                sizes.put(name, png.readInt() + "x" + png.readInt());
            }
        }
        assertThat(sizes).isEqualTo(wanted);
    }

    /** The check itself must be able to fail; inside each path stands one breach. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <path d='M2 2H22V22Z'/>                   |
            <path d='m2 2h20v20h-20z'/>               |
            <path d='M2 2A9 9 0 0 1 22 22Z'/>         |
            <path d='M2 2S3 3 4 4Z'/>                 | command S is not allowed
            <path d='M2 2L3Z'/>                       | command L has 1 numbers
            <path d='M2 2H22.125Z'/>                  | 22.125 is not a number with at most two decimals
            <path d='M2 2H25Z'/>                      | (25.0, 2.0) lies outside the grid
            <path d='M20 2h5z'/>                      | (25.0, 2.0) lies outside the grid
            <path d='M2 2C2 -1 9 9 9 9Z'/>            | (2.0, -1.0) lies outside the grid
            <path d='M2 2H9V9'/>                      | an outline is left open
            <path d='M2 2H9Z' stroke='red'/>          | attribute stroke is not allowed
            <path d='M2 2H9Z' fill-rule='nonzero'/>   | fill-rule may only be evenodd
            <path d='L2 2H9Z'/>                       | the outline does not begin with M
            <circle r='3'/>                           | circle is not a path
            """)
    void aBreachOfTheFormatIsNamed(String body, String complaint) throws Exception {
        String svg = "<svg xmlns='" + SVG + "' viewBox='0 0 24 24'><title>t</title>" + body + "</svg>";
        assertThat(complaintsAbout(svg)).isEqualTo(complaint == null ? List.of() : List.of(complaint));
    }

    private static List<Path> icons() throws IOException {
        try (Stream<Path> files = Files.list(ICONS)) {
            return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
    }

    private static Element parse(String svg) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.strip())))
                .getDocumentElement();
    }

    private static List<String> complaintsAbout(String svg) throws Exception {
        List<String> complaints = new ArrayList<>();
        Element root = parse(svg);
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            complaints.add("the root is not an svg element");
        }
        if (!attributes(root).equals(Map.of("xmlns", SVG, "viewBox", "0 0 24 24"))) {
            complaints.add("the root may only say viewBox 0 0 24 24");
        }
        Node title = root.getFirstChild();
        if (title == null || !"title".equals(title.getLocalName()) || title.getTextContent().isBlank()) {
            complaints.add("no title comes first");
            return complaints;
        }
        if (title.getNextSibling() == null) {
            complaints.add("there is no path");
        }
        for (Node node = title.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element path && "path".equals(path.getLocalName())) {
                complainAboutAttributes(attributes(path), complaints);
                new Outline(complaints).follow(path.getAttribute("d"));
            } else {
                complaints.add(node.getNodeName() + " is not a path");
            }
        }
        return complaints;
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return attributes;
    }

    private static void complainAboutAttributes(Map<String, String> attributes, List<String> complaints) {
        attributes.forEach((name, value) -> {
            switch (name) {
                case "d" -> { }
                case "fill-rule" -> {
                    if (!"evenodd".equals(value)) {
                        complaints.add("fill-rule may only be evenodd");
                    }
                }
                default -> complaints.add("attribute " + name + " is not allowed");
            }
        });
    }

    /** Follows one {@code d} with a pen, so that relative commands are bounded too. */
    private static final class Outline {
        private final List<String> complaints;
        private double x;
        private double y;
        private double startX;
        private double startY;
        private boolean open;

        Outline(List<String> complaints) {
            this.complaints = complaints;
        }

        void follow(String outline) {
            if (!outline.startsWith("M") && !outline.startsWith("m")) {
                complaints.add("the outline does not begin with M");
                return;
            }
            Matcher segment = SEGMENT.matcher(outline);
            while (segment.find()) {
                String numbers = segment.group(2).strip();
                String[] words = numbers.isEmpty() ? new String[0] : numbers.split("[ ,]+");
                if (!isReadable(segment.group(1).charAt(0), words)) {
                    return;
                }
                draw(segment.group(1).charAt(0), words);
            }
            complainIfOpen();
        }

        private boolean isReadable(char command, String[] words) {
            int before = complaints.size();
            Integer wanted = NUMBERS.get(Character.toUpperCase(command));
            if (wanted == null) {
                complaints.add("command " + command + " is not allowed");
            } else if (wanted == 0 ? words.length != 0 : words.length == 0 || words.length % wanted != 0) {
                complaints.add("command " + command + " has " + words.length + " numbers");
            }
            Stream.of(words)
                    .filter(word -> !NUMBER.matcher(word).matches())
                    .forEach(word -> complaints.add(word + " is not a number with at most two decimals"));
            return complaints.size() == before;
        }

        private void draw(char command, String[] words) {
            char kind = Character.toUpperCase(command);
            if (kind == 'Z') {
                moveTo(startX, startY);
                open = false;
                return;
            }
            if (kind == 'M') {
                complainIfOpen();
            }
            int step = NUMBERS.get(kind);
            for (int at = 0; at < words.length; at += step) {
                double fromX = command == kind ? 0 : x;
                double fromY = command == kind ? 0 : y;
                // An arc's first five numbers are radii, turn and flags; its point is the last pair.
                for (int i = kind == 'A' ? at + 5 : at; i < at + step; i += 2) {
                    double first = Double.parseDouble(words[i]);
                    switch (kind) {
                        case 'H' -> moveTo(fromX + first, y);
                        case 'V' -> moveTo(x, fromY + first);
                        default -> moveTo(fromX + first, fromY + Double.parseDouble(words[i + 1]));
                    }
                }
                if (kind == 'M' && at == 0) {
                    startX = x;
                    startY = y;
                }
            }
            open = true;
        }

        private void moveTo(double toX, double toY) {
            x = toX;
            y = toY;
            double slack = 1e-6; // sums of decimals
            if (Math.min(x, y) < -slack || Math.max(x, y) > 24 + slack) {
                complaints.add("(" + x + ", " + y + ") lies outside the grid");
            }
        }

        private void complainIfOpen() {
            if (open) {
                complaints.add("an outline is left open");
            }
        }
    }
}

package org.covoyage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Type;

@Isolated("sets the language of the whole process for a moment")
class SvgExportTest {
    private static final Colour INK = Colour.of("#1F2933");

    @Test
    void a_drawing_becomes_exactly_this_text() throws IOException {
        Drawing drawing = new Drawing(480, 270, Colour.of("#FAFBFC"), List.of(
                new Box("stage", new Bounds(10, 10.004, 100.5, 20), 30, Fill.of(Colour.WHITE.withAlpha(0.5)),
                        new Stroke(INK, 2, Dash.DASHED)),
                Group.of("card", "Pain: \"waiting\"", List.of(
                        new Box("card", new Bounds(10, 50, 40, 20), 0, new Fill(Colour.WHITE, Hatch.RISING, INK), null),
                        new TextRun("card", "Attente", 12, 60, 30.123, new Type(Type.Weight.MEDIUM, true, 7.5), INK,
                                null),
                        Path.of("curve", Outline.at(1, 2).curveTo(3, 4, 5, 6, 7.126, -0.001).closed(), null,
                                Stroke.of(INK, 0.75))))),
                "Voiture", "Un parcours.", null);
        assertThat(svg(drawing)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" \
                width="960" height="540" viewBox="0 0 480 270" role="img" aria-labelledby="title" \
                aria-describedby="description">
                  <title id="title">Voiture</title>
                  <desc id="description">Un parcours.</desc>
                  <defs>
                    <pattern id="hatch" patternUnits="userSpaceOnUse" width="5.657" height="5.657">
                      <rect width="5.657" height="5.657" fill="#FFFFFF"/>
                      <path d="M-8.49 8.49 L2.83 -2.83 M-2.83 8.49 L8.49 -2.83 M2.83 8.49 L14.14 -2.83" fill="none" \
                stroke="#1F2933" stroke-width="0.6"/>
                    </pattern>
                  </defs>
                  <g font-family="Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif" fill="none" \
                fill-rule="evenodd" stroke-linecap="round" stroke-linejoin="round">
                    <rect width="480" height="270" fill="#FAFBFC"/>
                    <rect id="stage" x="10" y="10" width="100.5" height="20" rx="10" ry="10" fill="#FFFFFF" \
                fill-opacity="0.5" stroke="#1F2933" stroke-width="2" stroke-dasharray="7 5"/>
                    <g id="card" role="group" aria-label="Pain: &quot;waiting&quot;">
                      <rect x="10" y="50" width="40" height="20" fill="url(#hatch)"/>
                      <text x="12" y="60" font-size="7.5" font-weight="500" font-style="italic" textLength="30.12" \
                lengthAdjust="spacingAndGlyphs" fill="#1F2933">Attente</text>
                      <path id="curve" d="M1 2 C3 4 5 6 7.13 0 Z" stroke="#1F2933" stroke-width="0.75"/>
                    </g>
                  </g>
                </svg>
                """);
    }

    @Test
    void every_kind_of_item_survives() throws Exception {
        Document document = parsed(svg(EveryItem.drawing()));
        List<String> counts = new ArrayList<>();
        for (String name : List.of("rect", "path", "text", "image", "g", "pattern")) {
            counts.add(name + " " + document.getElementsByTagName(name).getLength());
        }
        // A ground, 9 + 3 boxes, the card's 2 and the grounds of 8 patterns; 4 curves, a ring, a crossed frame and the
        // lines of 7 patterns (dots are circles).
        assertThat(counts).containsExactly("rect 23", "path 13", "text 3", "image 1", "g 2", "pattern 8");
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        String hostile = "</text><script>alert('1')</script>&amp; \"x\" \u0000\u0007\u001B\uD800 ]]> \uFFFE";
        Drawing drawing = new Drawing(100, 50, Colour.WHITE, List.of(
                Group.of("a\" onload=\"alert(1)", hostile, List.of(EveryItem.text(hostile, 1, 9, Type.regular(8))))),
                hostile, hostile, null);
        Document document = parsed(svg(drawing));
        String shown = "</text><script>alert('1')</script>&amp; \"x\"  ]]> ";
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(shown);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(shown);
        Element group = (Element) document.getElementsByTagName("g").item(1);
        assertThat(group.getAttribute("aria-label")).isEqualTo(shown);
        assertThat(group.getAttribute("id")).isEqualTo("a-onload-alert-1-");
        assertThat(group.hasAttribute("onload")).isFalse();
    }

    @Test
    void no_two_elements_have_the_same_id() throws Exception {
        Box box = new Box("stage 1", new Bounds(0, 0, 1, 1), 0, Fill.of(INK), null);
        Box like = new Box("stage-1", new Bounds(0, 0, 1, 1), 0, Fill.of(INK), null);
        Box taken = new Box("stage-1-2", new Bounds(0, 0, 1, 1), 0, Fill.of(INK), null);
        Box title = new Box("title", new Bounds(0, 0, 1, 1), 0, Fill.of(INK), null);
        Box digit = new Box("1", new Bounds(0, 0, 1, 1), 0, Fill.of(INK), null);
        Document document = parsed(svg(EveryItem.small("T", taken, box, like, box, title, digit)));
        List<String> ids = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).hasAttribute("id")) {
                ids.add(((Element) all.item(i)).getAttribute("id"));
            }
        }
        assertThat(ids).containsExactly("title", "stage-1-2", "stage-1", "stage-1-3", "stage-1-4", "title-2", "_1");
    }

    @Test
    void numbers_are_the_same_in_every_country() throws IOException {
        Locale before = Locale.getDefault();
        try {
            String english = svg(EveryItem.drawing());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(svg(EveryItem.drawing())).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_are_short_and_never_odd() {
        assertThat(List.of(SvgWriter.number(-0.001), SvgWriter.number(100), SvgWriter.number(1e-9),
                SvgWriter.number(12345678.905), SvgWriter.number(Double.NaN), SvgWriter.number(0.125)))
                .containsExactly("0", "100", "0", "12345678.91", "0", "0.13");
    }

    @Test
    void a_transparent_picture_has_no_ground() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgExport(EveryItem.LETTERING).write(EveryItem.small("T"), 100, true, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("<rect");
    }

    @Test
    void what_a_camera_hid_in_a_photograph_does_not_leave_with_it() throws IOException {
        byte[] png = EveryItem.png(new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB));
        byte[] secret = "tEXtComment\0taken at 48.85 N 2.35 E".getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = new byte[png.length + secret.length];
        System.arraycopy(png, 0, marked, 0, png.length);
        System.arraycopy(secret, 0, marked, png.length, secret.length);
        byte[] encoded = SvgPictures.encode(marked).orElseThrow().data();
        assertThat(new String(encoded, StandardCharsets.ISO_8859_1)).doesNotContain("48.85");
    }

    @Test
    void the_family_of_the_picture_comes_first_and_roboto_next() throws IOException {
        Lettering own = new Lettering("DejaVu Sans");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgExport(own).write(EveryItem.small("T"), 100, false, out);
        String expected = own.family().equals("Roboto") ? "font-family=\"Roboto, 'Helv"
                : "font-family=\"'DejaVu Sans', Roboto, 'Helv";
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(expected);
    }

    private static String svg(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgExport(EveryItem.LETTERING).write(drawing, 960, false, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}

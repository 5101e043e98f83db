package org.covoyage.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaledSheetTest {
    @Test
    void lengthsGrowAndNothingElseDoes() {
        String rules = """
                .root { -fx-font-size: 13px; -color-a: #0B6E99; -fx-opacity: 0.5; }
                .a-1 .b { -fx-padding: 12 0 4.5 0; -fx-spacing: 8px; -fx-border-width: 1 0 1 0; -fx-font-weight: 700; }
                .c { -fx-pref-width: 640px; -fx-max-height: 20; -fx-effect: dropshadow(gaussian, #0004, 28, 0, 0, 8); }
                .d { -fx-padding: 0.5em 2px; -fx-font-family: "Roboto 13"; -fx-border-radius: 4; }
                """;
        assertThat(ScaledSheet.scaled(rules, 2)).isEqualTo("""
                .root { -fx-font-size: 26.00px; -color-a: #0B6E99; -fx-opacity: 0.5; }
                .a-1 .b { -fx-padding: 24.00 0.00 9.00 0.00; -fx-spacing: 16.00px; -fx-border-width: 1 0 1 0; -fx-font-weight: 700; }
                .c { -fx-pref-width: 1280.00px; -fx-max-height: 40.00; -fx-effect: dropshadow(gaussian, #0004, 28, 0, 0, 8); }
                .d { -fx-padding: 0.5em 4.00px; -fx-font-family: "Roboto 13"; -fx-border-radius: 8.00; }
                """);
    }

    @Test
    void atItsOwnSizeTheSheetIsTheFileItself() {
        var sheet = ScaledSheetTest.class.getResource("/org/covoyage/ui/covoyage.css");
        assertThat(ScaledSheet.at(sheet, 1)).isEqualTo(sheet.toExternalForm());
        assertThat(ScaledSheet.at(sheet, 1.25)).startsWith("data:text/css");
    }
}

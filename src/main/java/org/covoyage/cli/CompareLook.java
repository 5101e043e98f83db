package org.covoyage.cli;

import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say how a comparison looks. */
final class CompareLook {
    @Option(names = "--theme", defaultValue = "light", paramLabel = "light|dark|print|projector", descriptionKey = "theme")
    private String theme;

    @Option(names = "--lang", paramLabel = "en|fr", descriptionKey = "lang")
    private String language;

    @Option(names = "--aspect", defaultValue = "16:9", paramLabel = "16:9|4:3|auto", descriptionKey = "aspect")
    private String aspect;

    /** Checks what can be checked before a file is opened. */
    void check(CommandLine command) {
        PictureOptions.choice(command, "--theme", Theme.Name.class, theme);
        PictureOptions.choice(command, "--lang", Language.class, language);
        PictureOptions.aspect(command, aspect);
    }

    /** The language asked for, else the project's. */
    Language language(Cover cover, CommandLine command) {
        Language asked = PictureOptions.choice(command, "--lang", Language.class, language);
        return asked == null ? cover.languageOrDefault() : asked;
    }

    /** The picture. */
    Drawing drawing(Cover before, Cover after, Comparison comparison, Integer leftOut, Lettering lettering,
            ShownImages images, CommandLine command) {
        PictureRequest request = new PictureRequest(PictureKind.INSIGHTS, Density.WORKING,
                PictureOptions.choice(command, "--theme", Theme.Name.class, theme), language(after, command),
                PictureOptions.aspect(command, aspect).value(), null, Focus.WHOLE.validated(leftOut));
        return new Pictures(lettering, new Icons(), images).compare(before, after, comparison, request);
    }
}

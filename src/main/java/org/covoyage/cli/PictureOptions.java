package org.covoyage.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Word;
import org.covoyage.picture.Aspect;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Labels;
import org.covoyage.picture.Legibility;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.Slides;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which picture of a project is meant, and the pictures that they mean. */
final class PictureOptions {
    @Option(names = "--picture", defaultValue = "map", paramLabel = "KIND",
            descriptionKey = "picture")
    private String picture;

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "scenario")
    private String scenario;

    @Option(names = "--stage", paramLabel = "STAGE",
            descriptionKey = "stage")
    private String stage;

    @Option(names = "--without", paramLabel = "COMPANION", descriptionKey = "without")
    private List<String> without = List.of();

    @Option(names = "--everyone", descriptionKey = "everyone")
    private boolean everyone;

    @Option(names = "--fade-after", paramLabel = "MONTHS",
            descriptionKey = "fade-after")
    private Integer fadeAfter;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD",
            descriptionKey = "on")
    private LocalDate day;

    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "view")
    private String view;

    @Option(names = "--density", paramLabel = "headline|working|full", descriptionKey = "density")
    private String density;

    @Option(names = "--aspect", defaultValue = "auto", paramLabel = "16:9|4:3|auto",
            descriptionKey = "aspect")
    private String aspect;

    @Option(names = "--split", descriptionKey = "split")
    private boolean split;

    @Option(names = "--theme", defaultValue = "light", paramLabel = "light|dark|print|projector",
            descriptionKey = "theme")
    private String theme;

    @Option(names = "--lang", paramLabel = "en|fr", descriptionKey = "lang")
    private String language;

    /** The language asked for; {@code null} for the project's. */
    Language language(CommandLine command) {
        return choice(command, "--lang", Language.class, language);
    }

    /** The language asked for, else a project's. */
    Language language(Cover cover, CommandLine command) {
        Language asked = language(command);
        return asked == null ? cover.languageOrDefault() : asked;
    }

    /** Checks what can be checked before a file is opened. */
    void check(CommandLine command) {
        choice(command, "--picture", PictureKind.class, picture);
        aspect(command, aspect);
        choice(command, "--density", Density.class, density);
        if (fadeAfter != null && fadeAfter < 1) {
            throw wrong(command, "--fade-after", String.valueOf(fadeAfter), "1, 2, 3 …");
        }
        choice(command, "--theme", Theme.Name.class, theme);
        choice(command, "--lang", Language.class, language);
    }

    /** The scenario asked for, the first when none was. */
    Journey journey(LeavingOptions.Leaving leaving, CommandLine command) {
        return leaving.scenario(scenario, "--scenario: " + leaving.original().cover().title(), command);
    }

    /** The pictures of a project; several only when it is to be split. */
    List<Drawing> drawings(LeavingOptions.Leaving leaving, Lettering lettering, ShownImages images,
            CommandLine command) {
        Journey journey = journey(leaving, command);
        Cover cover = leaving.project().cover();
        SavedView saved = view(journey, command);
        Aspect shape = aspect(command, aspect);
        PictureRequest request = new PictureRequest(choice(command, "--picture", PictureKind.class, picture),
                density(saved, command), choice(command, "--theme", Theme.Name.class, theme),
                language(cover, command),
                (split ? shape.slide() : shape).value(), saved, focus(journey, leaving.meant(), command)
                        .validated(leaving.leftOut(journey)));
        Pictures maps = new Pictures(lettering, new Icons(), images);
        Slides slides = new Slides(maps);
        boolean free = density == null && (saved == null || saved.density() == null);
        if (split) {
            return free ? slides.splitDensest(cover, journey, request) : slides.split(cover, journey, request);
        }
        return List.of(free && request.aspect() > 0 ? slides.densest(cover, journey, request)
                : maps.draw(cover, journey, request));
    }

    private Focus focus(Journey journey, UnaryOperator<String> meant, CommandLine command) {
        Id shown = stage == null ? null : find(journey.all(Stage.class), Stage::name, "--stage", meant.apply(stage),
                command);
        return new Focus(shown, without.stream().map(named -> find(journey.all(Companion.class), Companion::name,
                "--without", meant.apply(named), command)).collect(Collectors.toSet()), everyone)
                .fading(fadeAfter == null ? null : new Age(fadeAfter, day == null ? LocalDate.now() : day));
    }

    private static <E extends Element> Id find(List<E> elements, Function<E, String> name, String option, String given,
            CommandLine command) {
        return elements.stream().filter(e -> e.id().value().equals(given) || name.apply(e).equals(given)).findFirst()
                .map(Element::id).orElseThrow(() -> wrong(command, option, given, elements.stream()
                        .map(e -> e.id().value()).collect(Collectors.joining(", "))));
    }

    private Density density(SavedView saved, CommandLine command) {
        Density wanted = choice(command, "--density", Density.class, density);
        if (wanted != null) {
            return wanted;
        }
        return saved != null && saved.density() != null ? saved.density() : Density.WORKING;
    }

    private SavedView view(Journey journey, CommandLine command) {
        if (view == null) {
            return null;
        }
        List<SavedView> views = journey.all(SavedView.class);
        return views.stream().filter(v -> v.name().equals(view) || Id.allowed(view) && v.id().equals(new Id(view)))
                .findFirst().orElseThrow(() -> wrong(command, "--view", view,
                        views.stream().map(SavedView::name).collect(Collectors.joining(", "))));
    }

    /** Says when a slide's smallest text is too small, and what helps. */
    void warn(Drawing drawing, Path path, CommandLine command) {
        if ((Aspect.find(aspect).filter(Aspect::isSlide).isPresent() || split) && !Legibility.isReadable(drawing)) {
            Labels labels = new Labels(Help.language(command));
            command.getErr().println(Help.say(command, "warning.small", path, labels.fixed(Legibility.onSlide(drawing), 1),
                    labels.number(Legibility.LEAST, 0), (split ? "" : Help.say(command, "warning.small.split"))
                            + ("headline".equals(density) ? "" : Help.say(command, "warning.small.headline"))));
        }
    }

    /** The shape that a word stands for. */
    static Aspect aspect(CommandLine command, String word) {
        return Aspect.find(word).orElseThrow(() -> wrong(command, "--aspect", word,
                Arrays.stream(Aspect.values()).map(Aspect::word).collect(Collectors.joining(", "))));
    }

    /** The choice that a word stands for; {@code null} for none. */
    static <E extends Enum<E>> E choice(CommandLine command, String option, Class<E> choices, String word) {
        return word == null ? null : Word.find(choices, word).orElseThrow(() -> wrong(command, option, word,
                Arrays.stream(choices.getEnumConstants()).map(Word::of).collect(Collectors.joining(", "))));
    }

    /** That an option is something else than it can be. */
    static ParameterException wrong(CommandLine command, String option, String given, String allowed) {
        return Help.mistake(command, "choice", option, given, allowed);
    }
}

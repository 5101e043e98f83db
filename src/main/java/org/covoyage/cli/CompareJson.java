package org.covoyage.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Headline;
import org.covoyage.insight.compare.Pair;
import org.covoyage.insight.compare.Side;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

/** The answer of {@code covoyage compare --json}; numbers unrounded, unknown ones and their differences {@code null}. */
final class CompareJson {
    private final Comparison comparison;
    private final Lacking lacking;

    CompareJson(Comparison comparison, Lacking lacking) {
        this.comparison = comparison;
        this.lacking = lacking;
    }

    String text() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("nature", "model estimates and conventions, not measurements");
        root.put("validated", lacking.json());
        root.put("before", side(comparison.before()));
        root.put("after", side(comparison.after()));
        root.put("same", comparison.isSame());
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Headline headline : Headline.values()) {
            Figure figure = comparison.figure(headline);
            Map<String, Object> member = figure(figure);
            member.put("countBefore", figure.countBefore());
            member.put("countAfter", figure.countAfter());
            figures.put(camel(headline), member);
        }
        root.put("figures", figures);
        root.put("stages", comparison.stages().stream().map(of -> {
            Map<String, Object> member = pair(of.pair(), Stage::name);
            member.put("inclination", figure(of.inclination()));
            member.put("socialShare", figure(of.socialShare()));
            return member;
        }).toList());
        root.put("touchpoints", comparison.touchpoints().stream()
                .map(pair -> pair(pair, Touchpoint::name)).toList());
        root.put("companions", comparison.companions().stream().map(of -> {
            Map<String, Object> member = pair(of.pair(), Companion::name);
            member.put("share", figure(of.share()));
            member.put("rank", figure(of.rank()));
            member.put("consequence", figure(of.consequence()));
            member.put("distance", figure(of.distance()));
            return member;
        }).toList());
        root.put("feelings", comparison.feelings().stream().map(of -> {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("stage", of.stage());
            member.put("touchpoint", of.pair().id());
            member.putAll(figure(of.value()));
            return member;
        }).toList());
        root.put("measures", comparison.measures().stream().map(of -> {
            Map<String, Object> member = pair(of.pair(), Measure::name);
            member.put("value", figure(of.value()));
            return member;
        }).toList());
        return JsonText.of(root);
    }

    private static Map<String, Object> side(Side side) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("scenario", side.journey().scenario().id());
        member.put("name", side.journey().scenario().name());
        member.put("refused", side.refused() == null ? null : Word.of(side.refused()));
        return member;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("before", figure.before());
        member.put("after", figure.after());
        member.put("difference", figure.difference());
        return member;
    }

    private static <E extends Element> Map<String, Object> pair(Pair<E> pair, Function<E, String> name) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("id", pair.id());
        member.put("before", id(pair.before()));
        member.put("after", id(pair.after()));
        member.put("name", name.apply(pair.latest()));
        member.put("found", Word.of(pair.found()));
        member.put("fates", pair.fates().stream().map(Word::of).toList());
        member.put("members", pair.members());
        member.put("left", pair.left());
        member.put("joined", pair.joined());
        return member;
    }

    private static Id id(Element element) {
        return element == null ? null : element.id();
    }

    private static String camel(Headline headline) {
        String[] words = Word.of(headline).split("-");
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}

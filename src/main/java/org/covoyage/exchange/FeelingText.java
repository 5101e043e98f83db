package org.covoyage.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a lane of feelings says: a number of some scale, or a feeling by a face, a sign, stars or words, and
 * what else stands there. It must not choose the scale.
 *
 * @param number   a number as written, or {@code null}
 * @param signed   whether it has a sign
 * @param scale    the scale it names itself, as in 4/5, or {@code null}
 * @param feeling  −2 … +2 where no scale is needed, or {@code null}
 * @param rest     the words beside it, may be empty
 */
record FeelingText(Double number, boolean signed, FeelingScale scale, Double feeling, String rest) {
    private static final String NUMBER = "([+\\-−–]?)(\\d{1,3}(?:[.,]\\d{1,4})?)\\h*(%|/\\h*\\d{1,3})?";
    private static final Pattern AT_START = Pattern.compile("^" + NUMBER + "(?:\\s*$|[\\s\\h]*[:;,)|—–-][\\s\\h]*|[\\s\\h]+)(.*)$",
            Pattern.DOTALL);
    private static final Pattern AT_END = Pattern.compile("^(.*?)[(\\[:]\\s*" + NUMBER + "\\s*[)\\]]?$",
            Pattern.DOTALL);
    private static final Pattern STARS = Pattern.compile("^([★⭐]{1,5})([☆]{0,4})\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\uFE0F\\u200D]|[\\x{1F3FB}-\\x{1F3FF}]");
    /** Faces and signs; the longer ones before those they begin with. */
    private static final Pattern FACE = Pattern.compile("""
            >:-?\\(|:'-?\\(|[:=]-?[()D|/]|D:|<3|\\+\\+|--|\\+/-|[+±=−-](?=\\s|$)\
            |[\\x{1F600}-\\x{1F64F}\\x{1F910}-\\x{1F97A}\\x{1F44D}\\x{1F44E}\\x{1F389}\\x{1F4A2}☺☹❤♥]""");
    private static final Map<String, Double> SIGNS = Map.ofEntries(Map.entry("++", 2.0), Map.entry("+", 1.0),
            Map.entry("+/-", 0.0), Map.entry("±", 0.0), Map.entry("=", 0.0), Map.entry("-", -1.0),
            Map.entry("−", -1.0), Map.entry("--", -2.0), Map.entry("<3", 2.0), Map.entry("D:", -2.0));
    private static final String DELIGHT = "😀😁😂😃😄😆😍😻🎉🤩🥰🥳❤♥🤗";
    private static final String JOY = "😅😇😉😊😋😌😎😏😗😘😙😚😛😜😝🙂🙃🙌👍☺😺😸😹";
    private static final String NEUTRAL = "😐😑😶🤔🤨🙄😮😯😴";
    private static final String MISERY = "😠😡😢😣😤😩😫😭😱😿🤬😾💢🤮";

    /** Reads a cell. */
    static FeelingText of(String cell, FieldWords words) {
        String text = UNSEEN.matcher(Tidy.text(cell)).replaceAll("");
        Matcher stars = STARS.matcher(text);
        if (stars.matches()) {
            return felt(stars.group(1).codePointCount(0, stars.group(1).length()) - 3, stars.group(3));
        }
        Matcher start = AT_START.matcher(text);
        if (start.matches() && (!start.group(1).isEmpty() || start.group(3) != null || start.group(4).isEmpty()
                || !Character.isWhitespace(text.charAt(start.end(2))))) {
            return number(start.group(1), start.group(2), start.group(3), start.group(4));
        }
        Matcher end = AT_END.matcher(text);
        if (end.matches()) {
            return number(end.group(2), end.group(3), end.group(4), end.group(1));
        }
        Matcher face = FACE.matcher(text);
        while (face.find()) {
            if (face.start() == 0 || face.end() == text.length() || face.group().codePointAt(0) > 0x2600) {
                return felt(value(face.group()), text.substring(0, face.start()) + " " + text.substring(face.end()));
            }
        }
        Optional<String> word = words.find("feeling", text);
        return word.map(value -> felt(Double.parseDouble(value), text))
                .orElse(new FeelingText(null, false, null, null, text));
    }

    private static FeelingText number(String sign, String digits, String outOf, String rest) {
        double value = Double.parseDouble(digits.replace(',', '.'));
        boolean minus = !sign.isEmpty() && !sign.equals("+");
        FeelingScale scale = outOf == null ? null
                : FeelingScale.outOf(outOf.equals("%") ? "100" : outOf.replaceAll("[/\\h]", "")).orElse(null);
        return new FeelingText(minus ? -value : value, !sign.isEmpty(), scale, null, rest.strip());
    }

    private static FeelingText felt(double feeling, String rest) {
        return new FeelingText(null, false, null, feeling, rest.strip().replaceAll("\\s{2,}", " "));
    }

    private static double value(String face) {
        Double sign = SIGNS.get(face);
        if (sign != null) {
            return sign;
        }
        if (face.codePointAt(0) < 0x2600) {
            return face.endsWith("D") ? 2 : face.endsWith(")") ? 1 : face.endsWith("|") ? 0
                    : face.length() == 3 && !face.contains("-") || face.startsWith(">") || face.contains("'") ? -2 : -1;
        }
        return DELIGHT.contains(face) ? 2 : JOY.contains(face) ? 1 : NEUTRAL.contains(face) ? 0
                : MISERY.contains(face) ? -2 : -1;
    }
}

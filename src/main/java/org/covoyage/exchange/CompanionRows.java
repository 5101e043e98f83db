package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covoyage.journey.CompanionKind;

/** Gathers who travels along and where, one companion for each name. It must not know where it was written. */
final class CompanionRows {
    private static final class Seen {
        private final String name;
        private final CompanionKind kind;
        private final Draft.Part[] parts;
        private String relation;

        private Seen(String name, CompanionKind kind, int stages) {
            this.name = name;
            this.kind = kind;
            this.parts = new Draft.Part[stages];
        }
    }

    private final FieldWords words;
    private final int stages;
    private final Findings findings;
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    CompanionRows(FieldWords words, int stages, Findings findings) {
        this.words = words;
        this.findings = findings;
        this.stages = stages;
    }

    /** A companion at a stage; the larger involvement stays, notes gather. */
    void add(String name, String relation, int stage, Double involvement, String note) {
        Seen who = seen(name);
        who.relation = who.relation == null ? relation : who.relation;
        Draft.Part before = who.parts[stage];
        boolean assumed = involvement == null && (before == null || before.assumed());
        double share = involvement != null ? involvement : before != null ? before.involvement() : Draft.SUPPOSED;
        String both = before == null || before.note() == null ? note
                : note == null ? before.note() : Tidy.text(before.note() + ", " + note, 0, findings);
        who.parts[stage] = new Draft.Part(before == null || before.assumed() ? share
                : Math.max(share, before.involvement()), assumed, both);
    }

    /** One cell of a row that is about a companion: an involvement, words, or both. */
    void cell(String name, int stage, String cell) {
        seen(name);
        String text = cell.strip();
        if (text.isEmpty() || text.matches("[-–—−]")) {
            return;
        }
        String[] both = text.split("\\s+", 2);
        Optional<Double> whole = CompanionText.share(text, words);
        Optional<Double> first = both.length == 2 ? CompanionText.share(both[0].replaceAll("[:;,]$", ""), words)
                : Optional.empty();
        if (whole.isPresent()) {
            if (whole.get() > 0) {
                add(name, null, stage, whole.get(), null);
            }
        } else if (first.isPresent() && Character.isDigit(both[0].charAt(0))) {
            add(name, null, stage, first.get(), both[1]);
        } else {
            add(name, null, stage, null, text);
        }
    }

    List<Draft.Companion> list() {
        List<Draft.Companion> all = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        for (Seen who : seen.values()) {
            List<Draft.Part> parts = new ArrayList<>();
            Collections.addAll(parts, who.parts);
            all.add(new Draft.Companion(who.name, who.relation, who.kind, parts));
            if (parts.stream().anyMatch(part -> part != null && part.assumed())) {
                assumed.add(who.name);
            }
        }
        if (!all.isEmpty()) {
            findings.add(Finding.Code.COMPANIONS_FOUND, 0, all.size(),
                    String.join(", ", all.stream().map(Draft.Companion::name).toList()));
        }
        if (!assumed.isEmpty()) {
            findings.add(Finding.Code.INVOLVEMENT_ASSUMED, 0, String.join(", ", assumed));
        }
        return all;
    }

    private Seen seen(String name) {
        String line = Tidy.oneLine(name);
        String cut = line.length() > Tidy.NAME ? line.substring(0, Tidy.NAME) : line;
        String key = FieldWords.normal(cut);
        return seen.computeIfAbsent(key.isEmpty() ? cut : key, _ -> new Seen(cut, words.companion(cut), stages));
    }
}

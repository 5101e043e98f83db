package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;

/**
 * Mermaid {@code journey} text as a draft: sections are stages, tasks are steps with a feeling (score − 3), the actor
 * named first everywhere, or called "Me" or the like, is the persona, the others are companions with a tie to each
 * stage at which they take part. Whatever is wrong is a finding with its line; nothing stops the reading.
 */
public final class MermaidReader {
    private static final Pattern TITLE = Pattern.compile("(?i)^title\\s+(.*)$");
    private static final Pattern SECTION = Pattern.compile("(?i)^section(?:\\s+(.*))?$");
    private static final Pattern ACCESSIBLE = Pattern.compile("(?i)^acc(Title|Descr)\\s*:\\s*(.*)$");
    private static final Pattern DESCRIPTION = Pattern.compile("(?i)^accDescr\\s*\\{(.*)$");
    private static final Pattern START = Pattern.compile("(?i)^journey\\s*;?$");
    private static final int LONGEST_ACTORS = 100;

    private final FieldWords words = new FieldWords();
    private final Language language;

    /** A reader that makes up names, where there are none, in a language. */
    public MermaidReader(Language language) {
        this.language = language;
    }

    /** Whether a text is Mermaid {@code journey}. */
    public static boolean isJourney(String text) {
        return new MermaidLines(text).list().stream().filter(line -> line.kind() == MermaidLines.Kind.STATEMENT)
                .findFirst().filter(line -> START.matcher(line.text()).matches()).isPresent();
    }

    /** The draft of a text. Never fails. */
    public Draft read(String text) {
        return new Reading().read(text);
    }

    private record Task(String name, Double feeling, List<String> actors) {
    }

    private final class Reading {
        private final Findings findings = new Findings();
        private final List<String> sections = new ArrayList<>();
        private final List<List<Task>> tasks = new ArrayList<>();
        private final StringBuilder summary = new StringBuilder();
        private String title;
        private boolean inDescription;

        private Draft read(String text) {
            boolean begun = false;
            for (MermaidLines.Line line : new MermaidLines(text).list()) {
                if (line.kind() == MermaidLines.Kind.TITLE) {
                    title = Tidy.name(line.text(), line.number(), findings);
                } else if (line.kind() == MermaidLines.Kind.DIRECTIVE) {
                    findings.add(Finding.Code.DIRECTIVE, line.number(), line.text());
                } else if (!begun) {
                    begun = true;
                    if (!START.matcher(line.text()).matches()) {
                        findings.add(Finding.Code.NOT_MERMAID, line.number(), line.text());
                        statement(line);
                    }
                } else {
                    statement(line);
                }
            }
            return sections.isEmpty() ? Draft.nothing(findings) : draft();
        }

        private void statement(MermaidLines.Line line) {
            String text = line.text();
            Matcher matcher = ACCESSIBLE.matcher(text);
            if (inDescription) {
                inDescription = text.indexOf('}') < 0;
                summarise(inDescription ? text : text.substring(0, text.indexOf('}')));
            } else if (matcher.matches()) {
                if (matcher.group(1).equalsIgnoreCase("descr")) {
                    summarise(matcher.group(2));
                } else if (title == null) {
                    title = Tidy.name(MermaidText.plain(matcher.group(2)), line.number(), findings);
                }
            } else if ((matcher = DESCRIPTION.matcher(text)).matches()) {
                int end = matcher.group(1).indexOf('}');
                inDescription = end < 0;
                summarise(inDescription ? matcher.group(1) : matcher.group(1).substring(0, end));
            } else if ((matcher = TITLE.matcher(text)).matches()) {
                title = Tidy.name(MermaidText.plain(matcher.group(1)), line.number(), findings);
            } else if ((matcher = SECTION.matcher(text)).matches()) {
                section(matcher.group(1), line);
            } else {
                task(line);
            }
        }

        private void summarise(String more) {
            summary.append(' ').append(MermaidText.plain(more));
        }

        private void section(String written, MermaidLines.Line line) {
            String name = written == null ? "" : Tidy.name(MermaidText.plain(written), line.number(), findings);
            if (name.isEmpty()) {
                findings.add(Finding.Code.NO_NAME, line.number(), line.text());
                return;
            }
            sections.add(name);
            tasks.add(new ArrayList<>());
        }

        private void task(MermaidLines.Line line) {
            String[] parts = line.text().split(":", 3);
            String name = Tidy.name(MermaidText.plain(parts[0]), line.number(), findings);
            if (name.isEmpty()) {
                findings.add(Finding.Code.NO_NAME, line.number(), line.text());
                return;
            }
            if (sections.isEmpty()) {
                findings.add(Finding.Code.NO_SECTION, line.number(), name);
                sections.add(LaneNames.word("stage", language) + " 1");
                tasks.add(new ArrayList<>());
            }
            List<String> actors = new ArrayList<>();
            for (String actor : (parts.length == 3 ? parts[2] : "").split(",", LONGEST_ACTORS)) {
                String plain = Tidy.name(MermaidText.plain(actor), line.number(), findings);
                if (!plain.isEmpty()) {
                    actors.add(plain);
                }
            }
            tasks.getLast().add(new Task(name, feeling(parts, name, line.number()), actors));
        }

        private Double feeling(String[] parts, String task, int line) {
            String score = parts.length < 2 ? "" : parts[1].strip();
            if (score.isEmpty()) {
                findings.add(Finding.Code.NO_SCORE, line, task);
                return null;
            }
            if (!score.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?")) {
                findings.add(Finding.Code.BAD_SCORE, line, score, task);
                return null;
            }
            double value = Double.parseDouble(score);
            if (value < 1 || value > 5) {
                findings.add(Finding.Code.SCORE_OUTSIDE, line, score, task);
            }
            return Math.clamp(value, 1, 5) - 3;
        }

        /** Who is named first at every task; else whoever is called "me" or the like; else the first. */
        private Optional<String> persona() {
            Set<String> actors = new LinkedHashSet<>();
            Set<String> leading = new LinkedHashSet<>();
            tasks.forEach(section -> section.stream().filter(task -> !task.actors().isEmpty()).forEach(task -> {
                actors.addAll(task.actors());
                leading.add(task.actors().getFirst());
            }));
            return leading.size() == 1 ? leading.stream().findFirst()
                    : actors.stream().filter(actor -> words.find("me", actor).isPresent()).findFirst()
                    .or(() -> actors.stream().findFirst());
        }

        private Draft draft() {
            Optional<String> persona = persona();
            CompanionRows companions = new CompanionRows(words, sections.size(), findings);
            List<Draft.Stage> stages = new ArrayList<>();
            List<List<Draft.Entry>> steps = new ArrayList<>();
            for (int i = 0; i < sections.size(); i++) {
                stages.add(new Draft.Stage(sections.get(i), words.phase(sections.get(i)).orElse(null), null, null));
                steps.add(tasks.get(i).stream().map(task -> new Draft.Entry(task.name(), task.feeling())).toList());
                for (Task task : tasks.get(i)) {
                    for (String actor : new LinkedHashSet<>(task.actors())) {
                        if (!actor.equals(persona.orElse(null))) {
                            companions.add(actor, null, i, null, task.name());
                        }
                    }
                }
            }
            List<List<Draft.Entry>> none = steps.stream().map(_ -> List.<Draft.Entry>of()).toList();
            List<Draft.Row> rows = new ArrayList<>();
            List<Draft.Companion> others = companions.list();
            if (!others.isEmpty()) {
                rows.add(new Draft.Row(LaneType.COMPANIONS, null, null, none));
            }
            rows.add(new Draft.Row(LaneType.STEPS, null, null, steps));
            rows.add(new Draft.Row(LaneType.EMOTION, null, null, none));
            String about = Tidy.text(summary.toString(), 0, findings);
            return new Draft(title == null || title.isEmpty() ? null : title, about.isEmpty() ? null : about,
                    persona.orElse(null), stages, rows, others, findings.list());
        }
    }
}

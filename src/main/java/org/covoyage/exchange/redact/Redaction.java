package org.covoyage.exchange.redact;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;

/**
 * A project without the names of those it is about: client, personas and companions become codes, in every text and
 * every id; notes, quotes, owners, links, images and the author are dropped. The codes follow the order of the project,
 * so that the same project gives the same codes. Who is described in other words stays described: read it before it
 * leaves the house.
 *
 * @param project  the project that may leave
 * @param removals what was taken out, names first
 * @param ids      ids that were replaced, and by what
 */
public record Redaction(Project project, List<Removal> removals, Map<Id, Id> ids) {
    private static final String AUTHOR = "A1";

    /** Copies. */
    public Redaction {
        removals = List.copyOf(removals);
        ids = Map.copyOf(ids);
    }

    /** What somebody who knows the original means by an id or a whole name: the code, or the word itself. */
    public String meant(String word) {
        if (Id.allowed(word) && ids.containsKey(new Id(word))) {
            return ids.get(new Id(word)).value();
        }
        return removals.stream().filter(removal -> word.equals(removal.name())).map(Removal::code).findFirst()
                .orElse(word);
    }

    /** The redaction of a project, which is not altered. */
    public static Redaction of(Project project) {
        return new Work(List.of(project)).redaction(project);
    }

    /** The redactions of several projects in which whoever has the same id or name has the same code. */
    public static List<Redaction> together(List<Project> projects) {
        return projects.stream().map(project -> new Work(projects).redaction(project)).toList();
    }

    /** What was taken out of several projects together: each name once, what was dropped in all of them. */
    public static List<Removal> removals(List<Redaction> redactions) {
        Set<Removal> names = new LinkedHashSet<>();
        Map<Removal.Matter, Integer> dropped = new EnumMap<>(Removal.Matter.class);
        for (Redaction redaction : redactions) {
            for (Removal removal : redaction.removals()) {
                if (removal.code() != null) {
                    names.add(removal);
                } else {
                    // Ids were replaced in all of them at once.
                    dropped.merge(removal.matter(), removal.count(), removal.matter() == Removal.Matter.IDS
                            ? Math::max : Integer::sum);
                }
            }
        }
        List<Removal> all = new ArrayList<>(names);
        dropped.forEach((matter, count) -> all.add(new Removal(matter, null, null, count)));
        return all;
    }

    /** One redaction under way. */
    private static final class Work extends Rewriting {
        private final List<Project> projects;
        private final List<Removal> removals = new ArrayList<>();
        private final Map<Removal.Matter, Integer> dropped = new EnumMap<>(Removal.Matter.class);
        private final Map<Id, Id> ids = new HashMap<>();
        private final Map<String, String> clients = new LinkedHashMap<>();
        private final Names names;

        Work(List<Project> projects) {
            this.projects = projects;
            List<String> texts = new ArrayList<>();
            projects.forEach(project -> gather(project.cover(), texts));
            everything().forEach(element -> gather((Record) element, texts));
            this.names = new Names(texts);
            name();
            number();
        }

        private List<Element> everything() {
            List<Element> all = new ArrayList<>();
            for (Project project : projects) {
                for (Journey journey : project.scenarios()) {
                    for (Kind kind : Kind.values()) {
                        all.addAll(journey.all(kind));
                    }
                }
            }
            return all;
        }

        /** All texts of a record and of what is inside it. */
        private static void gather(Record record, List<String> texts) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                gather(read(component, record), texts);
            }
        }

        private static void gather(Object value, List<String> texts) {
            switch (value) {
                case String text -> texts.add(text);
                case List<?> list -> list.forEach(each -> gather(each, texts));
                case Record inner when !(inner instanceof Id) -> gather(inner, texts);
                case null, default -> { }
            }
        }

        /** Gives everybody a code, in the order of the project. */
        private void name() {
            for (Project project : projects) {
                String client = project.cover().client();
                if (client != null && !client.isBlank() && !clients.containsKey(client)) {
                    clients.put(client, "C" + (clients.size() + 1));
                    names.add(client, clients.get(client), true, true);
                    removals.add(new Removal(Removal.Matter.CLIENT, client, clients.get(client), 1));
                }
            }
            Map<Id, String> codes = new LinkedHashMap<>();
            Set<List<Object>> told = new HashSet<>();
            Map<String, String> called = new HashMap<>();
            int personas = 0;
            int companions = 0;
            for (Element element : everything()) {
                if (element instanceof Persona persona) {
                    String code = codes.getOrDefault(persona.id(), called.get("P" + persona.name()));
                    if (code == null) {
                        code = "P" + ++personas;
                    }
                    codes.put(persona.id(), code);
                    called.put("P" + persona.name(), code);
                    names.add(persona.name(), code, true, true);
                    tell(told, Removal.Matter.PERSONA, persona.name(), code);
                } else if (element instanceof Companion companion) {
                    String code = codes.getOrDefault(companion.id(), called.get("K" + companion.name()));
                    if (code == null) {
                        code = "K" + ++companions;
                    }
                    codes.put(companion.id(), code);
                    called.put("K" + companion.name(), code);
                    names.add(companion.name(), code, companion.kind() != CompanionKind.IMAGINED,
                            isSomebody(companion.kind()));
                    tell(told, Removal.Matter.COMPANION, companion.name(), code);
                }
            }
            codes.forEach((id, code) -> ids.put(id, new Id(code.toLowerCase(Locale.ROOT))));
            for (Project project : projects) {
                String author = project.cover().author();
                if (author != null && !author.isBlank()) {
                    names.add(author, AUTHOR, false, false);
                    tell(told, Removal.Matter.AUTHOR, author, AUTHOR);
                }
            }
        }

        private void tell(Set<List<Object>> told, Removal.Matter matter, String name, String code) {
            if (told.add(List.of(matter, name, code))) {
                removals.add(new Removal(matter, name, code, 1));
            }
        }

        /** Whether the name of such a companion is a person's, so that its first word may be a first name. */
        private static boolean isSomebody(CompanionKind kind) {
            return switch (kind) {
                case PERSON, PROFESSIONAL, INFLUENCER -> true;
                case GROUP, CROWD, AI_AGENT, IMAGINED -> false;
            };
        }

        /** Gives ids with names in them other ids; no two become one. */
        private void number() {
            Set<Id> taken = new HashSet<>();
            everything().forEach(element -> taken.add(element.id()));
            Map<Id, Id> wanted = new TreeMap<>(Comparator.comparingInt((Id id) -> id.value().length()).reversed()
                    .thenComparing(Comparator.naturalOrder()));
            wanted.putAll(ids);
            ids.clear();
            for (Element element : everything()) {
                Id id = element.id();
                Id next = wanted.containsKey(id) ? wanted.get(id) : new Id(names.inId(persons(id.value(), wanted)));
                if (!ids.containsKey(id) && !next.equals(id)) {
                    Id free = next;
                    for (int i = 2; taken.contains(free); i++) {
                        free = new Id(shortened(next.value()) + "-" + i);
                    }
                    taken.add(free);
                    ids.put(id, free);
                    dropped.merge(Removal.Matter.IDS, 1, Integer::sum);
                }
            }
        }

        /** An id with codes in the place of the ids of those who have one. */
        private static String persons(String id, Map<Id, Id> codes) {
            String result = id;
            for (Map.Entry<Id, Id> code : codes.entrySet()) {
                result = result.replaceAll("(?<![A-Za-z0-9])" + Pattern.quote(code.getKey().value())
                        + "(?![A-Za-z0-9])", code.getValue().value());
            }
            return result.length() > 64 ? shortened(result) : result;
        }

        private static String shortened(String id) {
            return id.length() > 58 ? id.substring(0, 58) : id;
        }

        Redaction redaction(Project project) {
            Cover cover = project.cover();
            drop(Removal.Matter.IMAGES, cover.images().size());
            Brand brand = cover.brand() == null ? null : new Brand(null, cover.brand().accent(), cover.brand().font());
            Cover other = new Cover(names.in(cover.title()), clients.get(cover.client()), null,
                    cover.language(), names.in(cover.notice()), brand, List.of());
            List<Journey> scenarios = project.scenarios().stream().map(this::journey).toList();
            dropped.forEach((matter, count) -> removals.add(new Removal(matter, null, null, count)));
            return new Redaction(new Project(other, scenarios), removals, ids);
        }

        private Journey journey(Journey journey) {
            List<Element> elements = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (Element element : journey.all(kind)) {
                    if (element instanceof Card card && card.kind() == CardKind.QUOTE) {
                        drop(Removal.Matter.QUOTES, 1);
                    } else {
                        elements.add(coded((Element) of((Record) element)));
                    }
                }
            }
            return Journey.of(elements);
        }

        /** Whoever has a code is called by nothing else. */
        private Element coded(Element element) {
            String code = element.id().value().toUpperCase(Locale.ROOT);
            return switch (element) {
                case Persona of -> new Persona(of.id(), code(code), of.focal(), of.description(), of.quote(),
                        of.goals(), of.portrait(), of.loyalty(), of.note());
                case Companion of -> new Companion(of.id(), code(code), of.relation(), of.kind(), of.roles(),
                        of.groupSize(), of.strength(), of.criteria(), of.involvementGrade(), of.override(),
                        of.principal(), of.principalName(), of.autonomy(), of.ownJudgement(), false, of.hue(),
                        of.note());
                default -> element;
            };
        }

        /** A code out of an id that had to be told from another. */
        private static String code(String id) {
            int hyphen = id.indexOf('-');
            return hyphen < 0 ? id : id.substring(0, hyphen);
        }

        private void drop(Removal.Matter matter, int count) {
            if (count > 0) {
                dropped.merge(matter, count, Integer::sum);
            }
        }

        @Override
        String text(RecordComponent component, String text) {
            Removal.Matter matter = switch (component.getName()) {
                case "note" -> Removal.Matter.NOTES;
                case "quote" -> Removal.Matter.QUOTES;
                case "owner" -> Removal.Matter.OWNERS;
                case "link" -> Removal.Matter.LINKS;
                default -> null;
            };
            if (matter == null) {
                return names.in(text);
            }
            drop(matter, 1);
            return null;
        }

        @Override
        Id id(RecordComponent component, Id id) {
            return switch (component.getName()) {
                case "image", "portrait", "logo" -> null;
                default -> ids.getOrDefault(id, id);
            };
        }
    }
}

package org.covoyage.exchange;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.Ground;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.PersonalData;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

/**
 * A journey's uses of personal data as a register of processing: one row for each touchpoint with data, and one for the
 * map itself, which holds data on third parties. A working aid, not legal advice.
 */
public final class Register {
    private static final List<String> COLUMNS = List.of("stage", "touchpoint", "categories", "purpose", "basis",
            "special", "article9", "balancing", "retention", "recipients", "outside", "automated", "child", "informed",
            "withdrawal", "needed", "dpia", "reading", "errors", "warnings");
    private static final String SEPARATOR = "; ";

    private final Language language;
    private final ResourceBundle words;

    /** Registers in a language. */
    public Register(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("org.covoyage.exchange.register", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The register as a file that spreadsheets of its language open as a table. */
    public String text(Journey journey) {
        return text(journey, null);
    }

    /**
     * The register as a file that spreadsheets of its language open as a table.
     *
     * @param remark what must be known of it, in a row of its own, such as that uses are left out; {@code null} for none
     */
    public String text(Journey journey, String remark) {
        List<List<String>> rows = new ArrayList<>(block(journey).rows());
        if (remark != null) {
            List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
            row.set(COLUMNS.indexOf("touchpoint"), remark);
            rows.add(row);
        }
        return DelimitedText.file(new Block(rows), language);
    }

    /** What to say beside a register: the map itself holds third parties' data, and this is no legal advice. */
    public String warning() {
        return of("map.warning") + " " + of("legal");
    }

    /** The register as a block, headings first. */
    public Block block(Journey journey) {
        Consent consent = Consent.of(Ground.of(journey));
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(words::getString).toList());
        consent.uses().forEach(use -> rows.add(row(journey, consent, use)));
        int companions = journey.all(Companion.class).size();
        int personas = journey.all(Persona.class).size();
        if (companions + personas > 0) {
            List<String> map = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
            map.set(COLUMNS.indexOf("touchpoint"), of("map"));
            map.set(COLUMNS.indexOf("categories"), of("map.categories", companions, personas));
            map.set(COLUMNS.indexOf("warnings"), of("map.warning"));
            rows.add(map);
        }
        return new Block(rows);
    }

    private List<String> row(Journey journey, Consent consent, Consent.Use use) {
        PersonalData data = use.data();
        return List.of(stage(journey, use.stage()), journey.get(use.at(), Touchpoint.class).name(),
                String.join(SEPARATOR, data.categories()), plain(data.purpose()),
                data.legalBasis() == null ? "" : of("basis." + Word.of(data.legalBasis())), said(data.special()),
                plain(data.article9()), plain(data.balancing()), plain(data.retention()),
                String.join(SEPARATOR, data.recipients()), said(data.outsideEea()), said(data.automatedDecision()),
                said(data.child()), said(data.informed()), said(data.withdrawal()),
                data.neededAt() == null ? "" : stage(journey, data.neededAt()),
                data.dpia().stream().distinct().map(criterion -> of("dpia." + Word.of(criterion)))
                        .collect(Collectors.joining(SEPARATOR)),
                of("reading." + Word.of(use.assessment())), faults(use, true).collect(Collectors.joining(SEPARATOR)),
                Stream.of(faults(use, false), late(use), early(consent, use)).flatMap(found -> found)
                        .collect(Collectors.joining(SEPARATOR)));
    }

    private Stream<String> faults(Consent.Use use, boolean errors) {
        return use.faults().stream().filter(fault -> fault.isError() == errors)
                .map(fault -> of("fault." + Word.of(fault)));
    }

    private Stream<String> late(Consent.Use use) {
        return use.delay() == null || use.delay() <= 0 ? Stream.empty() : Stream.of(of("late", use.delay()));
    }

    private Stream<String> early(Consent consent, Consent.Use use) {
        return consent.early().stream().filter(early -> early.at().equals(use.at()))
                .map(early -> of("early", early.category()));
    }

    private static String stage(Journey journey, Id id) {
        Stage stage = journey.get(id, Stage.class);
        return stage == null ? id.value() : stage.name();
    }

    /** Yes, no, or nothing when nobody said: unknown is not no. */
    private String said(Boolean said) {
        return said == null ? "" : of(said ? "yes" : "no");
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    private String of(String key, Object... named) {
        String pattern = words.getString(key);
        return named.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(named);
    }
}

package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;
import org.covoyage.picture.relation.RoleLine.Service;

/** What the customer is from stage to stage, and which of these roles nothing serves. */
final class RolesSlide implements Slide {
    private final Easel easel;
    private final List<RoleLine> lines;

    RolesSlide(Easel easel) {
        this.easel = easel;
        this.lines = RoleLine.of(easel);
    }

    private List<RoleLine.Place> places() {
        return lines.stream().flatMap(line -> line.places().stream()).toList();
    }

    private boolean has(Service service) {
        return places().stream().anyMatch(place -> place.service() == service);
    }

    private int alone() {
        return lines.stream().mapToInt(line -> line.alone().size()).sum();
    }

    @Override
    public String finding() {
        if (has(Service.UNKNOWN)) {
            return easel.say("roles.unknown");
        }
        Optional<RoleLine> first = lines.stream().filter(line -> line.worst().isPresent())
                .min(Comparator.comparingDouble(line -> -line.worst().orElseThrow().involvement()));
        if (first.isEmpty()) {
            return easel.say("roles.served");
        }
        String stage = easel.quoted(first.get().worst().orElseThrow().stage().stage());
        String role = easel.labels().of("role", first.get().role());
        return alone() == 1 ? easel.say("roles.alone", stage, role) : easel.say("roles.alone.many", stage, role, alone() - 1);
    }

    @Override
    public String below() {
        return easel.say(evidence().isEmpty() ? "roles.reading.unsaid" : "roles.reading");
    }

    /** What the roles rest on, as far as somebody said. */
    private List<Evidence> evidence() {
        return easel.journey().all(ClientRole.class).stream().filter(role -> easel.isShown(role.stage()))
                .map(ClientRole::evidence).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        for (Service service : Service.values()) {
            if (has(service)) {
                keys.mark(switch (service) {
                    case SERVED -> "roles.of-served";
                    case UNSERVED -> "roles.of-unserved";
                    case WEAK -> "roles.of-weak";
                    case UNKNOWN -> "roles.of-unknown";
                }, (sheet, x, y) -> RolesBody.role(sheet, null, x, y, 5, service));
            }
        }
        keys.from(28, easel.say("roles.area"), (sheet, x, y) -> {
            RolesBody.role(sheet, null, x + 4, y, 2.5, Service.UNKNOWN);
            RolesBody.role(sheet, null, x + 18, y, 5, Service.UNKNOWN);
        });
        return keys.all();
    }

    @Override
    public List<Source> sources() {
        return easel.sources(evidence());
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<RoleLine> shown = Foremost.of(lines, most, RoleLine::weight);
        return new RolesBody(easel, shown, lines.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        if (!has(Service.UNKNOWN)) {
            figures.add(new KeyFigures.Figure(easel.count(alone()), easel.say("roles.count", alone()), null));
        }
        figures.add(new KeyFigures.Figure(easel.count(lines.size()), easel.say("roles.played", lines.size()), null));
        Optional<RolesPlayed.OfStage> diverse = easel.relation().roles().stages().stream()
                .filter(stage -> easel.isShown(stage.stage()) && stage.diversity() > 0)
                .min(Comparator.comparingDouble(stage -> -stage.diversity()));
        diverse.ifPresent(stage -> figures.add(new KeyFigures.Figure(easel.index(stage.diversity()),
                easel.say("roles.diverse", easel.name(stage.stage())),
                easel.note("roles.diverse.note", easel.index(stage.evenness())))));
        return figures;
    }
}

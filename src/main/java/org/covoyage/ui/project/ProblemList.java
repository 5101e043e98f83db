package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.file.Place;
import org.covoyage.file.Problem;
import org.covoyage.ui.details.Details;
import org.covoyage.ui.details.Fact;
import org.covoyage.ui.details.Section;
import org.covoyage.ui.text.Texts;

/** What could not be read of a file, as details: place by place, in sentences. */
final class ProblemList {
    private final Texts texts;

    ProblemList(Texts texts) {
        this.texts = texts;
    }

    Details of(List<Problem> problems) {
        List<Section> sections = new ArrayList<>();
        for (Problem problem : problems) {
            sections.add(new Section(place(problem.place()),
                    List.of(new Fact("", problem.sentence(texts.locale()), null))));
        }
        return new Details(texts.get("problems.kind"), texts.get("problems.title", problems.size()), sections);
    }

    private String place(Place place) {
        return place.equals(Place.NOWHERE) ? texts.get("problems.file")
                : texts.get("problems.place", place.line(), place.column());
    }
}

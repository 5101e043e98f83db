package org.covoyage.edit.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.Place;
import org.covoyage.journey.Change;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Range;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * What a team believes its customers would answer, 0 … 10, place by place: everybody guesses alone, then the median can
 * become the company's belief. The touchpoints are asked about, or the stages of a journey without touchpoints. It must
 * not know who guessed what: a curve bears no name.
 */
public final class GuessRound {
    private final List<Question> questions;
    private final List<Map<Id, Double>> curves = new ArrayList<>();

    /**
     * What is asked about.
     *
     * @param at    the touchpoint or stage
     * @param stage its stage
     * @param name  its name
     * @param said  what customers say, 0 … 10, NaN when unknown
     */
    public record Question(Id at, Id stage, String name, double said) {
    }

    /**
     * What all guesses at a place come to.
     *
     * @param at      the place
     * @param guesses the guesses, ascending
     */
    public record Answer(Id at, List<Double> guesses) {
        /** Sorts and keeps them. */
        public Answer {
            guesses = guesses.stream().sorted().toList();
        }

        /** The one in the middle, 0 … 10; the mean of the two in the middle of an even number; NaN without any. */
        public double median() {
            return quantile(0.5);
        }

        /** Lower end of the middle half, 0 … 10; NaN without any. */
        public double low() {
            return quantile(0.25);
        }

        /** Upper end of the middle half, 0 … 10; NaN without any. */
        public double high() {
            return quantile(0.75);
        }

        private double quantile(double share) {
            if (guesses.isEmpty()) {
                return Double.NaN;
            }
            double at = share * (guesses.size() - 1);
            int below = (int) at;
            int above = Math.min(below + 1, guesses.size() - 1);
            return guesses.get(below) + (at - below) * (guesses.get(above) - guesses.get(below));
        }
    }

    private GuessRound(List<Question> questions) {
        this.questions = questions;
    }

    /** A round about a journey as it is now; nobody has guessed yet. */
    public static GuessRound about(Journey journey) {
        Ground ground = Ground.of(journey);
        List<Place> places = ground.touchpoints();
        List<Question> questions = places.isEmpty()
                ? ground.stages().stream().map(stage -> question(ground, stage.id(), stage.id(), stage.name())).toList()
                : places.stream().map(place -> question(ground, place.id(), place.stage(), place.touchpoint().name()))
                        .toList();
        return new GuessRound(questions);
    }

    /** What is asked, in the order of travel. */
    public List<Question> questions() {
        return questions;
    }

    /** How many have guessed, 0 or more. */
    public int participants() {
        return curves.size();
    }

    /** The curves, in no order that would tell whose they are. */
    public List<Map<Id, Double>> curves() {
        return curves.stream().sorted((one, other) -> Double.compare(sum(one), sum(other))).toList();
    }

    /**
     * Takes in the curve of one more participant; nothing happens when it is empty.
     *
     * @param guesses 0 … 10 per place; places left out were not guessed
     * @throws IllegalArgumentException when a guess is outside
     */
    public void add(Map<Id, Double> guesses) {
        if (!guesses.values().stream().allMatch(Range.RATING::contains)) {
            throw new IllegalArgumentException("a guess outside 0 … 10: " + guesses.values());
        }
        Map<Id, Double> known = new HashMap<>(guesses);
        known.keySet().retainAll(questions.stream().map(Question::at).toList());
        if (!known.isEmpty()) {
            curves.add(Collections.unmodifiableMap(known));
        }
    }

    /** Forgets every curve. */
    public void forget() {
        curves.clear();
    }

    /** What all guesses come to, question by question. */
    public List<Answer> answers() {
        return questions.stream().map(question -> new Answer(question.at(), curves.stream()
                .map(curve -> curve.get(question.at())).filter(guess -> guess != null).toList())).toList();
    }

    /**
     * The change that makes the medians the company's belief, each with its guesses, its middle half and its n, as
     * evidence of a workshop (C). Places nobody guessed, or that are gone, keep what they have.
     *
     * @param journey the journey as it is now
     * @param day     when the workshop was
     */
    public Change asBelief(Journey journey, FreshIds ids, LocalDate day) {
        Ground ground = Ground.of(journey);
        Change.Builder change = Change.of(journey);
        for (Answer answer : answers()) {
            if (answer.guesses().isEmpty() || journey.get(answer.at()) == null) {
                continue;
            }
            Optional<Reading> before = ground.reading(Scale.RATING, Series.BELIEVED, answer.at());
            Id id = before.map(Reading::id).orElseGet(() -> ids.of(Kind.READING,
                    answer.at().value().replaceFirst("^s-", "") + "-believed"));
            Reading belief = new Reading(id, answer.at(), Series.BELIEVED, Scale.RATING, answer.median(), answer.low(),
                    answer.high(), null, null, before.map(Reading::persona).orElse(null), answer.guesses(),
                    before.map(Reading::quote).orElse(null),
                    new Evidence(Grade.C, null, answer.guesses().size(), day.toString(), null),
                    before.map(Reading::note).orElse(null));
            if (before.isPresent()) {
                change.replace(belief);
            } else {
                change.add(belief);
            }
        }
        return change.build();
    }

    private static Question question(Ground ground, Id at, Id stage, String name) {
        return new Question(at, stage, name, ground.reading(Scale.RATING, Series.CUSTOMER, at).map(Reading::value)
                .orElse(Double.NaN));
    }

    private static double sum(Map<Id, Double> curve) {
        return curve.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

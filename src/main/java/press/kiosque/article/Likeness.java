package press.kiosque.article;

import java.time.Duration;

/**
 * How likely it is that two articles tell the same event: a logistic regression over a few things that can be said of a
 * pair, fitted to pairs that were judged by reading (docs/decisions/08-telling-stories-apart.md). Above 0 it is more likely
 * than not.
 *
 * @param overlap what they share
 * @param wayApart what speaks against it, however much they share: time, the same newsroom, a question beside a report
 * @param hours what of that is due to time
 */
record Likeness(Overlap overlap, double wayApart, double hours) {

    private static final double TEXTS = 4.67;
    private static final double TITLES = 1.13;
    private static final double TITLES_SAID = 5.74;
    private static final double SHARED = 0.61;
    private static final double SHARED_BESIDE_NAMES = 0.74;
    private static final double SHARED_AT_MOST = 2;
    private static final double RIVAL = 1.07;
    private static final double RIVAL_AT_MOST = 1.5;
    private static final double DOUBT = 5.58;

    /** A newsroom seldom tells an event twice. */
    private static final double SAME_PUBLISHER = 1.79;

    private static final double ASKS = 1.79;

    private static final double TIME = 2.98;
    private static final Duration LONG_AGO = Duration.ofHours(48);

    private static final double FAR = 5;

    static Likeness of(Told one, Told other, TermIndex index) {
        double apart =
                (one.publisher.equals(other.publisher) ? SAME_PUBLISHER : 0) + (one.asks == other.asks ? 0 : ASKS);
        double part = (double) Duration.between(one.at, other.at).abs().toSeconds() / LONG_AGO.toSeconds();
        var overlap = Overlap.of(one, other, index);
        boolean rubric = overlap.isOfOneRubric() && one.publisher.equals(other.publisher);
        return new Likeness(overlap, rubric ? 4 * FAR : apart, TIME * Math.sqrt(Math.min(1, part)));
    }

    /**
     * That they tell the same event: -5 to 5.
     *
     * @param rival how alike the most alike article of another story is, {@link Overlap#texts}
     */
    double sameEvent(double rival) {
        return Math.max(-FAR, Math.min(FAR, sameAffair(rival) - wayApart - hours));
    }

    /** That they tell the same affair, whenever and by whomever. */
    double sameAffair(double rival) {
        double outdone = Math.min(RIVAL_AT_MOST, rival / Math.max(0.01, overlap.texts()));
        return TEXTS * overlap.texts()
                + TITLES * overlap.titles()
                + TITLES_SAID * overlap.titlesSaid()
                + SHARED * Math.min(SHARED_AT_MOST, overlap.shared())
                + SHARED_BESIDE_NAMES * Math.min(1, overlap.sharedBesideNames())
                - RIVAL * outdone
                - DOUBT;
    }
}

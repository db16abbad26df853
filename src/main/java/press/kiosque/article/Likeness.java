package press.kiosque.article;

import java.time.Duration;

/**
 * How likely it is that two articles tell the same event: a logistic regression over a few things that can be said of a
 * pair, with weights that were found on days of news judged by reading (docs/decisions/08-telling-stories-apart.md). Above 0
 * it is more likely than not.
 *
 * @param overlap what they share
 * @param rubric whether they are two issues of one rubric, however alike
 * @param wayApart what speaks against it, however much they share: time, the same newsroom, a question beside a report
 * @param hours what of that is due to time
 */
record Likeness(Overlap overlap, boolean rubric, double wayApart, double hours) {

    private static final double TEXTS = 8.2;
    private static final double TITLES = 2.7;
    private static final double TITLES_SAID = 6.7;
    private static final double RIVAL = 1.2;
    private static final double RIVAL_AT_MOST = 1.5;
    private static final double DOUBT = 5.05;

    private static final double AFFAIR_TEXTS = 4.7;
    private static final double AFFAIR_TITLES_SAID = 5.7;
    private static final double AFFAIR_SHARED_AT_MOST = 2;
    private static final double AFFAIR_RIVAL = 0.6;
    private static final double AFFAIR_DOUBT = 5.4;

    /** A newsroom seldom tells an event twice, but for showing it. */
    private static final double SAME_PUBLISHER = 3.6;

    /** It tells two matches of one evening in the same words. */
    private static final double OTHERS = 8;

    private static final double ASKS = 3.7;

    private static final double TIME = 4.9;
    private static final Duration LONG_AGO = Duration.ofDays(2);

    private static final Duration ANOTHER_DAY = Duration.ofHours(18);

    private static final double FAR = 5;

    static Likeness of(Told one, Told other, TermIndex index) {
        boolean samePublisher = one.isOfOneNewsroomWith(other) && one.shows == other.shows;
        double apart = (samePublisher ? SAME_PUBLISHER : 0) + (one.asks == other.asks ? 0 : ASKS);
        Duration between = Duration.between(one.at, other.at).abs();
        double part = (double) between.toSeconds() / LONG_AGO.toSeconds();
        var overlap = Overlap.of(one, other, index);
        boolean rubric = one.publisher.equals(other.publisher) && isRubric(overlap, between);
        apart += one.isOfOneNewsroomWith(other) && overlap.isAboutOthers() ? OTHERS : 0;
        return new Likeness(overlap, rubric, apart, TIME * Math.sqrt(Math.min(1, part)));
    }

    /** A newsroom that says the same on another day has a letter or a programme of that name. */
    private static boolean isRubric(Overlap overlap, Duration between) {
        return overlap.isOfOneRubric() || (overlap.isOfOneTitle() && between.compareTo(ANOTHER_DAY) > 0);
    }

    /**
     * That they tell the same event: -5 to 5.
     *
     * @param rival how alike the most alike article of another story is, {@link Overlap#texts}
     */
    double sameEvent(double rival) {
        double event = TEXTS * overlap.texts()
                + TITLES * overlap.titles()
                + TITLES_SAID * overlap.titlesSaid()
                - RIVAL * outdone(rival)
                - DOUBT;
        return rubric ? -FAR : Math.max(-FAR, Math.min(FAR, event - wayApart - hours));
    }

    /** That they tell the same affair, whenever and by whomever: the words that they share at all tell more here. */
    double sameAffair(double rival) {
        double affair = AFFAIR_TEXTS * overlap.texts()
                + AFFAIR_TITLES_SAID * overlap.titlesSaid()
                + Math.min(AFFAIR_SHARED_AT_MOST, overlap.shared())
                - AFFAIR_RIVAL * outdone(rival)
                - AFFAIR_DOUBT;
        return rubric ? -FAR : affair;
    }

    private double outdone(double rival) {
        return Math.min(RIVAL_AT_MOST, rival / Math.max(0.01, overlap.texts()));
    }
}

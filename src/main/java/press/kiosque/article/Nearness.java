package press.kiosque.article;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * How near an article is to a story. It must be near to its nearest article and to the others as well: so no story grows from
 * link to link.
 *
 * @param sameEvent that it tells the same event, as {@link Likeness#sameEvent}
 * @param sameAffair that it tells the same affair
 */
record Nearness(double sameEvent, double sameAffair) {

    /** What the nearest article counts beside all others. */
    private static final double NEAREST = 0.6;

    /**
     * That of an article to a story.
     *
     * @param all its likeness to the story's articles, at least one
     * @param rival how alike the most alike article of another story is, {@link Overlap#texts}
     */
    static Nearness of(Collection<Likeness> all, double rival) {
        var event = all.stream().mapToDouble(each -> each.sameEvent(rival)).summaryStatistics();
        var affair = all.stream().mapToDouble(each -> each.sameAffair(rival)).max();
        return new Nearness(between(event, NEAREST), affair.orElseThrow());
    }

    /** That two stories tell the same event. */
    static double ofStories(List<Told> some, List<Told> others, TermIndex index) {
        return between(
                some.stream()
                        .flatMap(one -> others.stream().map(other -> Likeness.of(one, other, index)))
                        .mapToDouble(each -> each.sameEvent(0))
                        .summaryStatistics(),
                0.5);
    }

    private static double between(DoubleSummaryStatistics likeness, double nearest) {
        return nearest * likeness.getMax() + (1 - nearest) * likeness.getAverage();
    }
}

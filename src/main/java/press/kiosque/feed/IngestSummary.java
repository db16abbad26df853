package press.kiosque.feed;

import java.util.List;

/**
 * What reading some feeds brought.
 *
 * @param feeds that were asked for
 * @param unchanged feeds that brought nothing new
 * @param changed feeds that brought an article that was new or had changed
 * @param failures feeds that could not be read
 * @param newArticles that nobody had met
 * @param postponed feeds that were not asked for, since enough of their domain had been within a minute
 */
public record IngestSummary(
        int feeds, int unchanged, int changed, List<Failure> failures, int newArticles, int postponed) {

    public IngestSummary {
        failures = List.copyOf(failures);
    }

    /**
     * One feed that could not be read.
     *
     * @param feed its id
     * @param trouble why
     * @param words the facts, in English
     */
    public record Failure(String feed, FeedTrouble trouble, String words) {}

    static IngestSummary of(List<FeedVisit.Visited> visits, int postponed) {
        List<Failure> failures = visits.stream()
                .flatMap(visit -> visit.failed().stream()
                        .map(failed -> new Failure(visit.feed().id(), failed.cause(), failed.words())))
                .toList();
        int changed = (int)
                visits.stream().filter(visit -> visit.taken().changed() > 0).count();
        return new IngestSummary(
                visits.size(),
                visits.size() - changed - failures.size(),
                changed,
                failures,
                visits.stream().mapToInt(visit -> visit.taken().fresh()).sum(),
                postponed);
    }
}

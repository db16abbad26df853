package press.kiosque.digest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a past day's digests would have been with other settings.
 *
 * @param date on the readers' own calendars
 * @param settings with which they were made again
 * @param readers whose digests of that day are in the ledger and could be made again
 * @param same how many would have got the same stories in the same order
 * @param changed how many would not
 * @param leftOut digests of readers or editions that are gone
 * @param examples of readers for whom something changes
 */
public record ReplayReport(
        String newsroom,
        String date,
        Map<String, String> settings,
        int readers,
        int same,
        int changed,
        int leftOut,
        List<EditionChange> editions,
        List<Example> examples) {

    /**
     * What changes in one edition.
     *
     * @param meanOverlap what part of a digest's stories stays, 0 to 1, by the mean
     * @param meanRankChange by how many places a story that stays moves, by the mean
     * @param in stories that come in, for how many readers, the most frequent first
     * @param out stories that go out
     * @param topicsBefore what part of all places each topic had
     * @param topicsAfter what part it would have had
     */
    public record EditionChange(
            String edition,
            int readers,
            int changed,
            double meanOverlap,
            double meanRankChange,
            List<Moved> in,
            List<Moved> out,
            Map<String, Double> topicsBefore,
            Map<String, Double> topicsAfter) {}

    /** A story that comes in or goes out, and for how many readers. */
    public record Moved(String story, String title, int readers) {}

    /** One reader's digest as it was and as it would have been. */
    public record Example(String reader, String edition, List<Line> before, List<Line> after) {}

    /**
     * A story in an example.
     *
     * @param why what would have made it rise; null where it was not recorded
     */
    public record Line(String story, String title, @Nullable String why) {}
}

package press.kiosque.bench;

/**
 * What {@code bench ingest} measured.
 *
 * @param feeds served on loopback
 * @param failed feeds that could not be read, of all rounds
 * @param firstPerSecond feeds a second when all their articles were new
 * @param changedPerSecond feeds a second when a tenth of their articles had changed
 * @param unchangedPerSecond feeds a second that answered 304
 * @param romePerSecond feeds a second when Rome parses the same bytes by as many threads, and nothing else
 * @param changedRatio time of a changed feed to Rome's
 */
public record IngestResult(
        int feeds,
        int failed,
        double firstPerSecond,
        double changedPerSecond,
        double unchangedPerSecond,
        double romePerSecond,
        double changedRatio,
        Memory memory,
        String machine) {}

package press.kiosque.demo;

import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code demo --once} saw.
 *
 * @param digests handed to the queue
 * @param accepted by our ledger; refused, unreachable and unknown likewise
 * @param lost digests that never reached the sandbox, by its own count
 * @param doubled messages beyond one for each reader, by the sandbox's own count
 */
public record OnceSummary(
        int feeds,
        int feedsFailed,
        long articles,
        int readers,
        long optedIn,
        long digests,
        long accepted,
        long refused,
        long unreachable,
        long unknown,
        long lost,
        long doubled,
        Seconds seconds) {

    /** How long each part took, in seconds. */
    record Seconds(double ingest, double optIn, double digest, double deliver) {}

    /** Whether every reader for whom there was something got exactly one digest. */
    public boolean complete() {
        return optedIn == readers && digests > 0 && accepted == digests && lost == 0 && doubled == 0;
    }

    public String json() {
        return new JsonMapper().writeValueAsString(this);
    }

    public String text() {
        return "%d feeds (%d failed), %d articles, %d of %d readers opted in, %d digests, %d accepted, %d lost, %d doubled"
                .formatted(feeds, feedsFailed, articles, optedIn, readers, digests, accepted, lost, doubled);
    }
}

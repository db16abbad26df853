package press.kiosque.bench;

import java.util.List;

/**
 * What {@code bench pages} measured.
 *
 * @param readers of the newsroom
 * @param articles stored
 * @param slowest the page with the highest 95th percentile
 * @param slowestP95Millis that percentile
 * @param heaviest the page that weighs most
 * @param heaviestBytes that weight
 * @param pages every page, the slowest first
 * @param notReached addresses of the site to which no link led; they are not measured
 */
public record PagesResult(
        long readers,
        long articles,
        String slowest,
        double slowestP95Millis,
        String heaviest,
        long heaviestBytes,
        List<Page> pages,
        List<String> notReached,
        String machine) {

    /**
     * One page.
     *
     * @param page its pattern
     * @param address that was called
     * @param status of the answer
     * @param p50Millis half of the calls were answered within this
     * @param p95Millis 95 of 100
     * @param bytes over the wire, with gzip and all that the page itself loads from us, with an empty cache
     */
    public record Page(String page, String address, int status, double p50Millis, double p95Millis, long bytes) {}
}

package press.kiosque.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Serves a digest with one node, then the same with several of which some are killed. */
public final class ClusterBench {

    /** No node can be held up by the Page's limit. */
    private static final int UNLIMITED = 100_000;

    private static final int PARTS_OF_A_NODE = 2;

    private ClusterBench() {}

    /**
     * Runs both.
     *
     * @param folder for data and logs
     * @param progress is told one line for each step
     */
    public static ClusterResult run(int nodes, int readers, int kills, Path folder, Consumer<String> progress)
            throws IOException {
        int parts = PARTS_OF_A_NODE * nodes;
        ClusterTrial.Outcome alone;
        try (var one = new ClusterTrial(folder.resolve("one"), 1, parts, UNLIMITED, progress)) {
            alone = one.run(readers, 0);
        }
        progress.accept("one node serves " + Math.round(alone.perSecond()) + " readers a second");
        try (var cluster = new ClusterTrial(folder.resolve("cluster"), nodes, parts, UNLIMITED, progress)) {
            ClusterTrial.Outcome outcome = cluster.run(readers, kills);
            return new ClusterResult(
                    nodes,
                    outcome.builders(),
                    readers,
                    outcome.kills(),
                    Figures.round(outcome.perSecond()),
                    Figures.round(alone.perSecond()),
                    Figures.round(outcome.perSecond() / alone.perSecond()),
                    outcome.lost(),
                    outcome.doubled(),
                    Figures.round(outcome.longestPause()),
                    Figures.thisMachine());
        }
    }
}

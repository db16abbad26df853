package press.kiosque.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import press.kiosque.bench.StoreResult.Compared;
import press.kiosque.bench.StoreWork.Kind;

/**
 * Measures the embedded database against the stock backend of the same server, work by work in turn, and counts what both
 * lose when the process that writes is killed.
 */
public final class StoreBench {

    private static final int WARM_UP = 2_000;
    private static final int WARM_UP_ROUNDS = 2;

    private final Path folder;
    private final Consumer<String> progress;

    /**
     * A bench with its files in this folder.
     *
     * @param progress is told one line for each step
     */
    public StoreBench(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Measures with so many documents, then kills so many writers of each. */
    public StoreResult run(int documents, int kills) throws IOException {
        Map<String, Compared> work = compare(documents);
        var ours = new StoreCrash(folder.resolve("ours-killed.mv"), "ours");
        var stock = new StoreCrash(folder.resolve("stock-killed.mv"), "stock");
        for (int kill = 1; kill <= kills; kill++) {
            progress.accept("kill " + kill + " of " + kills);
            ours.writeAndKill();
            stock.writeAndKill();
        }
        return new StoreResult(
                documents,
                work,
                kills,
                ours.acknowledged(),
                ours.lost(),
                stock.acknowledged(),
                stock.lost(),
                Figures.thisMachine());
    }

    private Map<String, Compared> compare(int documents) {
        try (var ours = StoreSide.ours(folder.resolve("ours.mv"));
                var stock = StoreSide.stock(folder.resolve("stock.mv"))) {
            for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
                progress.accept("warming up, round " + round);
                compare(ours, stock, WARM_UP);
            }
            return compare(ours, stock, documents);
        }
    }

    private Map<String, Compared> compare(StoreSide ours, StoreSide stock, int documents) {
        Instant now = Instant.now();
        var left = new StoreWork(ours.database("kiosque"), now);
        var right = new StoreWork(stock.database("kiosque"), now);
        var compared = new LinkedHashMap<String, Compared>();
        for (Kind kind : Kind.values()) {
            String what = kind.name().toLowerCase(Locale.ROOT);
            Compared both = Compared.of(documents, left.run(kind, documents), right.run(kind, documents));
            compared.put(what, both);
            progress.accept(what + " " + both);
        }
        left.forget();
        right.forget();
        return compared;
    }
}

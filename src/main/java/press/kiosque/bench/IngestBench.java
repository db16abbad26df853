package press.kiosque.bench;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import press.kiosque.feed.FeedCollector;
import press.kiosque.feed.IngestSummary;
import press.kiosque.newsroom.NewsroomFile;

/** Measures the reading of feeds over HTTP into the database, and the floor under it. */
public final class IngestBench {

    /** MB of heap with which the whole process, publishers and floor included, stays under 512 MB. */
    private static final int HEAP = 192;

    private static final int FEEDS = 300;
    private static final int ROUNDS = 3;

    private final NewsroomFile newsrooms;
    private final FeedCollector collector;
    private int failed;

    public IngestBench(NewsroomFile newsrooms, FeedCollector collector) {
        this.newsrooms = newsrooms;
        this.collector = collector;
    }

    /** Runs our program with these arguments in a process of its own that has little memory, and gives its exit code. */
    public static int apart(List<String> arguments) throws IOException, InterruptedException {
        Process process = NodeProcess.command(HEAP, arguments).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "bench-stop"));
        return process.waitFor();
    }

    /** Serves these feeds, each as often as it takes to have about 300, and reads them in several states. */
    public IngestResult run(List<byte[]> files) throws IOException {
        var feeds = new ArrayList<byte[]>();
        while (feeds.size() < FEEDS) {
            feeds.addAll(files);
        }
        try (var server = new FeedServer(feeds)) {
            newsrooms.importFrom(newsroom(server, feeds.size()));
            double first = read();
            double changed = 0;
            double unchanged = 0;
            double rome = 0;
            for (int round = 0; round < ROUNDS; round++) {
                server.change();
                changed = Math.max(changed, read());
                unchanged = Math.max(unchanged, read());
                rome = Math.max(rome, parse(server.feeds()));
            }
            return new IngestResult(
                    feeds.size(),
                    failed,
                    Figures.round(first),
                    Figures.round(changed),
                    Figures.round(unchanged),
                    Figures.round(rome),
                    Figures.round(rome / changed),
                    Memory.peak(),
                    Figures.thisMachine());
        }
    }

    private static String newsroom(FeedServer server, int feeds) {
        var file = new StringBuilder("newsroom: {id: bench, name: Bench}\nfeeds:\n");
        for (int number = 0; number < feeds; number++) {
            file.append("  - {id: f%d, name: Feed %d, url: \"%s\"}%n".formatted(number, number, server.url(number)));
        }
        return file.toString();
    }

    private double read() {
        long began = System.nanoTime();
        IngestSummary summary = collector.collectAll();
        failed += summary.failures().size();
        return summary.feeds() / seconds(began);
    }

    private static double parse(List<byte[]> feeds) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            long began = System.nanoTime();
            List<Future<?>> parsed = new ArrayList<>();
            feeds.forEach(feed -> parsed.add(threads.submit(() -> parse(feed))));
            for (Future<?> one : parsed) {
                one.get();
            }
            return feeds.size() / seconds(began);
        } catch (Exception e) {
            throw new IllegalStateException("the floor could not be measured", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int parse(byte[] feed) {
        try (var reader = new XmlReader(new ByteArrayInputStream(feed))) {
            var input = new SyndFeedInput();
            input.setAllowDoctypes(true);
            return input.build(reader).getEntries().size();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}

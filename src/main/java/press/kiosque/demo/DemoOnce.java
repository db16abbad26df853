package press.kiosque.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import press.kiosque.article.Articles;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.demo.OnceSummary.Seconds;
import press.kiosque.digest.DigestJob;
import press.kiosque.feed.FeedCollector;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Does the main job once over given feed files, with everything real but Messenger, and counts in the sandbox. */
public final class DemoOnce {

    private static final String ID = "once";
    private static final Duration DELIVERED_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int AT_ONCE = 12;
    private static final List<String> FIRST_NAMES = List.of("Noor", "Lea", "Marc", "Ines", "Tom", "Zoe", "Hugo", "Mia");
    private static final Map<String, Object> SETTINGS = Map.of(
            "kiosque.digest.fresh-by", "FIRST_SEEN",
            "kiosque.digest.useful-for", "25h",
            "kiosque.work.clock", false,
            "kiosque.public-url", "http://localhost");

    private final List<Path> feeds;
    private final int readers;
    private final PrintWriter progress;

    public DemoOnce(List<Path> feeds, int readers, PrintWriter progress) {
        this.feeds = List.copyOf(feeds);
        this.readers = readers;
        this.progress = progress;
    }

    public OnceSummary run(Path data) throws IOException {
        var page = DemoPage.of(ID, "Once");
        try (var demo = Demo.start(page, data, Demo.Ports.ANY, SETTINGS)) {
            demo.bean(NewsroomFile.class).importFrom(newsroom(demo.sandbox()));
            demo.connect(page);
            var watch = new Watch(progress);
            var read = demo.bean(FeedCollector.class).collectAll();
            double ingest = watch.lap("feeds are read");
            List<String> ids = optIn(demo);
            SampleNewsroom.awaitOptIns(demo.bean(Subscribers.class), ids);
            double optIn = watch.lap("readers have opted in");
            SampleNewsroom.bringForward(demo.bean(Subscribers.class), ids);
            long digests = demo.bean(DigestJob.class).runDue().digests();
            double digest = watch.lap("digests are built");
            Map<Outcome, Long> outcomes = awaitOutcomes(demo, digests);
            double deliver = watch.lap("digests are delivered");
            JsonNode tally = demo.sandbox().tally("digest:");
            return new OnceSummary(
                    read.feeds(),
                    read.failures().size(),
                    demo.bean(Articles.class).count(),
                    readers,
                    ids.size(),
                    digests,
                    outcomes.getOrDefault(Outcome.ACCEPTED, 0L),
                    outcomes.getOrDefault(Outcome.REFUSED, 0L),
                    outcomes.getOrDefault(Outcome.UNREACHABLE, 0L),
                    outcomes.getOrDefault(Outcome.UNKNOWN, 0L),
                    Math.max(0, digests - tally.path("recipients").asLong()),
                    tally.path("messages").asLong() - tally.path("recipients").asLong(),
                    new Seconds(ingest, optIn, digest, deliver));
        }
    }

    private String newsroom(SandboxClient sandbox) throws IOException {
        var yaml = new YAMLMapper();
        Map<String, Object> file;
        try (var general = DemoOnce.class.getResourceAsStream("general-newsroom.yaml")) {
            file = new LinkedHashMap<>(
                    yaml.readValue(general, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {}));
        }
        var served = new ArrayList<Map<String, Object>>();
        for (int number = 0; number < feeds.size(); number++) {
            Path feed = feeds.get(number);
            String name = "f" + number + "-" + feed.getFileName().toString().replaceAll("[^A-Za-z0-9.-]", "-");
            String url = sandbox.feed(name, Files.readAllBytes(feed), "application/octet-stream");
            served.add(Map.of("id", "f" + number, "name", feed.getFileName().toString(), "url", url));
        }
        file.put("feeds", served);
        return yaml.writeValueAsString(file);
    }

    private List<String> optIn(Demo demo) {
        List<String> topics =
                demo.bean(Topics.class).of(ID).stream().map(Topic::slug).toList();
        List<Callable<String>> work = IntStream.range(0, readers)
                .<Callable<String>>mapToObj(
                        number -> () -> Subscriber.id(ID, reader(number, topics).optIn(demo.sandbox())))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var ids = new ArrayList<String>();
            for (Future<String> done : people.invokeAll(work)) {
                ids.add(done.get());
            }
            return ids;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while readers opted in", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader could not opt in: " + e.getMessage(), e);
        } finally {
            people.shutdownNow();
        }
    }

    /** Readers differ: one to three topics, two languages, three zones, hours over the day. */
    private static DemoReader reader(int number, List<String> topics) {
        List<String> chosen = IntStream.rangeClosed(0, number % 3)
                .mapToObj(step -> topics.get((number + step * (1 + number % 5)) % topics.size()))
                .distinct()
                .toList();
        return new DemoReader(
                FIRST_NAMES.get(number % FIRST_NAMES.size()),
                number % 3 == 0 ? "en_GB" : "fr_FR",
                List.of("Europe/Paris", "Europe/London", "America/Montreal").get(number % 3),
                chosen,
                String.format(Locale.ROOT, "%02d:%02d", 6 + number % 16, number % 2 * 30));
    }

    private static Map<Outcome, Long> awaitOutcomes(Demo demo, long digests) {
        var deliveries = demo.bean(Deliveries.class);
        Waiting.until(
                DELIVERED_WITHIN,
                LOOK_AGAIN,
                () -> deliveries.outcomes(DeliveryKind.DIGEST).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        >= digests,
                "not every digest got an outcome");
        return new HashMap<>(deliveries.outcomes(DeliveryKind.DIGEST));
    }
}

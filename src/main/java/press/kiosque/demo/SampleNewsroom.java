package press.kiosque.demo;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.kiosque.admin.UserAccounts;
import press.kiosque.article.Articles;
import press.kiosque.digest.DigestJob;
import press.kiosque.digest.DigestReport;
import press.kiosque.feed.FeedCollector;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.numbers.Numbers;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Opens the sample newsroom in a demo: its feeds are read, its readers opt in, their digests go out. */
public final class SampleNewsroom {

    public static final String ID = "le-kiosque";
    public static final String NAME = "Le Kiosque";

    private static final String ADMINISTRATOR = "admin";
    private static final Duration OPTED_IN_WITHIN = Duration.ofSeconds(30);
    private static final Duration DELIVERED_WITHIN = Duration.ofSeconds(40);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Demo demo;
    private final DemoPage page;

    public SampleNewsroom(Demo demo, DemoPage page) {
        this.demo = demo;
        this.page = page;
    }

    /**
     * The settings for a site at this port: an edition whose hour has passed today is still worth showing, and the phone is on
     * this machine, so that links may lead through us; the pages say that its past is made up.
     */
    public static Map<String, Object> settings(int port) {
        return Map.of(
                "kiosque.digest.useful-for",
                "25h",
                "kiosque.public-url",
                "http://localhost:" + port,
                "kiosque.links.tracked",
                port != 0,
                "kiosque.numbers.invented",
                true);
    }

    /** Does it all; returns what to tell the person at the console. */
    public List<String> open(Path data) {
        demo.bean(NewsroomFile.class).importFrom(demo.sandbox().sample("newsroom.yaml"));
        demo.connect(page);
        var read = demo.bean(FeedCollector.class).collectAll();
        List<String> readers = readers().stream()
                .map(reader -> Subscriber.id(ID, reader.optIn(demo.sandbox())))
                .toList();
        awaitOptIns(demo.bean(Subscribers.class), readers);
        bringForward(demo.bean(Subscribers.class), readers);
        DigestReport report = demo.bean(DigestJob.class).runDue();
        awaitDigests(report.digests());
        past();
        String password = UUID.randomUUID().toString().substring(0, 13);
        demo.bean(UserAccounts.class).add(ADMINISTRATOR, UserAccounts.Role.ADMINISTRATOR, password, false);
        return List.of(
                "%s is open: %d feeds read, %d articles, %d readers, %d digests on their phones."
                        .formatted(
                                NAME,
                                read.feeds(),
                                demo.bean(Articles.class).count(),
                                readers.size(),
                                report.digests()),
                "Its numbers before today are made up.",
                "Phone          " + demo.phoneUrl(),
                "Editors' site  " + demo.siteUrl() + "/admin",
                "Sign in as     " + ADMINISTRATOR + " with " + password + " (made for this start)",
                "Data           " + data + ", made for this start too; stop with Ctrl+C");
    }

    private void past() {
        Newsroom newsroom = demo.bean(Newsrooms.class).find(ID).orElseThrow();
        var today = LocalDate.ofInstant(demo.bean(Clock.class).instant(), newsroom.zone());
        var articles = demo.bean(Articles.class).since(ID, Instant.EPOCH);
        new SamplePast(ID, newsroom.zone(), today, articles)
                .write(demo.bean(MongoDatabase.class), demo.bean(Numbers.class));
    }

    private List<DemoReader> readers() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return yaml.readValue(demo.sandbox().sample("readers.yaml"), ReaderFile.class)
                .readers();
    }

    private record ReaderFile(List<DemoReader> readers) {}

    /** Waits until the opt-in of each of these readers is recorded. */
    static void awaitOptIns(Subscribers subscribers, List<String> readers) {
        Waiting.until(
                OPTED_IN_WITHIN,
                LOOK_AGAIN,
                () -> subscribers.find(readers).stream()
                                .filter(reader -> reader.mayReceive(Subscriber.Purpose.DIGEST))
                                .count()
                        == readers.size(),
                "not every reader's opt-in was recorded");
    }

    /** Acts as if the readers had asked a day earlier: their last hour, not their next one, is due. */
    static void bringForward(Subscribers subscribers, List<String> readers) {
        var due = new HashMap<String, @Nullable Instant>();
        for (Subscriber reader : subscribers.find(readers)) {
            if (reader.nextDigestAt() != null) {
                due.put(
                        reader.id(),
                        reader.nextDigestAt().atZone(reader.zone()).minusDays(1).toInstant());
            }
        }
        subscribers.schedule(due);
    }

    private void awaitDigests(long digests) {
        Waiting.until(
                DELIVERED_WITHIN,
                LOOK_AGAIN,
                () -> demo.sandbox().tally("digest:").path("recipients").asLong() >= digests,
                "the digests did not reach the phones");
    }
}

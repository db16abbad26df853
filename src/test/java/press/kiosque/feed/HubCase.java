package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import press.kiosque.MemoryDatabase;
import press.kiosque.TestClock;
import press.kiosque.newsroom.Newsroom;

/** A feed that names a hub, and the hub, which keeps what it is asked. */
abstract class HubCase {

    static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");
    static final String TOPIC = "https://lk.example/une.xml";

    final NewsServer server = new NewsServer();
    final MemoryDatabase memory = new MemoryDatabase();
    final TestClock clock = new TestClock(NOW);
    final Collecting collecting = new Collecting(memory.database(), clock, "https://kiosque.example");
    final Hubs hubs = collecting.bean(Hubs.class);
    final HubController controller = new HubController(hubs, collecting.bean(FeedPush.class));
    final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin() {
        collecting.newsrooms.save(new Newsroom("lk", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC));
        server.serve("/hub", this::hear);
    }

    private void hear(HttpExchange exchange) throws IOException {
        asked.add(URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8));
        NewsServer.answer(exchange, 202, new byte[0]);
    }

    @AfterEach
    void close() {
        collecting.close();
        server.close();
        memory.close();
    }

    final Feed une() {
        return Feed.of("lk", "une", "Une", server.url("/feed/une"));
    }

    final void read() {
        server.publish("une", feed(FeedSamples.item(1, "One") + "<!-- " + clock.instant() + asked + " -->"));
        collecting.feeds.save(une());
        collecting.collector.collectAll();
    }

    final String feed(String items) {
        return FeedSamples.rss("<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='hub' href='"
                + server.url("/hub") + "'/><atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='self' href='"
                + TOPIC + "'/>" + items);
    }

    final HubSubscription subscription() {
        return collecting.bean(HubSubscriptions.class).all().get(0);
    }
}

package press.kiosque.bench;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryBatches;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.demo.Application;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SandboxClient;
import press.kiosque.demo.Waiting;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Reach;
import press.kiosque.message.Speech;
import press.kiosque.messenger.SendRequest;
import tools.jackson.databind.json.JsonMapper;

/** Measures the sender against a bare HTTP client, and how well it keeps the pace that a Page is allowed. */
public final class SendBench {

    private static final int WARM_UP = 5_000;
    private static final int IN_FLIGHT = 64;
    private static final int ALLOWED_PER_SECOND = 300;
    private static final int LIMITED_SECONDS = 60;
    private static final int SETTLING_SECONDS = 5;
    private static final int KEPT = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final Message DIGEST = digest();

    private final NodeProcess sandbox;
    private final SandboxClient client;
    private final Path folder;
    private final Map<String, Object> more;
    private final Consumer<String> progress;
    private final DemoPage page = DemoPage.of(DigestCast.NEWSROOM, "Bench");

    /**
     * Sends this many messages each way, and then a minute's worth with the limit on.
     *
     * @param folder for data and logs
     * @param more settings of the sender
     * @param progress is told one line for each step
     */
    public static SendResults run(int messages, Path folder, Map<String, Object> more, Consumer<String> progress)
            throws IOException {
        try (NodeProcess sandbox = NodeProcess.sandbox(Ports.free(), KEPT, folder.resolve("sandbox.log"))) {
            sandbox.awaitReady();
            return new SendBench(sandbox, folder, more, progress).run(messages);
        }
    }

    private SendBench(NodeProcess sandbox, Path folder, Map<String, Object> more, Consumer<String> progress) {
        this.sandbox = sandbox;
        this.client = new SandboxClient(sandbox.url());
        this.folder = folder;
        this.more = more;
        this.progress = progress;
    }

    private SendResults run(int messages) {
        client.register(page, "http://127.0.0.1:9/", Map.of("echoes", false));
        List<String> recipients = client.readers(Math.max(messages, (LIMITED_SECONDS + 30) * ALLOWED_PER_SECOND));
        List<String> some = recipients.subList(0, messages);
        double floor = floor(some);
        double perSecond;
        try (var context = Application.worker(settings(1_000_000))) {
            seed(context, recipients);
            send(context, "digest:warm-up", recipients.subList(0, Math.min(messages, WARM_UP)));
            progress.accept("sending " + messages + " messages");
            perSecond = messages / send(context, "digest:send", some);
        }
        long accepted = client.tally("digest:send").path("messages").asLong();
        return new SendResults(
                messages,
                accepted,
                Figures.round(perSecond),
                Figures.round(floor),
                Figures.round(perSecond / floor),
                limited(recipients),
                Figures.thisMachine());
    }

    private double floor(List<String> recipients) {
        var bare = new BareSender(sandbox.url(), DemoPage.PAGE_ID, page.token());
        int inFlight = IN_FLIGHT;
        var json = new JsonMapper();
        Function<String, byte[]> body = recipient -> json.writeValueAsBytes(SendRequest.of(outgoing(recipient)));
        bare.perSecond(recipients.subList(0, Math.min(recipients.size(), WARM_UP)), inFlight, body);
        return bare.perSecond(recipients, inFlight, body);
    }

    private static Outgoing outgoing(String recipient) {
        var reader = new Addressee(DigestCast.NEWSROOM, recipient, null, null, List.of());
        return new Outgoing("bare|" + recipient, reader, Speech.UNASKED, new Reach.By(Reach.Rule.OPEN_WINDOW), DIGEST);
    }

    /** Makes the newsroom and its readers; a database on disk has them from the node before. */
    private void seed(ConfigurableApplicationContext context, List<String> recipients) {
        var database = context.getBean(MongoDatabase.class);
        if (database.getCollection("subscribers").estimatedDocumentCount() > 0) {
            return;
        }
        var cast = new DigestCast(Clock.systemUTC().instant());
        cast.newsroom(database);
        cast.readers(database, recipients);
    }

    /** Seconds from handing over to the last recorded result. */
    private double send(ConfigurableApplicationContext context, String occasion, List<String> recipients) {
        long began = System.nanoTime();
        put(context, occasion, DeliveryKind.DIGEST, recipients);
        context.getBean(QueueDrain.class).await();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void put(
            ConfigurableApplicationContext context, String occasion, DeliveryKind kind, List<String> recipients) {
        List<Parcel> parcels = recipients.stream()
                .map(recipient -> new Parcel(DigestCast.NEWSROOM + "/" + recipient, DIGEST, List.of()))
                .toList();
        Instant expires = Clock.systemUTC().instant().plus(Duration.ofHours(1));
        context.getBean(DeliveryBatches.class).put(DigestCast.NEWSROOM, occasion, kind, expires, parcels);
    }

    private SendResults.Limited limited(List<String> recipients) {
        client.change(Map.of("limits", Map.of("perSecond", ALLOWED_PER_SECOND)));
        progress.accept("sending for " + LIMITED_SECONDS + " s with the limit on");
        try (var context = Application.worker(settings(ALLOWED_PER_SECOND))) {
            seed(context, recipients);
            put(context, "digest:limited", DeliveryKind.DIGEST, recipients);
            Waiting.pause(Duration.ofSeconds(SETTLING_SECONDS));
            long before = accepted("");
            long began = System.nanoTime();
            Waiting.pause(Duration.ofSeconds(LIMITED_SECONDS / 2));
            long alert = alert(context, recipients);
            Waiting.pause(Duration.ofSeconds(LIMITED_SECONDS).minusNanos(System.nanoTime() - began));
            double seconds = (System.nanoTime() - began) / 1e9;
            long sent = accepted("") - before;
            return new SendResults.Limited(
                    ALLOWED_PER_SECOND,
                    LIMITED_SECONDS,
                    Figures.round(100 * sent / seconds / ALLOWED_PER_SECOND),
                    context.getBean(Deliveries.class).ofOccasionsFrom("digest:limited").stream()
                            .filter(row -> row.outcome() == Outcome.DEFERRED)
                            .count(),
                    alert);
        }
    }

    /** Milliseconds from the alert's start to its first reader. */
    private long alert(ConfigurableApplicationContext context, List<String> recipients) {
        long began = System.nanoTime();
        put(context, "alert:breaking", DeliveryKind.ALERT, recipients.subList(0, Math.min(500, recipients.size())));
        Waiting.until(Duration.ofMinutes(1), LOOK_AGAIN, () -> accepted("alert:") > 0, "nobody got the alert");
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private long accepted(String prefix) {
        return client.tally(prefix).path("messages").asLong();
    }

    private Map<String, Object> settings(int perSecond) {
        var settings = new HashMap<String, Object>(page.settings(sandbox.url()));
        settings.putAll(more);
        settings.put("kiosque.data-dir", folder.resolve("data").toString());
        settings.put("kiosque.messenger.sends-per-second", perSecond);
        settings.put("kiosque.messenger.calls-per-reader-a-day", 100_000);
        return settings;
    }

    private static Message digest() {
        List<Message.Card> cards = IntStream.range(0, 5)
                .mapToObj(number -> new Message.Card(
                        "Un titre d'article de longueur ordinaire, le numéro " + number,
                        "Un résumé d'une phrase qui dit l'essentiel, comme les rédactions en écrivent",
                        "https://bench.example/images/" + number + ".jpg",
                        "https://bench.example/articles/" + number,
                        List.of(
                                new Message.Button("Lire", "https://bench.example/articles/" + number, null),
                                new Message.Button("Plus comme ça", null, "MORE:" + number))))
                .toList();
        return new Message.Cards(cards, List.of(new Message.QuickReply("À la une", "TOP")));
    }
}

package press.kiosque.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.Waiting;
import press.kiosque.sandbox.WebhookClient;

/**
 * Tells a webhook what readers do, at a steady rate and each event until it is acknowledged, as Meta does. It holds no more
 * than so many calls open; an event that had to wait for its call is measured from when it was due. It shares the machine
 * with what it measures, so it does as little as it can; for one thread at a time.
 */
final class WebhookCaller implements AutoCloseable {

    /** Receipts in one call of the webhook; Messenger puts up to 1,000 together when there are many. */
    static final int TOGETHER = 50;

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int AGAIN_PER_SECOND = 200;
    private static final int CALLS_AT_A_TIME = 200;

    private final WebhookClient http = new WebhookClient(CALLS_AT_A_TIME);
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLS_AT_A_TIME);
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicLong again = new AtomicLong();
    private final Mac mac;
    private final String webhook;
    private final List<String> readers;
    private final IntFunction<String> acts;
    private final Map<Integer, Instant> offered = new ConcurrentHashMap<>();

    /**
     * A caller.
     *
     * @param acts what the reader of an event did, as the part of the webhook's JSON that tells it
     */
    WebhookCaller(DemoPage page, String webhook, List<String> readers, IntFunction<String> acts) {
        this.mac = mac(page.appSecret());
        this.webhook = webhook;
        this.readers = readers;
        this.acts = acts;
    }

    /** The webhook of a node that listens there. */
    static String webhook(int port) {
        return "http://127.0.0.1:" + port + "/webhooks/messenger";
    }

    /** Offers these events at so many a second; returns the seconds until the last call had its answer. */
    double offer(int from, int to, int perSecond) {
        return offer(IntStream.range(from, to).boxed().toList(), perSecond);
    }

    private double offer(List<Integer> events, int perSecond) {
        long began = System.nanoTime();
        CompletableFuture<?>[] answers = new CompletableFuture<?>[events.size()];
        for (int place = 0; place < answers.length; place++) {
            long due = began + place * 1_000_000_000L / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers[place] = call(events.get(place), due);
        }
        CompletableFuture.allOf(answers).join();
        return (System.nanoTime() - began) / 1e9;
    }

    /**
     * Offers again what was not acknowledged, until all of it is.
     *
     * @throws IllegalStateException if that takes too long
     */
    void repeat() {
        Waiting.until(PATIENCE, LOOK_AGAIN, this::repeatOnce, "the webhook did not take all events");
    }

    private boolean repeatOnce() {
        var events = new ArrayList<Integer>();
        for (Integer event = unanswered.poll(); event != null; event = unanswered.poll()) {
            events.add(event);
        }
        again.addAndGet(events.size());
        offer(events, AGAIN_PER_SECOND);
        return unanswered.isEmpty();
    }

    /** Counts nothing of what was offered before; its connections stay open. */
    void countFromHere() {
        nanos.clear();
        offered.clear();
        again.set(0);
    }

    /** How long the acknowledged calls took, in order of length. */
    List<Double> millis() {
        return nanos.stream().sorted().map(taken -> taken / 1e6).toList();
    }

    /** When each event was first offered. */
    Map<Integer, Instant> offered() {
        return Map.copyOf(offered);
    }

    long calledAgain() {
        return again.get();
    }

    private CompletableFuture<Void> call(int event, long due) {
        byte[] body = body(event);
        String signature = signature(body);
        offered.putIfAbsent(event, Clock.systemUTC().instant());
        return CompletableFuture.runAsync(
                () -> {
                    if (http.post(webhook, body, signature)) {
                        nanos.add(System.nanoTime() - due);
                    } else {
                        unanswered.add(event);
                    }
                },
                callers);
    }

    @Override
    public void close() {
        callers.shutdown();
        http.close();
    }

    private byte[] body(int event) {
        long now = System.currentTimeMillis();
        return ("{\"object\":\"page\",\"entry\":[{\"id\":\"" + DemoPage.PAGE_ID + "\",\"time\":" + now
                        + ",\"messaging\":[{\"sender\":{\"id\":\"" + readers.get(event % readers.size())
                        + "\"},\"recipient\":{\"id\":\"" + DemoPage.PAGE_ID + "\"},\"timestamp\":" + now + ","
                        + acts.apply(event) + "}]}]}")
                .getBytes(UTF_8);
    }

    private String signature(byte[] body) {
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static Mac mac(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do " + ALGORITHM, e);
        }
    }
}

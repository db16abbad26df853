package press.kiosque.feed;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.NewsroomSettings;

/**
 * Subscribes to feeds at their hubs (https://www.w3.org/TR/websub/), so that news comes at once; polling goes on beneath it,
 * more slowly. Only where the web can reach us.
 */
@Component
public class Hubs {

    private static final Logger log = LoggerFactory.getLogger(Hubs.class);

    private static final Duration LEASE = Duration.ofDays(10);
    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LEASE = Duration.ofDays(30);

    /** For so long the list of subscriptions that we hold may be older than the database's. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final HubSubscriptions subscriptions;
    private final GuardedHttp http;
    private final URI publicUrl;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Known known = new Known(Instant.MIN, Map.of());

    Hubs(HubSubscriptions subscriptions, GuardedHttp http, NewsroomSettings settings, Clock clock) {
        this.subscriptions = subscriptions;
        this.http = http;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /** The subscriptions by feed, as they were at that moment. */
    private record Known(Instant at, Map<String, HubSubscription> byFeed) {}

    /** Whether hubs can reach us: not at the address of this machine or a name without a dot. */
    public boolean canReachUs() {
        String host = String.valueOf(publicUrl.getHost());
        return host.contains(".")
                && !host.matches("[0-9.]+")
                && !host.endsWith(".local")
                && !host.endsWith(".localhost");
    }

    /** Whether a hub tells us of this feed's news now. */
    boolean tellOf(String feed) {
        return Optional.ofNullable(byFeed().get(feed))
                .filter(subscription -> subscription.isLive(clock.instant()))
                .isPresent();
    }

    /**
     * Takes up what a feed offers: subscribes, or renews what runs out. Failures are logged and tried again in a day, and a feed
     * that calls itself otherwise at every reading has us ask no more often.
     */
    void offered(Feed feed, HubOffer offer, String foundAt) {
        if (!canReachUs()) {
            return;
        }
        String topic = offer.topic() == null ? foundAt : offer.topic();
        @Nullable HubSubscription current = current(feed.id());
        if (current != null
                && current.hub().equals(offer.hub())
                && current.topic().equals(topic)) {
            renew(current);
            return;
        }
        if (current != null && current.wasJustAsked(clock.instant())) {
            return;
        }
        Optional.ofNullable(current).ifPresent(subscriptions::remove);
        ask(new HubSubscription(token(), feed.id(), offer.hub(), topic, token(), clock.instant(), null));
    }

    /** Before a hub is asked for the first time it is looked whether another node has done so since our list was made. */
    private @Nullable HubSubscription current(String feed) {
        HubSubscription listed = byFeed().get(feed);
        return listed == null ? subscriptions.of(feed).orElse(null) : listed;
    }

    private void renew(HubSubscription current) {
        if (current.isToBeAsked(clock.instant())) {
            ask(current.asked(clock.instant()));
        }
    }

    /** The subscription of this id. */
    Optional<HubSubscription> find(String id) {
        return subscriptions.find(id);
    }

    /** The hub says that it will tell us for so long. */
    void confirmed(HubSubscription subscription, Duration lease) {
        Duration bounded = lease.compareTo(SHORTEST_LEASE) < 0
                ? SHORTEST_LEASE
                : lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease;
        keep(subscription.lasting(clock.instant().plus(bounded)));
        log.info(
                "A hub will tell us of news: feed={} hub={} lease={}",
                subscription.feed(),
                subscription.hub(),
                bounded);
    }

    /** The hub says that it won't tell us. */
    void denied(HubSubscription subscription) {
        keep(subscription.lasting(null));
        log.info("A hub won't tell us of news: feed={} hub={}", subscription.feed(), subscription.hub());
    }

    /** Stored before the hub is asked, since it calls back at once. */
    private void ask(HubSubscription subscription) {
        keep(subscription);
        var request = new HttpPost(URI.create(subscription.hub()));
        request.setEntity(new UrlEncodedFormEntity(form(subscription)));
        try (var errand = http.errand()) {
            int status = errand.send(request).status();
            if (status / 100 != 2) {
                log.info(
                        "A hub would not be asked: feed={} hub={} status={}",
                        subscription.feed(),
                        subscription.hub(),
                        status);
            }
        } catch (GuardedHttp.GivenUp e) {
            log.info(
                    "A hub could not be asked: feed={} hub={} words={}",
                    subscription.feed(),
                    subscription.hub(),
                    e.getMessage());
        }
    }

    private List<BasicNameValuePair> form(HubSubscription subscription) {
        return List.of(
                new BasicNameValuePair("hub.mode", "subscribe"),
                new BasicNameValuePair("hub.topic", subscription.topic()),
                new BasicNameValuePair("hub.callback", publicUrl + "/webhooks/websub/" + subscription.id()),
                new BasicNameValuePair("hub.secret", subscription.secret()),
                new BasicNameValuePair("hub.lease_seconds", String.valueOf(LEASE.toSeconds())));
    }

    private void keep(HubSubscription subscription) {
        subscriptions.save(subscription);
        known = new Known(Instant.MIN, Map.of());
    }

    private Map<String, HubSubscription> byFeed() {
        Known now = known;
        Instant moment = clock.instant();
        if (now.at().equals(Instant.MIN)
                || Duration.between(now.at(), moment).abs().compareTo(KEPT) > 0) {
            now = new Known(
                    moment,
                    subscriptions.all().stream()
                            .collect(Collectors.toMap(HubSubscription::feed, each -> each, (one, other) -> other)));
            known = now;
        }
        return now.byFeed();
    }

    private String token() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

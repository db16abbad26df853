package press.kiosque.messenger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a webhook's body into events. One body may hold many, of several Pages; what we don't know or cannot read is left
 * out and never holds up the rest.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/webhook-events">Webhook events</a>
 */
@Component
class WebhookParser {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookParser.class);

    private final JsonMapper json;
    private final NewsroomSettings newsrooms;
    private final IgnoredEvents ignored;
    private final Clock clock;

    WebhookParser(JsonMapper json, NewsroomSettings newsrooms, IgnoredEvents ignored, Clock clock) {
        this.json = json;
        this.newsrooms = newsrooms;
        this.ignored = ignored;
        this.clock = clock;
    }

    /**
     * The events in the order in which they happened, each once.
     *
     * @param body as it came
     * @param signers the newsrooms whose app signed the body; events of other Pages are left out
     * @return empty if the body does not tell of Pages at all
     */
    Optional<List<Inbound>> parse(byte[] body, Set<String> signers) {
        return read(body).map(root -> {
            var events = new ArrayList<Inbound>();
            array(root.path("entry")).forEach(entry -> events.addAll(entry(entry, signers)));
            events.sort(Comparator.comparing(event -> event.source().at()));
            return once(events);
        });
    }

    private Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(json.readTree(body))
                    .filter(root -> root.path("object").asString("").equals("page"));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private List<Inbound> entry(JsonNode entry, Set<String> signers) {
        String page = entry.path("id").asString("");
        Optional<String> newsroom = newsrooms.newsroomOf(page).filter(signers::contains);
        if (newsroom.isEmpty()) {
            LOG.info("ignored events of a Page that no newsroom has, or whose app did not sign them; page={}", page);
            return List.of();
        }
        Instant told = Instant.ofEpochMilli(entry.path("time").asLong(clock.millis()));
        String app = newsrooms.page(newsroom.get()).map(Page::appId).orElse(null);
        Stream<Inbound> ours = array(entry.path("messaging"))
                .flatMap(event -> read(new WebhookFacts(event, newsroom.get(), app, told), WebhookEvent::read));
        Stream<Inbound> overheard = array(entry.path("standby"))
                .flatMap(event -> read(new WebhookFacts(event, newsroom.get(), app, told), WebhookEvent::overhear));
        return Stream.concat(ours, overheard).toList();
    }

    private Stream<Inbound> read(WebhookFacts facts, Function<WebhookFacts, List<Inbound>> kind) {
        try {
            List<Inbound> events = kind.apply(facts);
            if (events.isEmpty()) {
                ignored.count(facts.event());
            }
            return events.stream();
        } catch (RuntimeException e) {
            ignored.count(facts.event());
            LOG.warn(
                    "left out an event; newsroom={} keys={} cause={}",
                    facts.newsroom(),
                    facts.event().propertyNames(),
                    e.toString());
            return Stream.empty();
        }
    }

    private static List<Inbound> once(List<Inbound> events) {
        var byId = new LinkedHashMap<String, Inbound>();
        events.forEach(event -> byId.putIfAbsent(event.source().id(), event));
        return List.copyOf(byId.values());
    }

    private static Stream<JsonNode> array(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.empty();
    }
}

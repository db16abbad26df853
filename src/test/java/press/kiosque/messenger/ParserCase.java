package press.kiosque.messenger;

import static press.kiosque.messenger.Cast.body;
import static press.kiosque.messenger.Cast.bytes;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Source;

/** The parser of three newsrooms' webhooks, at the moment {@link Cast#NOW}. */
abstract class ParserCase {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    final WebhookParser parser = new WebhookParser(
            Cast.JSON, Cast.NEWSROOMS, new IgnoredEvents(meters), Clock.fixed(Cast.NOW, ZoneOffset.UTC));

    final List<Inbound> parse(byte[] body) {
        return parser.parse(body, Set.of("le-kiosque", "the-kiosk")).orElseThrow();
    }

    static byte[] entry(String page, String... events) {
        return bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"" + page + "\",\"time\":1,\"messaging\":["
                + String.join(",", events) + "]}]}");
    }

    static Source source(String id, String reader, int second) {
        return new Source(id, "le-kiosque", reader, Instant.ofEpochSecond(1_760_000_000L + second));
    }
}

package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Passes threads between apps and tells who holds them. See "Conversation routing". */
@Component
final class HandoverEdge implements GraphEdge {

    private static final int WEEK = (int) Duration.ofDays(7).toSeconds();
    private static final int METADATA = 1000;

    private final GraphAccess access;
    private final Readers readers;
    private final ThreadRouting routing;
    private final Clock clock;

    HandoverEdge(GraphAccess access, Readers readers, ThreadRouting routing, MovableClock clock) {
        this.access = access;
        this.readers = readers;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of(
                "pass_thread_control",
                "take_thread_control",
                "release_thread_control",
                "request_thread_control",
                "extend_thread_control",
                "thread_owner");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        page.require("pages_messaging");
        request.refuseFaulty();
        String edge = request.path(1);
        if (!request.method().equals(edge.equals("thread_owner") ? "GET" : "POST")) {
            throw request.unsupported();
        }
        if (edge.equals("thread_owner")) {
            return owner(page, readers.known(page, request.text("recipient").orElse("")));
        }
        change(edge, page, request.shape());
        return Json.success();
    }

    private void change(String edge, Page page, Shape given) {
        String us = page.settings().appId();
        Shape recipient = given.requiredObject("recipient").only(Set.of("id"));
        String note = given.text("metadata", METADATA).orElse("");
        Reader reader =
                readers.known(page, recipient.id("id").orElseThrow(() -> recipient.refuse("id", "is required")));
        switch (edge) {
            case "pass_thread_control" -> {
                given.only(Set.of("recipient", "target_app_id", "metadata"));
                String target =
                        given.id("target_app_id").orElseThrow(() -> given.refuse("target_app_id", "is required"));
                routing.pass(reader, us, target, note);
            }
            case "extend_thread_control" -> {
                given.only(Set.of("recipient", "duration"));
                routing.extend(reader, us, Duration.ofSeconds(given.requiredNumber("duration", 1, WEEK)));
            }
            case "take_thread_control" -> routing.take(only(given, reader), us, note);
            case "release_thread_control" -> routing.release(only(given, reader), us);
            default -> only(given, reader);
        }
    }

    private static Reader only(Shape given, Reader reader) {
        given.only(Set.of("recipient", "metadata"));
        return reader;
    }

    private JsonNode owner(Page page, Reader reader) {
        ThreadControl control = reader.conversation().control();
        return control.owner(clock.instant())
                .map(owner -> {
                    String us = page.settings().appId();
                    ObjectNode entry = Json.object();
                    ObjectNode node = entry.putObject("thread_owner");
                    if (owner.equals(us) || us.equals(page.settings().route().defaultApp())) {
                        node.put("app_id", owner);
                    }
                    node.put("expiration", control.until().getEpochSecond());
                    return (JsonNode) Json.data(entry);
                })
                .orElseGet(Json::data);
    }
}

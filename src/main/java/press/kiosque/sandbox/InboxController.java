package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What other apps do in a thread; when none is named, an editor in Meta's Page Inbox. */
@RestController
@RequestMapping("/api/readers/{psid}/inbox")
final class InboxController {

    private final Readers readers;
    private final Acceptance acceptance;
    private final ThreadRouting routing;
    private final Webhooks webhooks;
    private final Bodies bodies;
    private final Clock clock;

    InboxController(
            Readers readers,
            Acceptance acceptance,
            ThreadRouting routing,
            Webhooks webhooks,
            Bodies bodies,
            MovableClock clock) {
        this.readers = readers;
        this.acceptance = acceptance;
        this.routing = routing;
        this.webhooks = webhooks;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Writes into the thread; where threads are routed, whoever answers takes it. */
    @PostMapping("/say")
    Gesture.Done say(@PathVariable String psid, HttpServletRequest request) {
        Reader reader = readers.get(psid);
        Act act = bodies.read(request, Act.class);
        String text = Required.text(act.text(), "text", "\"Bonjour, ici la rédaction\"");
        boolean routed = reader.page().settings().route().defaultApp() != null;
        if (routed && !reader.speaksWith(act.who(), clock.instant())) {
            routing.move(reader, routing.ownerOf(reader), act.who(), "take_thread_control", "");
        }
        return Gesture.Done.told(acceptance.acceptForeign(reader, text, act.who(), clock.instant()));
    }

    @PostMapping("/take")
    Gesture.Done take(@PathVariable String psid, HttpServletRequest request) {
        Reader reader = readers.get(psid);
        Act act = bodies.read(request, Act.class);
        String before = routing.ownerOf(reader);
        String previous = before == null ? reader.page().settings().appId() : before;
        return Gesture.Done.told(routing.move(reader, previous, act.who(), "take_thread_control", act.note()));
    }

    /** Passes the thread to the app that the sandbox speaks with, or to another. */
    @PostMapping("/pass")
    Gesture.Done pass(@PathVariable String psid, HttpServletRequest request) {
        Reader reader = readers.get(psid);
        Act act = bodies.read(request, Act.class);
        String target = act.to() == null ? reader.page().settings().appId() : act.to();
        return Gesture.Done.told(routing.move(reader, act.who(), target, "pass_thread_control", act.note()));
    }

    /** Lets the thread go: it is idle then. */
    @PostMapping("/release")
    Gesture.Done release(@PathVariable String psid) {
        readers.get(psid).conversation().control().release();
        return Gesture.Done.silently();
    }

    /** Asks the app that holds the thread for it. */
    @PostMapping("/request")
    Gesture.Done request(@PathVariable String psid, HttpServletRequest request) {
        Reader reader = readers.get(psid);
        Act act = bodies.read(request, Act.class);
        ObjectNode event = Events.handover(reader, clock.instant(), "request_thread_control");
        ObjectNode body = event.withObject("request_thread_control");
        Json.putApp(body, "requested_owner_app_id", act.who());
        body.put("metadata", act.note());
        return Gesture.Done.told(webhooks.tell(reader, WebhookField.HANDOVER, event));
    }

    /** What an app does, in which words, with which note, and for which other app. */
    record Act(
            @Nullable String app,
            @Nullable String text,
            @Nullable String metadata,
            @Nullable String to) {

        String who() {
            return app == null ? PageRouting.INBOX : app;
        }

        String note() {
            return metadata == null ? "" : metadata;
        }
    }
}

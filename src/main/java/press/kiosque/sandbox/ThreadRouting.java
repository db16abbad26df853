package press.kiosque.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Moves threads between apps by the rules of conversation routing, and tells the app that the sandbox speaks with. */
@Component
final class ThreadRouting {

    private final Webhooks webhooks;
    private final LiveThreads live;
    private final Clock clock;

    ThreadRouting(Webhooks webhooks, LiveThreads live, MovableClock clock) {
        this.webhooks = webhooks;
        this.live = live;
        this.clock = clock;
    }

    /** Hands a thread on; the app that gets it is told. */
    void pass(Reader reader, String from, String to, String note) {
        requireHeld(reader, from);
        if (!to.equals(reader.page().settings().appId())
                && !reader.page().settings().route().knows(to)) {
            throw GraphError.invalid(2018164, "target_app_id " + to + " is no app of this Page");
        }
        move(reader, from, to, "pass_thread_control", note);
    }

    /** Takes a thread: where routing is on, one that is idle, or any of them as the default app. */
    void take(Reader reader, String app, String note) {
        String defaultApp = reader.page().settings().route().defaultApp();
        if (defaultApp == null) {
            throw GraphError.notOurRole("without a default app threads cannot be taken");
        }
        boolean idle = reader.conversation().control().owner(clock.instant()).isEmpty();
        if (!idle && !app.equals(defaultApp)) {
            throw GraphError.notOurRole("another app holds the thread");
        }
        move(reader, ownerOf(reader), app, "take_thread_control", note);
    }

    void release(Reader reader, String app) {
        requireHeld(reader, app);
        reader.conversation().control().release();
    }

    void extend(Reader reader, String app, Duration length) {
        requireHeld(reader, app);
        reader.conversation().control().extend(length, clock.instant());
    }

    /** Gives the thread to an app, whatever the rules: Messenger's own Inbox may always do so. */
    ObjectNode move(Reader reader, @Nullable String from, String to, String how, String note) {
        Instant now = clock.instant();
        reader.conversation().control().give(to, now);
        live.changed(reader.psid());
        ObjectNode event = Events.handover(reader, now, how);
        ObjectNode body = event.withObject(how);
        body.put("previous_owner_app_id", from).put("new_owner_app_id", to).put("metadata", note);
        String us = reader.page().settings().appId();
        boolean concerns = how.equals("pass_thread_control") ? to.equals(us) : us.equals(from) || from == null;
        return concerns && !(how.equals("take_thread_control") && to.equals(us))
                ? webhooks.tell(reader, WebhookField.HANDOVER, event)
                : event;
    }

    /** The app that holds the thread now, or would if anybody did. */
    @Nullable
    String ownerOf(Reader reader) {
        return reader.conversation()
                .control()
                .owner(clock.instant())
                .orElse(reader.page().settings().route().defaultApp());
    }

    void requireKnown(Reader reader, String app) {
        PageSettings settings = reader.page().settings();
        if (!app.equals(settings.appId()) && !settings.route().knows(app)) {
            throw GraphError.invalid(2018164, "The app " + app + " is none of this Page");
        }
    }

    private void requireHeld(Reader reader, String app) {
        if (!reader.speaksWith(app, clock.instant())) {
            throw GraphError.notOurRole("another app holds the thread");
        }
    }
}

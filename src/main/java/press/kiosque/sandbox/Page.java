package press.kiosque.sandbox;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A Page of the stand-in: its settings, its Messenger profile, and what it keeps at Messenger. */
final class Page {

    private final String id;
    private final MessengerProfile profile = new MessengerProfile();
    private final Personas personas = new Personas();
    private final Assets assets = new Assets();
    private final Passes passes = new Passes();
    private final RateGate gate = new RateGate();
    private final Outbox outbox = new Outbox();
    private final Subscription subscription;
    private final AtomicLong engaged = new AtomicLong();
    private volatile PageSettings settings;
    private volatile boolean blockedByPolicy;

    Page(String id, PageSettings settings) {
        this.id = id;
        this.settings = settings;
        this.subscription = new Subscription(settings.startsSubscribed() ? WebhookField.names() : Set.of());
    }

    String id() {
        return id;
    }

    PageSettings settings() {
        return settings;
    }

    MessengerProfile profile() {
        return profile;
    }

    Personas personas() {
        return personas;
    }

    Assets assets() {
        return assets;
    }

    Passes passes() {
        return passes;
    }

    RateGate gate() {
        return gate;
    }

    /** The events that concern the Page and no reader. */
    Outbox outbox() {
        return outbox;
    }

    Subscription subscription() {
        return subscription;
    }

    /** Takes new settings; the callback counts as it did until the handshake says otherwise. */
    void change(PageSettings settings) {
        this.settings = settings;
    }

    /** How many readers the Page may write to, as Messenger counts them for its limits. */
    long engaged() {
        return engaged.get();
    }

    void engageAnother() {
        engaged.incrementAndGet();
    }

    boolean isRestricted() {
        return blockedByPolicy || settings.may().isRestricted();
    }

    void blockByPolicy(boolean blocked) {
        blockedByPolicy = blocked;
    }

    void require(String permission) {
        if (!settings.may().granted().contains(permission)) {
            throw GraphError.noPermission(permission);
        }
    }

    /** Whether events of this field are sent to the callback. */
    boolean hears(WebhookField field) {
        return subscription.hears(field) && (field != WebhookField.ECHO || settings.sendsEchoes());
    }

    /** The Page as the sandbox's own API shows it: without secrets. */
    View view() {
        PageSettings now = settings;
        return new View(
                id,
                now.name(),
                now.appId(),
                now.callbackUrl(),
                subscription.isVerified(),
                !subscription.fields().isEmpty(),
                isRestricted(),
                engaged(),
                now.requiresProof(),
                now.sendsEchoes(),
                now.readsAtOnce(),
                now.picture());
    }

    /** What may be shown of a Page. */
    record View(
            String id,
            String name,
            String appId,
            @Nullable String callbackUrl,
            boolean verified,
            boolean subscribed,
            boolean restricted,
            long engaged,
            boolean requireProof,
            boolean echoes,
            boolean autoRead,
            @Nullable String picture) {}
}

package press.kiosque.sandbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Page of the stand-in: its settings, its Messenger profile, and the webhook fields it is subscribed to. */
final class Page {

    private final String id;
    private final MessengerProfile profile = new MessengerProfile();
    private volatile PageSettings settings;
    private volatile boolean verified;
    private volatile Set<String> fields = WebhookField.names();

    Page(String id, PageSettings settings) {
        this.id = id;
        this.settings = settings;
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

    /** Takes new settings; the callback counts as it did until the handshake says otherwise. */
    void change(PageSettings settings) {
        this.settings = settings;
    }

    void verified(boolean verified) {
        this.verified = verified;
    }

    boolean isVerified() {
        return verified;
    }

    Set<String> fields() {
        return fields;
    }

    /** Subscribes the app to these webhook fields of the Page, and to no other. */
    void subscribe(Set<String> fields) {
        this.fields = Set.copyOf(fields);
    }

    /** Whether events of this field are sent to the callback. */
    boolean hears(WebhookField field) {
        return verified && fields.contains(field.fieldName()) && (field != WebhookField.ECHO || settings.sendsEchoes());
    }

    /** The Page as the sandbox's own API shows it: without secrets. */
    View view() {
        PageSettings now = settings;
        return new View(
                id,
                now.name(),
                now.appId(),
                now.callbackUrl(),
                verified,
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
            String callbackUrl,
            boolean verified,
            boolean requireProof,
            boolean echoes,
            boolean autoRead,
            @Nullable String picture) {}
}

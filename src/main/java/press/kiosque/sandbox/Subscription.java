package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the app hears of a Page: fields that both the app and the Page are subscribed to, once the callback passed its
 * handshake. After an hour of nothing but failures Messenger takes the app off the Page ("Webhooks Disabled").
 */
final class Subscription {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration WARNING = Duration.ofMinutes(15);

    private volatile boolean verified;
    private volatile Set<String> fields;
    private volatile Set<String> appFields = WebhookField.names();
    private @Nullable Instant failingSince;
    private volatile boolean disabled;

    Subscription(Set<String> fields) {
        this.fields = fields;
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
        disabled = false;
        worked();
    }

    Set<String> appFields() {
        return appFields;
    }

    void subscribeApp(Set<String> fields) {
        appFields = Set.copyOf(fields);
    }

    boolean hears(WebhookField field) {
        return verified && fields.contains(field.fieldName()) && appFields.contains(field.fieldName());
    }

    synchronized void worked() {
        failingSince = null;
    }

    /** Notes that the callback failed; answers whether it is now off, having failed for an hour. */
    synchronized boolean failed(Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
        if (!disabled && isFailingFor(PATIENCE, now)) {
            fields = Set.of();
            disabled = true;
        }
        return disabled;
    }

    /** Whether Messenger took the app off the Page. */
    boolean isDisabled() {
        return disabled;
    }

    /** Whether the developers would have been written to: a quarter of an hour of nothing but failures. */
    synchronized boolean isWarned(Instant now) {
        return isFailingFor(WARNING, now);
    }

    private boolean isFailingFor(Duration length, Instant now) {
        return failingSince != null && !now.isBefore(failingSince.plus(length));
    }
}

package press.kiosque.sandbox;

import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds whom a request is for. */
@Component
final class Recipients {

    private final Readers readers;

    Recipients(Readers readers) {
        this.readers = readers;
    }

    /** The recipient; 100 when the form is closed, the pass used up, or nobody known to the Page. */
    Recipient find(Page page, SendRequest request, Instant now) {
        String name = request.recipient();
        return switch (request.recipientForm()) {
            case "id" -> new Recipient(readers.known(page, name), true, true, () -> {});
            case "user_ref", "comment_id", "post_id", "one_time_notif_token" -> {
                Passes.Kind kind = Passes.Kind.valueOf(request.recipientForm().toUpperCase(Locale.ROOT));
                Reader reader = page.passes().reader(kind, name, now);
                if (request.message().isEmpty()) {
                    throw GraphError.invalid("sender_action needs a recipient.id");
                }
                yield new Recipient(reader, false, kind != Passes.Kind.USER_REF, () -> page.passes()
                        .use(kind, name));
            }
            default ->
                throw GraphError.invalid("recipient." + request.recipientForm() + " is no longer served by Messenger");
        };
    }

    /**
     * Whom a message goes to.
     *
     * @param needsWindow whether it must be within the window
     * @param isTold whether the answer names the reader
     * @param use uses up what let the message through
     */
    record Recipient(Reader reader, boolean needsWindow, boolean isTold, Runnable use) {}
}

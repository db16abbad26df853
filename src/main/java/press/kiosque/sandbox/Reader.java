package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A made-up reader of one Page, with the thread between the two and the events that wait to be told. */
final class Reader {

    private final String psid;
    private final Page page;
    private final String name;
    private final String locale;
    private final ZoneId zone;
    private final Conversation conversation;
    private final Outbox outbox = new Outbox();
    private volatile Account account = Account.PRESENT;
    private volatile boolean phoneOnly;
    private volatile @Nullable String userRef;

    Reader(String psid, Page page, String name, String locale, ZoneId zone, int keep) {
        this.psid = psid;
        this.page = page;
        this.name = name;
        this.locale = locale;
        this.zone = zone;
        this.conversation = new Conversation(keep);
    }

    String psid() {
        return psid;
    }

    Page page() {
        return page;
    }

    String name() {
        return name;
    }

    String firstName() {
        return name.split(" ", 2)[0];
    }

    String lastName() {
        String[] names = name.split(" ", 2);
        return names.length == 2 ? names[1] : "";
    }

    String locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    /** How many hours the reader's clock is ahead of GMT at that moment, as Graph tells a time zone. */
    double hoursFromGmt(Instant now) {
        return zone.getRules().getOffset(now).getTotalSeconds() / 3600.0;
    }

    Conversation conversation() {
        return conversation;
    }

    Outbox outbox() {
        return outbox;
    }

    Account account() {
        return account;
    }

    void become(Account account) {
        this.account = account;
    }

    boolean isPhoneOnly() {
        return phoneOnly;
    }

    void phoneOnly(boolean phoneOnly) {
        this.phoneOnly = phoneOnly;
    }

    /** The reference of the checkbox that the reader ticked and has not yet written after. */
    @Nullable
    String takeUserRef() {
        String ref = userRef;
        userRef = null;
        return ref;
    }

    void tick(String userRef) {
        this.userRef = userRef;
    }

    /** Notes what the reader says or taps; where threads are routed, it wakes an idle one for the default app. */
    void say(Message message) {
        conversation.addFromReader(message);
        act(message.at());
        String defaultApp = page.settings().route().defaultApp();
        if (defaultApp != null && conversation.control().owner(message.at()).isEmpty()) {
            conversation.control().give(defaultApp, message.at());
        }
        conversation.control().active(message.at());
    }

    /** Notes an action that opens the window; with the first one the Page may write to the reader at all. */
    void act(Instant at) {
        if (conversation.act(at)) {
            page.engageAnother();
        }
    }

    /** Whether that Page has a thread with the reader. */
    boolean isKnownTo(Page asking) {
        return page == asking && account != Account.DELETED && conversation.hasBegun();
    }

    /** Whether messages reach the reader: not one who blocks the Page, left Messenger or was suspended. */
    boolean isAvailable() {
        return account == Account.PRESENT && !conversation.isBlocked();
    }

    /** Whether that app may write here: it holds the thread, or nobody does and idle threads are open to it. */
    boolean speaksWith(String app, Instant now) {
        return conversation.control().owner(now).map(app::equals).orElseGet(() -> {
            String defaultApp = page.settings().route().defaultApp();
            return defaultApp == null || defaultApp.equals(app);
        });
    }

    /** What became of the reader's account. */
    enum Account {
        @JsonProperty("present")
        PRESENT,
        @JsonProperty("deactivated")
        DEACTIVATED,
        @JsonProperty("deleted")
        DELETED
    }
}

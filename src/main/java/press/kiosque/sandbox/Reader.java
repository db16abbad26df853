package press.kiosque.sandbox;

import java.time.Instant;
import java.time.ZoneId;

/** A made-up reader of one Page, with the thread between the two and the events that wait to be told. */
final class Reader {

    private final String psid;
    private final Page page;
    private final String name;
    private final String locale;
    private final ZoneId zone;
    private final Conversation conversation = new Conversation();
    private final Outbox outbox = new Outbox();

    Reader(String psid, Page page, String name, String locale, ZoneId zone) {
        this.psid = psid;
        this.page = page;
        this.name = name;
        this.locale = locale;
        this.zone = zone;
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
}

package press.kiosque.messenger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.Notices;

/**
 * What happened to our Pages and still matters. Kept in memory for ten seconds, since it is asked before every message.
 *
 * <pre>{ _id: "le-kiosque/POLICY_BLOCKED", newsroom: "le-kiosque", kind: "POLICY_BLOCKED", at: ISODate, detail: "spam" }</pre>
 */
@Repository
class PageNotices implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(PageNotices.class);
    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);
    private static final Duration SHOWN_FOR = Duration.ofDays(7);

    /** The site's page of the connection. */
    private static final String CONNECTION = "/admin/settings/page";

    private final MongoCollection<PageNotice> notices;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    PageNotices(MongoDatabase database, Clock clock) {
        this.notices = database.getCollection("page_notices", PageNotice.class);
        this.clock = clock;
    }

    /** Keeps it and warns in the log; the same again only changes time and detail. */
    void add(PageNotice notice) {
        LOG.warn("Page notice: newsroom={} kind={} detail={}", notice.newsroom(), notice.kind(), notice.detail());
        notices.replaceOne(eq(notice.id()), notice, new ReplaceOptions().upsert(true));
        known = read();
    }

    /** These no longer hold. */
    void lift(String newsroom, Kind... kinds) {
        notices.deleteMany(
                in("_id", Stream.of(kinds).map(kind -> newsroom + "/" + kind).toList()));
        known = read();
    }

    /** Whether this holds for the newsroom's Page; another process may have learnt it up to ten seconds ago. */
    boolean holds(String newsroom, Kind kind) {
        for (PageNotice notice : known().all()) {
            if (notice.kind() == kind && notice.newsroom().equals(newsroom)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Notice> of(String newsroom) {
        Instant shown = clock.instant().minus(SHOWN_FOR);
        return known().all().stream()
                .filter(notice -> notice.newsroom().equals(newsroom))
                .filter(notice -> notice.kind().stands() || notice.at().isAfter(shown))
                .map(notice -> new Notice(
                        code(notice.kind()),
                        notice.at(),
                        notice.detail(),
                        notice.kind().isOfConnection() ? CONNECTION : ""))
                .toList();
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Known known() {
        Known now = known;
        if (!now.isKnown(clock.instant())) {
            now = read();
            known = now;
        }
        return now;
    }

    private Known read() {
        return new Known(notices.find().into(new ArrayList<>()), clock.instant().plus(KNOWN_FOR));
    }

    private record Known(List<PageNotice> all, Instant until) {

        /** Not for ever after the clock was set back. */
        boolean isKnown(Instant moment) {
            return moment.isBefore(until) && !moment.isBefore(until.minus(KNOWN_FOR.multipliedBy(2)));
        }
    }
}

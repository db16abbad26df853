package press.kiosque.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Inserts;
import press.kiosque.newsroom.Removals;
import press.kiosque.newsroom.ShownOrder;

/**
 * The feeds of all newsrooms and how their reading stands, and those that were removed.
 *
 * <pre>{ _id: "le-kiosque/une", newsroom: "le-kiosque", name: "À la une", url: "https://…", language: "fr", weight: 1.0,
 *   paused: false, folder: "Sport", state: { health: "HEALTHY", nextPollAt: ISODate, lastPolledAt: ISODate, lastChangedAt: ISODate,
 *   etag: "\"5f\"", lastModified: "Mon, 10 Feb 2025 …", failures: 0, trouble: "NOT_FOUND", words: "…",
 *   pace: { minutes: 60, skipHours: [], skipDays: [] }, rhythm: { newest: 493210, hours: Binary },
 *   moving: { what: "https://…", first: ISODate, times: 2 }, moved: { from: "https://…", at: ISODate } } }
 *
 * removedFeeds: { _id: "le-kiosque/une", newsroom: "le-kiosque", at: ISODate, who: "ines", feed: { … } }</pre>
 */
@Repository
public class Feeds {

    /** Between the machines of a cluster. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final MongoCollection<Feed> feeds;
    private final Removals<RemovedFeed> removed;
    private final ShownOrder order;

    Feeds(MongoDatabase database) {
        this.feeds = database.getCollection("feeds", Feed.class);
        this.removed = new Removals<>(database, "removedFeeds", RemovedFeed.class);
        this.order = new ShownOrder(database, "feeds");
        this.feeds.createIndex(Indexes.ascending("state.nextPollAt"));
        this.feeds.createIndex(Indexes.ascending("state.lastPolledAt"));
    }

    /** Every feed, in no particular order. */
    public List<Feed> all() {
        return feeds.find().into(new ArrayList<>());
    }

    /** The newsroom's feeds in the order in which they are shown. */
    public List<Feed> of(String newsroom) {
        return order.sorted(newsroom, feeds.find(eq("newsroom", newsroom)).into(new ArrayList<>()), Feed::id);
    }

    /** Puts these, by their ids, into this order; the others stay where they are. */
    public void arrange(String newsroom, List<String> ids) {
        order.arrange(newsroom, ids);
    }

    /** The feed of this id, {@code newsroom/slug}. */
    public Optional<Feed> find(String id) {
        return Optional.ofNullable(feeds.find(eq(id)).first());
    }

    /**
     * The feeds to read now: their time has come and nobody paused them. One that was last read in the future is due too:
     * the clock was wrong, and its time may be as well.
     */
    public List<Feed> due(Instant now) {
        return feeds.find(and(
                        or(lte("state.nextPollAt", now), gt("state.lastPolledAt", now.plus(CLOCKS_DIFFER))),
                        eq("paused", false)))
                .into(new ArrayList<>());
    }

    /**
     * Stores what an editor decides about the feed. How its reading stands is left alone, unless its address changed:
     * then it starts afresh.
     */
    public void save(Feed feed) {
        boolean stays =
                find(feed.id()).filter(known -> known.url().equals(feed.url())).isPresent();
        feeds.updateOne(
                eq(feed.id()),
                combine(
                        set("newsroom", feed.newsroom()),
                        set("name", feed.name()),
                        set("url", feed.url()),
                        set("language", feed.language()),
                        set("weight", feed.weight()),
                        set("paused", feed.paused()),
                        set("folder", feed.folder()),
                        stays ? setOnInsert("state", feed.state()) : set("state", FeedState.NEVER_READ)),
                new UpdateOptions().upsert(true));
        removed.forget(feed.id());
        order.take(feed.newsroom(), feed.id());
    }

    /** Stores a new feed; false if there is one of its id, which stays as it is. */
    boolean add(Feed feed) {
        return Inserts.unlessKnown(feeds, feed);
    }

    /** Takes a feed away and keeps it aside. */
    void remove(Feed feed, String who, Instant at) {
        removed.keep(feed.id(), new RemovedFeed(feed.id(), feed.newsroom(), at, who, feed));
        feeds.deleteOne(eq(feed.id()));
    }

    /** The newsroom's removed feeds, the latest first. */
    List<RemovedFeed> removed(String newsroom) {
        return removed.of(newsroom);
    }

    /** The removed feed of this id. */
    Optional<RemovedFeed> findRemoved(String id) {
        return removed.find(id);
    }

    /** Takes up the feed's new address and how it stands there, unless an editor gave it another meanwhile. */
    void move(Feed moved, String from) {
        feeds.updateOne(
                and(eq(moved.id()), eq("url", from)), combine(set("url", moved.url()), set("state", moved.state())));
    }

    /**
     * Records how the reading of these feeds went. One that was removed meanwhile stays removed, and of one to which an editor
     * gave another address meanwhile, the old one's reading says nothing.
     */
    void record(Collection<Feed> read) {
        if (!read.isEmpty()) {
            feeds.bulkWrite(
                    read.stream()
                            .map(feed -> new UpdateOneModel<Feed>(
                                    and(eq(feed.id()), eq("url", feed.url())), set("state", feed.state())))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }
}

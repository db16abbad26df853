package press.kiosque.feed;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Revisions;

/** What editors, and nobody below them, do with a newsroom's feeds; each deed is in the log. */
@Service
class FeedDesk {

    private final Feeds feeds;
    private final FeedLists lists;
    private final Deeds deeds;
    private final Revisions revisions;
    private final Clock clock;

    FeedDesk(Feeds feeds, FeedLists lists, Deeds deeds, Revisions revisions, Clock clock) {
        this.feeds = feeds;
        this.lists = lists;
        this.deeds = deeds;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Under what a feed's saves are counted. */
    static String revision(Feed feed) {
        return "feed:" + feed.id();
    }

    /** The feed that is read at this address already. */
    Optional<Feed> at(String newsroom, String address) {
        return lists.find(newsroom, address);
    }

    /** Adds a feed at an address that the newsroom does not have. */
    Feed add(Colleague who, String newsroom, FeedForm form) {
        who.requireMayWrite();
        Feed feed = lists.add(newsroom, form.name(), form.address(), form.tongue());
        deeds.record(who.name(), "feed.added", feed.id());
        return feed;
    }

    /**
     * Adds a list of feeds.
     *
     * @throws IllegalArgumentException if it is no list
     */
    FeedLists.Report add(Colleague who, String newsroom, byte[] opml) {
        who.requireMayWrite();
        FeedLists.Report report = lists.add(newsroom, opml);
        deeds.record(who.name(), "feed.list-added", newsroom);
        return report;
    }

    /**
     * Gives a feed another name, address or language, as it was written from this version, see {@link #revision}.
     *
     * @return false if somebody else has changed it since they looked
     */
    boolean change(Colleague who, Feed feed, FeedForm form, long seen) {
        who.requireMayWrite();
        boolean first = revisions.take(revision(feed), seen, who.name(), clock.instant());
        if (first) {
            feeds.save(form.applied(feed));
            deeds.record(who.name(), "feed.changed", feed.id());
        }
        return first;
    }

    /** Removes a feed: it is not read until it is put back, and what it brought stays. */
    void remove(Colleague who, Feed feed) {
        who.requireMayWrite();
        feeds.remove(feed, who.name(), clock.instant());
        deeds.record(who.name(), "feed.removed", feed.id());
    }

    /** Puts a removed feed back; empty if there is none, or if another is read at its address by now. */
    Optional<Feed> putBack(Colleague who, String id) {
        who.requireMayWrite();
        Optional<Feed> back = feeds.findRemoved(id)
                .map(RemovedFeed::feed)
                .filter(feed -> at(feed.newsroom(), feed.url()).isEmpty());
        back.ifPresent(feed -> {
            feeds.save(feed);
            deeds.record(who.name(), "feed.put-back", id);
        });
        return back;
    }

    /** Lets a feed rest, or be read again. */
    void pause(Colleague who, Feed feed, boolean rests) {
        who.requireMayWrite();
        feeds.save(feed.paused(rests));
        deeds.record(who.name(), rests ? "feed.paused" : "feed.resumed", feed.id());
    }
}

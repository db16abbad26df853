package press.kiosque.feed;

import java.util.Optional;
import org.springframework.stereotype.Service;
import press.kiosque.newsroom.Deeds;

/** What editors do with a newsroom's feeds; each deed is in the log. */
@Service
class FeedDesk {

    private final Feeds feeds;
    private final FeedLists lists;
    private final Deeds deeds;

    FeedDesk(Feeds feeds, FeedLists lists, Deeds deeds) {
        this.feeds = feeds;
        this.lists = lists;
        this.deeds = deeds;
    }

    /** The feed that is read at this address already. */
    Optional<Feed> at(String newsroom, String address) {
        return lists.find(newsroom, address);
    }

    /** Adds a feed at an address that the newsroom does not have. */
    Feed add(String who, String newsroom, FeedForm form) {
        Feed feed = lists.add(newsroom, form.name(), form.address(), form.tongue());
        deeds.record(who, "feed.added", feed.id());
        return feed;
    }

    /**
     * Adds a list of feeds.
     *
     * @throws IllegalArgumentException if it is no list
     */
    FeedLists.Report add(String who, String newsroom, byte[] opml) {
        FeedLists.Report report = lists.add(newsroom, opml);
        deeds.record(who, "feed.list-added", newsroom);
        return report;
    }

    /** Gives a feed another name, address or language. */
    void change(String who, Feed feed, FeedForm form) {
        feeds.save(form.applied(feed));
        deeds.record(who, "feed.changed", feed.id());
    }

    /** Lets a feed rest, or be read again. */
    void pause(String who, Feed feed, boolean rests) {
        feeds.save(feed.paused(rests));
        deeds.record(who, rests ? "feed.paused" : "feed.resumed", feed.id());
    }
}

package press.kiosque.feed;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** What editors, and nobody below them, do with a newsroom's feeds; each deed is in the log. */
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
    Feed add(Colleague who, String newsroom, FeedForm form) {
        require(who);
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
        require(who);
        FeedLists.Report report = lists.add(newsroom, opml);
        deeds.record(who.name(), "feed.list-added", newsroom);
        return report;
    }

    /** Gives a feed another name, address or language. */
    void change(Colleague who, Feed feed, FeedForm form) {
        require(who);
        feeds.save(form.applied(feed));
        deeds.record(who.name(), "feed.changed", feed.id());
    }

    /** Lets a feed rest, or be read again. */
    void pause(Colleague who, Feed feed, boolean rests) {
        require(who);
        feeds.save(feed.paused(rests));
        deeds.record(who.name(), rests ? "feed.paused" : "feed.resumed", feed.id());
    }

    private static void require(Colleague who) {
        if (!who.mayWrite()) {
            throw new AccessDeniedException(who.name() + " may not change feeds");
        }
    }
}

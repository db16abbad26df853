package press.kiosque.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Slug;

/** Adds feeds to a newsroom, one or a whole list of them, and hands out its feeds as a list. */
@Component
public class FeedLists {

    private final Feeds feeds;
    private final Newsrooms newsrooms;

    FeedLists(Feeds feeds, Newsrooms newsrooms) {
        this.feeds = feeds;
        this.newsrooms = newsrooms;
    }

    /**
     * What became of a list.
     *
     * @param added feeds that the newsroom did not have
     * @param known feeds that it had, at whatever name
     * @param refused what cannot be a feed, with the reason, in English
     */
    public record Report(int added, int known, List<String> refused) {

        public Report {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Adds the feeds of this OPML. One whose address the newsroom has already is left as it is, so doing it twice changes
     * nothing.
     *
     * @throws IllegalArgumentException if there is no such newsroom, or the document is no OPML
     */
    public Report add(String newsroom, byte[] opml) {
        if (newsrooms.find(newsroom).isEmpty()) {
            throw new IllegalArgumentException("there is no newsroom " + newsroom);
        }
        List<Opml.Outline> outlines = Opml.read(opml);
        List<Feed> own = new ArrayList<>(feeds.of(newsroom));
        List<String> refused = new ArrayList<>();
        int before = own.size();
        for (Opml.Outline outline : outlines) {
            String address = WebAddress.typed(outline.url());
            if (!Feed.isWebAddress(address)) {
                refused.add(outline.name() + ": no http or https address: " + outline.url());
            } else if (find(own, address).isEmpty()) {
                own.add(store(newsroom, outline.name(), address, null, outline.folder(), slugs(newsroom, own)));
            }
        }
        int added = own.size() - before;
        return new Report(added, outlines.size() - added - refused.size(), refused);
    }

    /** The newsroom's feed at this address. */
    Optional<Feed> find(String newsroom, String address) {
        return find(feeds.of(newsroom), address);
    }

    /** Adds a feed at an address that the newsroom does not have. */
    Feed add(String newsroom, String name, String address, @Nullable Locale language) {
        return store(newsroom, name, address, language, null, slugs(newsroom, feeds.of(newsroom)));
    }

    /**
     * The newsroom's feeds as OPML.
     *
     * @throws IllegalArgumentException if there is no such newsroom
     */
    public String opml(String newsroom) {
        Newsroom found = newsrooms
                .find(newsroom)
                .orElseThrow(() -> new IllegalArgumentException("there is no newsroom " + newsroom));
        return Opml.write(found.name(), feeds.of(newsroom));
    }

    /** A colleague may add one of the same name at the same moment: then this one gets another id. */
    private Feed store(
            String newsroom,
            String name,
            String address,
            @Nullable Locale language,
            @Nullable String folder,
            Set<String> taken) {
        var feed = new Feed(
                newsroom + "/" + Slug.of(name, "feed", taken),
                newsroom,
                name,
                address,
                language,
                Feed.DEFAULT_WEIGHT,
                false,
                folder,
                FeedState.NEVER_READ);
        if (feeds.add(feed)) {
            return feed;
        }
        taken.add(feed.slug());
        return store(newsroom, name, address, language, folder, taken);
    }

    private static Optional<Feed> find(List<Feed> own, String address) {
        return own.stream()
                .filter(feed -> feed.url().equals(address) || feed.hasMovedFrom(address))
                .findFirst();
    }

    /** Ids that a new feed must not have: those of others, and of removed ones, whose articles are still there. */
    private Set<String> slugs(String newsroom, List<Feed> own) {
        return Stream.concat(own.stream(), feeds.removed(newsroom).stream().map(RemovedFeed::feed))
                .map(Feed::slug)
                .collect(Collectors.toCollection(HashSet::new));
    }
}

package press.kiosque.feed;

import java.net.URI;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.newsroom.Slug;

/**
 * An address at which a newsroom publishes its articles, and how its last reading went.
 *
 * @param id {@code newsroom/slug}
 * @param newsroom the newsroom's id
 * @param name as editors know it
 * @param url http or https
 * @param language of its articles where the feed itself doesn't say; absent: the newsroom's
 * @param weight the editor's trust in this feed, 0 to 10
 * @param paused not read for now
 * @param folder where editors keep it among the others, with slashes between; absent: nowhere in particular
 * @param state written by the collector alone
 */
public record Feed(
        @BsonId String id,
        String newsroom,
        String name,
        String url,
        @Nullable Locale language,
        double weight,
        boolean paused,
        @Nullable String folder,
        FeedState state) {

    /** The trust in a feed of which the editor says nothing. */
    public static final double DEFAULT_WEIGHT = 1.0;

    public Feed {
        if (!Slug.isIn(newsroom, id)) {
            throw new IllegalArgumentException(
                    "feed id '" + id + "': use up to 40 lower-case letters, digits and hyphens");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("feed " + id + ": name is missing");
        }
        if (!isWebAddress(url)) {
            throw new IllegalArgumentException("feed " + id + ": url '" + url + "' is no http or https address");
        }
        if (!(weight >= 0 && weight <= 10)) {
            throw new IllegalArgumentException("feed " + id + ": weight " + weight + " is not between 0 and 10");
        }
    }

    /** A feed that was never read, with the default weight and the newsroom's language. */
    public static Feed of(String newsroom, String slug, String name, String url) {
        return new Feed(
                newsroom + "/" + slug, newsroom, name, url, null, DEFAULT_WEIGHT, false, null, FeedState.NEVER_READ);
    }

    /** The short id by which articles and topics refer to the feed. */
    public String slug() {
        return id.substring(newsroom.length() + 1);
    }

    /** The same feed after a reading. */
    Feed with(FeedState next) {
        return new Feed(id, newsroom, name, url, language, weight, paused, folder, next);
    }

    /** The same feed at another address. */
    Feed at(String address) {
        return new Feed(id, newsroom, name, address, language, weight, paused, folder, state);
    }

    /** The same feed, to be read or not. */
    Feed paused(boolean rests) {
        return new Feed(id, newsroom, name, url, language, weight, rests, folder, state);
    }

    /** Whether its server once sent us away from this address. */
    boolean hasMovedFrom(String address) {
        FeedMove moved = state.moved();
        return moved != null && moved.from().equals(address);
    }

    /** Whether feeds can be read there at all. */
    static boolean isWebAddress(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package press.kiosque.feed;

import static press.kiosque.newsroom.Typed.stripped;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed as an editor types it.
 *
 * @param language of its articles, such as {@code fr}; empty: the newsroom's
 */
record FeedForm(String name, String address, String language) {

    static final int LONGEST_NAME = 200;

    private static final int LONGEST_ADDRESS = 2000;

    FeedForm {
        name = stripped(name);
        address = stripped(address);
        language = stripped(language);
    }

    static FeedForm of(Feed feed) {
        Locale language = feed.language();
        return new FeedForm(feed.name(), feed.url(), language == null ? "" : language.getLanguage());
    }

    /** The language; null where it is the newsroom's. */
    @Nullable
    Locale tongue() {
        Locale tongue = Locale.forLanguageTag(language);
        return tongue.getLanguage().isEmpty() ? null : tongue;
    }

    /** What is wrong, by field, as the end of a key of the site's words. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.put("name", "name");
        }
        if (address.length() > LONGEST_ADDRESS || !Feed.isWebAddress(address)) {
            wrong.put("address", "address");
        }
        return wrong;
    }

    /** The feed as it is wanted. */
    Feed applied(Feed feed) {
        return feed.changed(name, address, Objects.equals(language, of(feed).language()) ? feed.language() : tongue());
    }
}

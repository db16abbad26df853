package press.kiosque.feed;

import static java.util.Objects.requireNonNullElse;
import static press.kiosque.newsroom.Typed.stripped;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed as an editor types it.
 *
 * @param language of its articles, such as {@code fr}; empty: the newsroom's
 * @param weight the trust in it, from 0 to 10; null where it is not asked for, and it stays as it is
 * @param folder where it stands among the others; empty for nowhere, null likewise
 */
record FeedForm(
        String name,
        String address,
        String language,
        @Nullable String weight,
        @Nullable String folder) {

    static final int LONGEST_NAME = 200;

    private static final int LONGEST_ADDRESS = 2000;
    private static final double MOST = 10;

    FeedForm {
        name = stripped(name);
        address = stripped(address);
        language = stripped(language);
    }

    static FeedForm of(Feed feed) {
        Locale language = feed.language();
        return new FeedForm(
                feed.name(),
                feed.url(),
                language == null ? "" : language.getLanguage(),
                BigDecimal.valueOf(feed.weight()).stripTrailingZeros().toPlainString(),
                requireNonNullElse(feed.folder(), ""));
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
        if (weight != null && trust(weight).isEmpty()) {
            wrong.put("weight", "weight");
        }
        if (folder != null && folder.strip().length() > LONGEST_NAME) {
            wrong.put("folder", "folder");
        }
        return wrong;
    }

    /** The number that was typed, with a point or a comma; empty if it is none from 0 to 10. */
    private static Optional<Double> trust(String typed) {
        return Optional.of(typed.strip().replace(',', '.'))
                .filter(number -> number.matches("\\d{1,2}(\\.\\d{1,10})?"))
                .map(Double::valueOf)
                .filter(number -> number <= MOST);
    }

    /** The feed as it is wanted. */
    Feed applied(Feed feed) {
        @Nullable Locale wanted = Objects.equals(language, of(feed).language()) ? feed.language() : tongue();
        @Nullable String where = folder == null ? feed.folder() : folder.strip();
        return new Feed(
                feed.id(),
                feed.newsroom(),
                name,
                address,
                wanted,
                Optional.ofNullable(weight).flatMap(FeedForm::trust).orElse(feed.weight()),
                feed.paused(),
                where == null || where.isEmpty() ? null : where,
                feed.state());
    }
}

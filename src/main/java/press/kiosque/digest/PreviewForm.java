package press.kiosque.digest;

import static press.kiosque.newsroom.Typed.listed;
import static press.kiosque.newsroom.Typed.stripped;
import static press.kiosque.newsroom.Typed.ticked;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Wishes;

/**
 * As whom to look at a digest: a reader by number, or somebody made up.
 *
 * @param reader number of a reader; empty for a made-up one
 * @param topics slugs of those that the made-up reader follows
 * @param language that they read
 * @param words that they follow, separated by commas
 */
record PreviewForm(String reader, List<String> topics, String language, String words) {

    private static final int MOST_WORDS = 50;

    PreviewForm {
        reader = stripped(reader);
        topics = ticked(topics);
        language = stripped(language);
        words = stripped(words);
    }

    /** Whether nobody has been described yet. */
    boolean isBlank() {
        return reader.isEmpty() && topics.isEmpty() && words.isEmpty();
    }

    /** Who follows all of these topics, for a first look. */
    static PreviewForm everything(Set<String> topics, Locale language) {
        return new PreviewForm("", List.copyOf(topics), language.getLanguage(), "");
    }

    /** The reader whom the form describes, on the newsroom's clock. */
    Subscriber madeUp(Newsroom newsroom, Instant now) {
        List<String> keywords = listed(words).stream().limit(MOST_WORDS).toList();
        return new Subscriber(
                newsroom.id() + "/made-up",
                newsroom.id(),
                "made-up",
                Status.ACTIVE,
                Locale.forLanguageTag(language.isEmpty() ? newsroom.language().getLanguage() : language),
                newsroom.zone(),
                topics,
                List.of(),
                Set.of(Purpose.DIGEST),
                null,
                null,
                List.of(),
                now,
                Presence.NONE,
                new Wishes(keywords, Map.of(), List.of(), Set.of(), null, null, false, null));
    }
}

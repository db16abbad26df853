package press.kiosque.digest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.DateInWords;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.poll.Poll;
import press.kiosque.poll.PollOffer;

/** Puts digests into words; readers who get the same stories of one edition get the same message, rendered once. */
class DigestMessages {

    private static final int KEPT = 2000;

    private final StoryWords words;
    private final Map<Key, Message> rendered = newest();
    private final Map<CardKey, Map<String, Object>> cards = newest();

    DigestMessages(StoryWords words) {
        this.words = words;
    }

    /**
     * The message for a digest that has an edition and stories.
     *
     * @param poll that it asks; null for none
     */
    Message render(Digest digest, @Nullable Poll poll) {
        Edition edition = Objects.requireNonNull(digest.edition(), "a digest without edition has no message");
        ZonedDateTime due = digest.due().atZone(digest.reader().zone());
        var key = new Key(
                digest.reader().language(),
                edition.id(),
                due.toLocalDate(),
                due.getZone(),
                digest.stories().stream().map(Told::of).toList(),
                poll == null ? "" : poll.id());
        synchronized (rendered) {
            return rendered.computeIfAbsent(key, absent -> render(edition, due, digest, poll));
        }
    }

    private Message render(Edition edition, ZonedDateTime due, Digest digest, @Nullable Poll poll) {
        Locale language = digest.reader().language();
        List<Map<String, Object>> stories =
                digest.stories().stream().map(pick -> card(pick, language, due)).toList();
        var model = new HashMap<String, Object>();
        model.put("edition", Fit.within(edition.nameIn(language), StoryWords.LINE));
        model.put("date", DateInWords.in(due, "EEEE d MMMM", language));
        model.put("count", stories.size());
        model.put("intro", edition.introIn(language));
        model.put("image", coverPicture(digest));
        model.put("stories", stories);
        model.put("question", poll == null ? "" : poll.questionIn(language));
        model.put("choices", poll == null ? List.of() : PollOffer.of(poll, language));
        return words.message("digest", language, model);
    }

    /** The same few dozen cards stand in thousands of different messages. */
    private Map<String, Object> card(Pick pick, Locale language, ZonedDateTime due) {
        return cards.computeIfAbsent(
                new CardKey(Told.of(pick), language, due.toLocalDate(), due.getZone()),
                absent -> words.card(pick, language, due));
    }

    private static <K, V> Map<K, V> newest() {
        return new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** The last picture of the edition, so that no picture stands twice side by side. */
    private static @Nullable String coverPicture(Digest digest) {
        String picture = null;
        for (Pick story : digest.stories()) {
            String image = story.article().image();
            picture = image == null ? picture : image;
        }
        return picture;
    }

    private record Key(Locale language, String edition, LocalDate date, ZoneId zone, List<Told> stories, String poll) {}

    private record CardKey(Told told, Locale language, LocalDate date, ZoneId zone) {}

    /** What the words of a card depend on beside language and day. */
    private record Told(String article, Reason reason, boolean update) {

        static Told of(Pick pick) {
            return new Told(pick.article().id(), pick.reason(), pick.update());
        }
    }
}

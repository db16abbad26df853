package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.model.PushOptions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import press.kiosque.topic.KeywordMatcher;

/**
 * What readers follow and like beyond topics: keywords, stories of which they have heard enough, and what their taps tell
 * of their taste. Written field by field, as {@link Choices} are. Every method gives the reader as stored afterwards.
 */
@Repository
public class Interests {

    /** What opening a story, or asking for more of its kind, tells. */
    public static final double MORE = 0.2;

    /** What asking for less tells: saying so takes more than a tap on the way. */
    public static final double LESS = -0.4;

    /** As many keywords as a reader may follow. */
    public static final int KEYWORDS = 50;

    /** A keyword's characters at most. */
    public static final int KEYWORD_LENGTH = 60;

    private static final int MUTED_KEPT = 100;
    private static final int CAUSES_KEPT = 50;

    private final Choices choices;

    Interests(Choices choices) {
        this.choices = choices;
    }

    /**
     * Moves the reader's taste for these topics by a step, never beyond -1 and 1. Two steps at once are both counted; a
     * step for a cause of which one of the last {@value #CAUSES_KEPT} steps was taken counts no more.
     *
     * @param topics slugs
     * @param amount such as {@link #MORE} or {@link #LESS}
     * @param cause what made the reader's taste move, such as {@code MORE:q83J0xKp2aBc}
     */
    public Subscriber lean(String id, Collection<String> topics, double amount, String cause) {
        List<String> fields = fields(topics.stream());
        Bson once = pushEach("leanings", List.of(cause), new PushOptions().slice(-CAUSES_KEPT));
        choices.updateIf(id, ne("leanings", cause), once, all(fields, field -> inc(field, amount)));
        return bounded(choices.reader(id), topics);
    }

    /** Only what is beyond its bounds is touched: a topic of which the reader's taste says nothing gets none by it. */
    private Subscriber bounded(Subscriber reader, Collection<String> topics) {
        Map<String, Double> taste = reader.wishes().taste();
        List<String> high = fields(topics.stream().filter(topic -> taste.getOrDefault(topic, 0.0) > 1));
        List<String> low = fields(topics.stream().filter(topic -> taste.getOrDefault(topic, 0.0) < -1));
        return high.isEmpty() && low.isEmpty()
                ? reader
                : choices.update(reader.id(), all(high, field -> min(field, 1.0)), all(low, field -> max(field, -1.0)));
    }

    private static List<String> fields(Stream<String> topics) {
        return topics.distinct().map(topic -> "wishes.taste." + topic).toList();
    }

    private static Bson all(List<String> fields, Function<String, Bson> update) {
        return combine(fields.stream().map(update).toList());
    }

    /** The reader wants to hear no more of this story, nor of what follows from it. Safe to repeat. */
    public Subscriber mute(String id, String story) {
        choices.update(id, pull("wishes.muted", story));
        return choices.update(id, pushEach("wishes.muted", List.of(story), new PushOptions().slice(-MUTED_KEPT)));
    }

    /** The reader wants to hear of this story again. Safe to repeat. */
    public Subscriber unmute(String id, String story) {
        return choices.update(id, pull("wishes.muted", story));
    }

    /**
     * Adds to the keywords followed, unless the reader follows the same words already or as many as are allowed.
     *
     * @param keyword one that {@link #fits}
     * @return the reader, whose keywords do not hold it if there were {@value #KEYWORDS} before
     */
    public Subscriber followKeyword(String id, String keyword) {
        if (!fits(keyword)) {
            throw new IllegalArgumentException("'" + keyword + "' is no keyword");
        }
        Subscriber reader = choices.reader(id);
        return same(reader, keyword).isEmpty()
                ? choices.update(
                        id, pushEach("wishes.keywords", List.of(keyword.strip()), new PushOptions().slice(KEYWORDS)))
                : reader;
    }

    /** Whether this can be followed: not empty, and short enough. */
    public static boolean fits(String keyword) {
        return !KeywordMatcher.same(keyword, "") && keyword.strip().length() <= KEYWORD_LENGTH;
    }

    /** Takes from the keywords followed, however the reader writes it now. */
    public Subscriber unfollowKeyword(String id, String keyword) {
        return choices.update(id, pullAll("wishes.keywords", same(choices.reader(id), keyword)));
    }

    private static List<String> same(Subscriber reader, String keyword) {
        return reader.wishes().keywords().stream()
                .filter(followed -> KeywordMatcher.same(followed, keyword))
                .toList();
    }
}

package press.kiosque.digest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.topic.KeywordMatcher;

/** Says why a story was brought to a reader: reckoned anew from what the reader wishes and the story is now. */
@Component
public class DigestReasons {

    private final StoriesAtHand stories;
    private final StoryWords words;
    private final DigestSettings settings;

    DigestReasons(StoriesAtHand stories, StoryWords words, DigestSettings settings) {
        this.stories = stories;
        this.words = words;
        this.settings = settings;
    }

    /**
     * The reason.
     *
     * @param id of the story or of one of its articles
     * @return empty if the reader's newsroom knows no such story
     */
    public Optional<Reason> explain(Subscriber reader, String id, Instant now) {
        return stories.one(reader.newsroom(), id, now).map(story -> explain(reader, story));
    }

    private Reason explain(Subscriber reader, RankedStory story) {
        Set<String> received = new HashSet<>(reader.received());
        return story.isUpdateAfter(received)
                ? Reasons.ofUpdate(story, received)
                : Reasons.of(
                        story,
                        reader.topics(),
                        keyword(reader, story).orElse(null),
                        reader.wishes(),
                        settings.ranking());
    }

    private static Optional<String> keyword(Subscriber reader, RankedStory story) {
        List<String> keywords = reader.wishes().keywords();
        Map<String, List<String>> owners = keywords.stream().distinct().collect(toMap(identity(), List::of));
        var matcher = KeywordMatcher.of(owners);
        Set<String> found = new HashSet<>();
        story.articles()
                .forEach(article -> found.addAll(
                        matcher.find(article.title(), article.summary(), Locale.forLanguageTag(article.language()))));
        return Reasons.first(keywords, found);
    }

    /** The reason in one short sentence. */
    public String say(Reason reason, Subscriber reader) {
        return words.why(reason, reader.newsroom(), reader.language());
    }
}

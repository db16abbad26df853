package press.kiosque.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.topic.KeywordMatcher;

/**
 * Whom a push is for, beyond what the door asks of every message. A push goes to who follows one of its topics or keywords, a
 * breaking alert to who asked to be alerted of one of its topics, a correction to exactly those who have what it corrects: a push,
 * or a story however they were told it.
 *
 * @param topics slugs
 * @param keywords that readers follow, for pushes only
 * @param language of the readers; null for all
 * @param activeDays only who did something in the last so many days; null for all
 * @param corrects id of the push that this corrects, or {@code story:} and the id of a story; null if it is no correction. Then
 *     nothing else chooses
 */
public record Audience(
        Set<String> topics,
        List<String> keywords,
        @Nullable Locale language,
        @Nullable Integer activeDays,
        @Nullable String corrects) {

    private static final String STORY = "story:";

    public Audience {
        topics = Set.copyOf(topics);
        keywords = List.copyOf(keywords);
    }

    static Audience correcting(String push) {
        return new Audience(Set.of(), List.of(), null, null, push);
    }

    static Audience correctingStory(String story) {
        return correcting(STORY + story);
    }

    /** The id of the story that this corrects; null if it corrects none. */
    public @Nullable String correctsStory() {
        return corrects != null && corrects.startsWith(STORY) ? corrects.substring(STORY.length()) : null;
    }

    /** Whether the reader is among them, by what they asked for. */
    boolean holds(Subscriber reader, Kind kind, @Nullable String story, Instant now) {
        return asked(reader, kind)
                && (language == null
                        || language.getLanguage().equals(reader.language().getLanguage()))
                && isActive(reader, now)
                && !hasEnoughOf(reader, story);
    }

    private boolean asked(Subscriber reader, Kind kind) {
        Collection<String> wanted = kind == Kind.BREAKING ? reader.wishes().alertTopics() : reader.topics();
        return wanted.stream().anyMatch(topics::contains)
                || (kind == Kind.PUSH
                        && reader.wishes().keywords().stream().anyMatch(followed -> keywords.stream()
                                .anyMatch(keyword -> KeywordMatcher.same(keyword, followed))));
    }

    private boolean isActive(Subscriber reader, Instant now) {
        Instant last = reader.presence().lastAct();
        return activeDays == null || (last != null && !last.isBefore(now.minus(Duration.ofDays(activeDays))));
    }

    /** A story is told once, and not to who wants to hear no more of it. */
    private static boolean hasEnoughOf(Subscriber reader, @Nullable String story) {
        return story != null
                && (reader.received().contains(story) || reader.wishes().muted().contains(story));
    }
}

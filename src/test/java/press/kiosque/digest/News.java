package press.kiosque.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.Story;
import press.kiosque.article.Story.Treatment;
import press.kiosque.article.Story.Words;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.Wishes;

/** A newsroom's news on one morning: articles, the stories among them, and readers who follow topics. */
final class News {

    static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalTime HOUR = LocalTime.of(7, 30);

    final List<Article> articles = new ArrayList<>();
    final List<Story> stories = new ArrayList<>();

    static DigestSettings settings(Ranking ranking) {
        return settings(ranking, FreshBy.PUBLISHED);
    }

    static DigestSettings settings(Ranking ranking, FreshBy freshBy) {
        return new DigestSettings(
                Duration.ofHours(36), Duration.ofHours(8), Duration.ofHours(6), freshBy, 2, 400, ranking);
    }

    /** An article that is a story of its own. */
    News tells(String id, int hoursOld, String... topics) {
        return tells(id, id, hoursOld, "fr", 1, "Un titre " + id, topics);
    }

    News tells(String id, String story, int hoursOld, String language, double weight, String title, String... topics) {
        Instant date = NOW.minus(Duration.ofHours(hoursOld));
        articles.add(new Article(
                id,
                "n",
                "https://www." + id + ".example/" + id,
                title,
                "Un résumé.",
                null,
                List.of(),
                language,
                date,
                null,
                date,
                List.of("une"),
                List.of(topics),
                weight,
                story));
        return this;
    }

    /** The story of this id is told by so many newsrooms. */
    News isToldBy(String story, int newsrooms) {
        return knows(story, newsrooms, null, Treatment.NONE);
    }

    News develops(String story, String predecessor) {
        return knows(story, 1, predecessor, Treatment.NONE);
    }

    News pins(String story) {
        return knows(story, 1, null, new Treatment(true, false, false, null));
    }

    News mustCarry(String story) {
        return knows(story, 1, null, new Treatment(false, true, false, null));
    }

    News holds(String story) {
        return knows(story, 1, null, new Treatment(false, false, true, null));
    }

    News rewords(String story, String language, String title) {
        return knows(story, 1, null, new Treatment(false, false, false, new Words(language, title, "")));
    }

    /** Ids of the stories that are picked for this reader, in order. */
    List<String> storiesFor(Subscriber reader) {
        return picks(reader).stream().map(Pick::story).toList();
    }

    private News knows(String story, int newsrooms, @Nullable String predecessor, Treatment treatment) {
        stories.add(new Story(
                story,
                "n",
                articles.stream()
                        .filter(article -> article.story().equals(story))
                        .map(Article::id)
                        .toList(),
                IntStream.range(0, newsrooms)
                        .mapToObj(number -> "publisher-" + number + ".example")
                        .toList(),
                NOW,
                NOW,
                predecessor,
                treatment));
        return this;
    }

    RankedStories ranked() {
        return ranked(Ranking.DEFAULT);
    }

    RankedStories ranked(Ranking ranking) {
        return new RankedStories(articles, stories, settings(ranking), NOW, id -> old(id, settings(ranking)));
    }

    private Optional<RankedStory> old(String id, DigestSettings settings) {
        List<Article> told =
                articles.stream().filter(article -> article.story().equals(id)).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new StoryWorth(stories, settings, NOW).ranked(told));
    }

    /** What a reader gets of five stories. */
    List<Pick> picks(Subscriber reader) {
        return ranked().pick(wants(reader, 5));
    }

    static Wanted wants(Subscriber reader, int length) {
        return Wanted.of(reader, edition(length), reader.received());
    }

    static Edition edition(int length, String... topics) {
        return new Edition(
                "n/matin",
                "n",
                Map.of("fr", "L'édition du matin", "en", "The morning edition"),
                HOUR,
                EnumSet.allOf(DayOfWeek.class),
                length,
                List.of(topics));
    }

    static Subscriber reader(String... topics) {
        return reader("n/lena", Locale.FRENCH, List.of(topics), List.of(), Wishes.NONE);
    }

    static Subscriber had(Subscriber reader, String... received) {
        return reader(reader.id(), reader.language(), reader.topics(), List.of(received), reader.wishes());
    }

    static Subscriber wishing(Subscriber reader, Wishes wishes) {
        return reader(reader.id(), reader.language(), reader.topics(), reader.received(), wishes);
    }

    static Subscriber owed(Subscriber reader, String... stories) {
        var presence = new Presence(null, null, null, null, List.of(), List.of(stories), List.of());
        return reader(reader.id(), reader.language(), reader.topics(), reader.received(), reader.wishes(), presence);
    }

    static Wishes keywords(String... keywords) {
        return new Wishes(List.of(keywords), Map.of(), List.of(), Set.of(), null, null, false, null);
    }

    static Wishes taste(Map<String, Double> taste) {
        return new Wishes(List.of(), taste, List.of(), Set.of(), null, null, false, null);
    }

    static Wishes muted(String... stories) {
        return new Wishes(List.of(), Map.of(), List.of(stories), Set.of(), null, null, false, null);
    }

    static Subscriber reader(
            String id, Locale language, Collection<String> topics, List<String> received, Wishes wishes) {
        return reader(id, language, topics, received, wishes, Presence.NONE);
    }

    private static Subscriber reader(
            String id,
            Locale language,
            Collection<String> topics,
            List<String> received,
            Wishes wishes,
            Presence presence) {
        return new Subscriber(
                id,
                "n",
                id.substring(2),
                Subscriber.Status.ACTIVE,
                language,
                ZONE,
                List.copyOf(topics),
                List.of(new Subscription("matin", HOUR, EnumSet.allOf(DayOfWeek.class))),
                Set.of(Subscriber.Purpose.DIGEST),
                NOW,
                NOW.plus(Duration.ofHours(20)),
                received,
                NOW.minus(Duration.ofDays(30)),
                presence,
                wishes);
    }
}

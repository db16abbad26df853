package press.kiosque.understanding;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Wishes;
import press.kiosque.topic.Topic;

/** Hears what a visitor of a newsroom with three topics says. */
public final class Hearing {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Newsroom KIOSQUE =
            new Newsroom("le-kiosque", "Le Kiosque", Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private static final List<Topic> TOPICS = List.of(
            topic("sport", "Sport", "Sport", "rugby"),
            topic("sciences-sante", "Sciences & Santé", "Science and Health"),
            topic("une", "À la une", "Top stories"));

    private Hearing() {}

    /** What is wanted with these words after an answer of this template; empty if we have said nothing yet. */
    public static Intent understand(String words, String lastSaid) {
        return understand(words, lastSaid, List.of(), List.of());
    }

    /** The same for a reader who follows these topics and words. */
    static Intent understand(String words, String lastSaid, List<String> topics, List<String> keywords) {
        return understand(
                words, before(lastSaid, "Rien sur « Zola » ; dois-je le suivre ?", Map.of()), topics, keywords);
    }

    /** Where a thread stands after an answer of this template with these words and offers. */
    static Dialogue before(String template, String words, Map<String, String> offers) {
        return new Dialogue("le-kiosque/1", template, words, 1, offers, List.of(), null, "", "", null, null);
    }

    /** The same where the thread stands like this. */
    static Intent understand(String words, Dialogue before, List<String> topics, List<String> keywords) {
        var source = new Inbound.Source("m_1", "le-kiosque", "1", NOW);
        Subscriber reader = reader(topics, keywords);
        var turn = new Turn(KIOSQUE, reader, before, new Inbound.Said(source, words, null), NOW);
        return new WordsUnderstood(turn, new TopicWords(TOPICS)).in(words);
    }

    private static Subscriber reader(List<String> topics, List<String> keywords) {
        Subscriber visitor = Subscriber.visiting("le-kiosque", "1", Locale.FRENCH, ZoneId.of("Europe/Paris"), NOW);
        return new Subscriber(
                visitor.id(),
                visitor.newsroom(),
                visitor.recipient(),
                topics.isEmpty() ? Status.VISITING : Status.ACTIVE,
                visitor.language(),
                visitor.zone(),
                topics,
                visitor.subscriptions(),
                topics.isEmpty() ? Set.of() : Set.of(Purpose.DIGEST),
                null,
                null,
                List.of(),
                NOW,
                visitor.presence(),
                new Wishes(keywords, Map.of(), List.of(), Set.of(), null, null, false, null));
    }

    private static Topic topic(String slug, String french, String english, String... categories) {
        return new Topic(
                "le-kiosque/" + slug,
                "le-kiosque",
                Map.of("fr", french, "en", english),
                null,
                List.of(),
                List.of(categories),
                List.of());
    }
}

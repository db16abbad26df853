package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.digest.Pick;
import press.kiosque.message.Fit;
import press.kiosque.subscriber.Interests;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Turn;

/** Reading now: the top stories, those of one topic, or more like one that was told. */
@Component
class StoryTalk implements Talk {

    static final String TEMPLATE = "top-stories";

    /** Messenger shows 20 characters of a quick reply's title; two are left for a sign. */
    static final int LABEL = 18;

    private static final Map<String, String> NO_TOPIC =
            Map.of("about", "", "label", "", "follow", "", "rest", Act.TOP.name());

    private final FreshStories stories;
    private final Topics topics;
    private final Interests interests;
    private final StoryChoice choice;
    private final StoryCards cards;
    private final Phrases phrases;

    StoryTalk(
            FreshStories stories,
            Topics topics,
            Interests interests,
            StoryChoice choice,
            StoryCards cards,
            Phrases phrases) {
        this.stories = stories;
        this.topics = topics;
        this.interests = interests;
        this.choice = choice;
        this.cards = cards;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.TOP, Act.MORE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        if (intent.act() == Act.TOP) {
            return List.of(top(turn));
        }
        return List.of(intent.subject()
                .flatMap(subject -> topics.find(turn.newsroom().id() + "/" + subject))
                .map(topic -> about(turn, topic))
                .or(() -> choice.of(turn, intent).map(article -> like(turn, article)))
                .or(() -> choice.ask(turn, intent))
                .orElseGet(() -> top(turn)));
    }

    /** The best of all. */
    Answer top(Turn turn) {
        return tell(turn, stories.top(turn), NO_TOPIC);
    }

    private Answer about(Turn turn, Topic topic) {
        return tell(turn, stories.about(turn, List.of(topic.slug())), words(turn, topic));
    }

    private Answer like(Turn turn, Article article) {
        Turn leaning = turn.with(interests.lean(
                turn.reader().id(), article.topics(), Interests.MORE, Payload.of(Act.MORE, article.id())));
        List<Pick> alike = stories.about(leaning, article.topics()).stream()
                .filter(other -> !other.story().equals(article.story()))
                .toList();
        return tell(leaning, alike, NO_TOPIC);
    }

    /** Tells these. */
    Answer tell(Turn turn, List<Pick> told) {
        return tell(turn, told, NO_TOPIC);
    }

    private Answer tell(Turn turn, List<Pick> told, Map<String, String> about) {
        if (told.isEmpty()) {
            return phrases.say(turn, "no-stories", about);
        }
        Map<String, Object> words = new HashMap<>(about);
        words.put("stories", cards.of(turn, told));
        return phrases.say(turn, TEMPLATE, words, told);
    }

    private static Map<String, String> words(Turn turn, Topic topic) {
        boolean followed = turn.reader().topics().contains(topic.slug());
        return Map.of(
                "about", topic.nameIn(turn.language()),
                "rest", Payload.of(Act.MORE, topic.slug()),
                "label", Fit.within(topic.labelIn(turn.language()), LABEL),
                "follow", followed ? "" : Payload.follow(topic.slug()));
    }
}

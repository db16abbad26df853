package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.message.Fit;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** Reading now: the top stories, those of one topic, or more like one that was told. */
@Component
class StoryTalk implements Talk {

    /** Messenger shows 80 characters of a card's title and as many of its subtitle. */
    private static final int CARD_LINE = 80;

    /** Messenger shows 20 characters of a quick reply's title; two are left for a sign. */
    private static final int LABEL = 18;

    private static final Map<String, String> NO_TOPIC = Map.of("about", "", "label", "", "follow", "");

    private final FreshStories stories;
    private final Topics topics;
    private final Phrases phrases;

    StoryTalk(FreshStories stories, Topics topics, Phrases phrases) {
        this.stories = stories;
        this.topics = topics;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.TOP, Act.MORE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(intent.subject()
                .map(subject -> more(turn, subject))
                .orElseGet(() -> tell(turn, stories.top(turn), NO_TOPIC)));
    }

    private Answer more(Turn turn, String subject) {
        return topics.find(turn.newsroom().id() + "/" + subject)
                .map(topic -> tell(turn, stories.about(turn, List.of(subject)), words(turn, topic)))
                .or(() -> stories.find(turn, subject).map(article -> like(turn, article)))
                .orElseGet(() -> tell(turn, stories.top(turn), NO_TOPIC));
    }

    private Answer like(Turn turn, Article article) {
        List<Article> alike = stories.about(turn, article.topics()).stream()
                .filter(other -> !other.id().equals(article.id()))
                .toList();
        return tell(turn, alike, NO_TOPIC);
    }

    /** Tells these. */
    Answer tell(Turn turn, List<Article> told) {
        return tell(turn, told, NO_TOPIC);
    }

    private Answer tell(Turn turn, List<Article> told, Map<String, String> about) {
        if (told.isEmpty()) {
            return phrases.say(turn, "no-stories", about);
        }
        Map<String, Object> words = new HashMap<>(about);
        words.put("stories", told.stream().map(StoryTalk::words).toList());
        return phrases.say(
                turn, "top-stories", words, told.stream().map(Article::id).toList());
    }

    private static Map<String, String> words(Turn turn, Topic topic) {
        boolean followed = turn.reader().topics().contains(topic.slug());
        return Map.of(
                "about", topic.nameIn(turn.language()),
                "label", Fit.within(topic.labelIn(turn.language()), LABEL),
                "follow", followed ? "" : Payload.follow(topic.slug()));
    }

    private static Map<String, @Nullable Object> words(Article article) {
        var words = new HashMap<String, @Nullable Object>();
        words.put("id", article.id());
        words.put("title", Fit.within(article.title(), CARD_LINE));
        words.put("subtitle", Fit.within(article.summary(), CARD_LINE));
        words.put("image", article.image());
        words.put("link", article.link());
        return words;
    }
}

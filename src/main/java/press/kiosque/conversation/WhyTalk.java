package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.message.Fit;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** Why a story was told: by what the reader follows, when it appeared. */
@Component
class WhyTalk implements Talk {

    private static final int TITLE = 60;

    private final StoryChoice choice;
    private final Topics topics;
    private final TimePhrases times;
    private final Phrases phrases;

    WhyTalk(StoryChoice choice, Topics topics, TimePhrases times, Phrases phrases) {
        this.choice = choice;
        this.topics = topics;
        this.times = times;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.WHY);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(choice.of(turn, intent)
                .map(article -> explain(turn, article))
                .or(() -> choice.ask(turn, Act.WHY))
                .orElseGet(() -> phrases.say(turn, "help")));
    }

    private Answer explain(Turn turn, Article article) {
        List<Topic> its = topics.of(turn.newsroom().id()).stream()
                .filter(topic -> article.topics().contains(topic.slug()))
                .toList();
        List<Topic> followed = its.stream()
                .filter(topic -> turn.reader().topics().contains(topic.slug()))
                .toList();
        String when = times.past(
                FreshStories.appeared(article).atZone(turn.reader().zone()),
                turn.now().atZone(turn.reader().zone()),
                turn.language());
        return phrases.say(
                turn,
                "why",
                Map.of(
                        "title", Fit.within(article.title(), TITLE),
                        "about", names(turn, followed.isEmpty() ? its : followed),
                        "reason",
                                followed.isEmpty() ? (keyword(turn, article).isPresent() ? "KEYWORD" : "TOP") : "TOPIC",
                        "word", keyword(turn, article).orElse(""),
                        "appeared", when,
                        "article", article.id()));
    }

    private static Optional<String> keyword(Turn turn, Article article) {
        Folded text = Folded.of(article.title() + " " + article.summary());
        return turn.reader().wishes().keywords().stream()
                .filter(word -> text.contains(Folded.of(word).text()))
                .findFirst();
    }

    private static String names(Turn turn, List<Topic> topics) {
        return topics.stream()
                .map(topic -> topic.nameIn(turn.language()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}

package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.message.Fit;
import press.kiosque.subscriber.Interests;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.StoryPlace;
import press.kiosque.understanding.Turn;
import press.kiosque.understanding.Vocabulary;

/** Less of a topic or of a story's kind, and nothing more of one story. */
@Component
class TasteTalk implements Talk {

    private static final int TITLE = 60;

    private final StoryChoice choice;
    private final Interests interests;
    private final Topics topics;
    private final Phrases phrases;

    TasteTalk(StoryChoice choice, Interests interests, Topics topics, Phrases phrases) {
        this.choice = choice;
        this.interests = interests;
        this.topics = topics;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.LESS, Act.MUTE, Act.UNMUTE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        List<String> named =
                intent.act() == Act.LESS ? topics.known(turn.newsroom().id(), intent.about()) : List.of();
        if (!named.isEmpty()) {
            return List.of(less(turn, named, "", "", turn.eventId()));
        }
        return List.of(choice.of(turn, intent)
                .map(article -> about(turn, intent.act(), article))
                .or(() -> choice.ask(turn, intent))
                .orElseGet(() -> none(turn, intent)));
    }

    /** Nothing was told of it, or nothing at all. */
    private Answer none(Turn turn, Intent intent) {
        return intent.subject()
                .filter(subject -> !StoryPlace.isIn(subject))
                .map(subject -> phrases.say(
                        turn,
                        Saying.FOUND_NOTHING,
                        Map.of("step", "NOTHING", "word", Fit.within(subject, TITLE), "label", "", "follow", "")))
                .orElseGet(() -> phrases.say(turn, Saying.WHICH_STORY, Map.of("step", "NONE", "choices", List.of())));
    }

    private Answer about(Turn turn, Act act, Article article) {
        String title = Fit.within(article.title(), TITLE);
        return switch (act) {
            case MUTE ->
                say(turn.with(interests.mute(turn.reader().id(), article.story())), "MUTED", title, "", article.id());
            case UNMUTE ->
                say(
                        turn.with(interests.unmute(turn.reader().id(), article.story())),
                        "UNMUTED",
                        title,
                        "",
                        article.id());
            default -> lessLike(turn, article, title);
        };
    }

    /** Less of its topics, the front page aside; a story that is on the front page alone is told no more. */
    private Answer lessLike(Turn turn, Article article, String title) {
        List<String> kinds = topics.of(turn.newsroom().id()).stream()
                .filter(topic -> article.topics().contains(topic.slug()) && !isFrontPage(topic))
                .map(Topic::slug)
                .toList();
        return kinds.isEmpty() && !article.topics().isEmpty()
                ? about(turn, Act.MUTE, article)
                : less(turn, kinds, title, article.id(), Payload.of(Act.LESS, article.id()));
    }

    private static boolean isFrontPage(Topic topic) {
        return topic.name().values().stream()
                .flatMap(name -> Vocabulary.meaning(Folded.of(name)).stream())
                .anyMatch(meant -> meant.act() == Act.TOP);
    }

    private Answer less(Turn turn, List<String> slugs, String title, String article, String cause) {
        Turn leaning = turn.with(interests.lean(turn.reader().id(), slugs, Interests.LESS, cause));
        String names = String.join(", ", topics.names(turn.newsroom().id(), slugs, turn.language()));
        return say(leaning, "LESS", title, names, article);
    }

    private Answer say(Turn turn, String step, String title, String about, String article) {
        return phrases.say(turn, "taste", Map.of("step", step, "title", title, "about", about, "article", article));
    }
}

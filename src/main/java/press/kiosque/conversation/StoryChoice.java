package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.digest.Pick;
import press.kiosque.message.Fit;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.StoryPlace;
import press.kiosque.understanding.Turn;

/** Which of the stories told last a reader speaks of: the only one, the one at a place or about something, or the one that they tap. */
@Component
class StoryChoice {

    private static final int OFFERED = 5;

    /** As many as an edition holds. */
    private static final int MOST = 9;

    /** Messenger shows 20 characters of a quick reply's title. */
    private static final int TITLE = 20;

    private final FreshStories stories;
    private final StorySearch search;
    private final Phrases phrases;

    StoryChoice(FreshStories stories, StorySearch search, Phrases phrases) {
        this.stories = stories;
        this.search = search;
        this.phrases = phrases;
    }

    /** The story that this names, or the only one there is. */
    Optional<Article> of(Turn turn, Intent intent) {
        return intent.subject().map(subject -> named(turn, subject)).orElseGet(() -> one(turn));
    }

    /** All that it names. */
    List<Pick> all(Turn turn, Intent intent) {
        return intent.about().stream()
                .map(subject -> named(turn, subject))
                .flatMap(Optional::stream)
                .map(Pick::of)
                .toList();
    }

    /** By its id, its place or what it is about. */
    private Optional<Article> named(Turn turn, String subject) {
        return StoryPlace.isIn(subject)
                ? at(told(turn), StoryPlace.number(subject))
                : stories.find(turn, subject).or(() -> only(about(turn, subject)));
    }

    private static Optional<Article> at(List<Article> told, int place) {
        int at = (place == 0 ? told.size() : place) - 1;
        return at >= 0 && at < told.size() ? Optional.of(told.get(at)) : Optional.empty();
    }

    /** Those told last that are about this, else any lately. */
    private List<Article> about(Turn turn, String words) {
        List<Article> found = search.titled(turn, words);
        List<String> told = told(turn).stream().map(Article::story).toList();
        List<Article> both =
                found.stream().filter(article -> told.contains(article.story())).toList();
        return both.isEmpty() ? found : both;
    }

    /** The only one told. */
    Optional<Article> one(Turn turn) {
        return only(told(turn));
    }

    private static Optional<Article> only(List<Article> articles) {
        return articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty();
    }

    /** Asks which one the act is about; empty if none was told. */
    Optional<Answer> ask(Turn turn, Act act) {
        return ask(turn, Intent.of(act));
    }

    /** Asks which one, among those that the intent may be about. */
    Optional<Answer> ask(Turn turn, Intent intent) {
        List<Article> meant = intent
                .subject()
                .filter(subject -> !StoryPlace.isIn(subject))
                .map(subject -> about(turn, subject))
                .orElseGet(() -> told(turn))
                .stream()
                .limit(OFFERED)
                .toList();
        List<Map<String, String>> offers = meant.stream()
                .map(article -> Map.of(
                        "title", Fit.within(article.title(), TITLE), "payload", Payload.of(intent.act(), article.id())))
                .toList();
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(turn, Saying.WHICH_STORY, Map.of("step", "WHICH", "choices", offers))
                        .choosing(meant.stream().map(Article::id).toList()));
    }

    /** Those to choose from, of our last answer with stories, or those that have reached the reader since. */
    private List<Article> told(Turn turn) {
        List<Article> answered = stories.find(turn, turn.before().told());
        if (turn.before().isAt(Saying.WHICH_STORY)) {
            return answered;
        }
        List<String> received = turn.reader().received();
        int last = answered.stream()
                .mapToInt(article -> received.lastIndexOf(article.story()))
                .max()
                .orElse(-1);
        List<String> since = received.subList(Math.max(last + 1, received.size() - MOST), received.size());
        return since.isEmpty() || (last < 0 && !answered.isEmpty()) ? answered : stories.find(turn, since);
    }
}

package press.kiosque.conversation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.digest.DigestReasons;
import press.kiosque.digest.StoryWords;
import press.kiosque.message.Fit;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/** Why a story was told, who published it and when. */
@Component
class WhyTalk implements Talk {

    private static final int TITLE = 60;

    private final StoryChoice choice;
    private final DigestReasons reasons;
    private final StoryWords stories;
    private final TimePhrases times;
    private final Phrases phrases;

    WhyTalk(StoryChoice choice, DigestReasons reasons, StoryWords stories, TimePhrases times, Phrases phrases) {
        this.choice = choice;
        this.reasons = reasons;
        this.stories = stories;
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
                .or(() -> choice.ask(turn, intent))
                .orElseGet(() -> phrases.say(turn, "help")));
    }

    private Answer explain(Turn turn, Article article) {
        ZoneId zone = turn.reader().zone();
        String why = reasons.explain(turn.reader(), article.id(), turn.now())
                .map(reason -> reasons.say(reason, turn.reader()))
                .orElse("");
        String when = times.past(
                FreshStories.appeared(article).atZone(zone), turn.now().atZone(zone), turn.language());
        return phrases.say(
                turn,
                "why",
                Map.of(
                        "title",
                        Fit.within(article.title(), TITLE),
                        "why",
                        why,
                        "appeared",
                        when,
                        "source",
                        stories.teller(article),
                        "article",
                        article.id()));
    }
}

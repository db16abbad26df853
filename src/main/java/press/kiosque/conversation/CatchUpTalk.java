package press.kiosque.conversation;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Pick;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.TimeInWords;
import press.kiosque.understanding.Turn;

/** What mattered while the reader was away. */
@Component
class CatchUpTalk implements Talk {

    /** Less than this is no absence. */
    static final Duration AWAY = Duration.ofDays(2);

    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final FreshStories stories;
    private final StoryCards cards;
    private final Phrases phrases;

    CatchUpTalk(FreshStories stories, StoryCards cards, Phrases phrases) {
        this.stories = stories;
        this.cards = cards;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.CATCH_UP);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        Instant since = intent.subject()
                .flatMap(CatchUpTalk::moment)
                .or(() -> absence(turn))
                .filter(moment -> moment.isAfter(turn.now().minus(LONGEST)))
                .orElse(turn.now().minus(USUAL));
        List<Pick> missed = stories.missed(turn, since).stream()
                .sorted(comparing(pick ->
                        !pick.article().language().equals(turn.language().getLanguage())))
                .toList();
        if (missed.isEmpty()) {
            return List.of(phrases.say(turn, "no-stories", Map.of("about", "", "label", "", "follow", "")));
        }
        String day = TimeInWords.day(since.atZone(turn.reader().zone()).toLocalDate(), turn.language());
        return List.of(phrases.say(
                turn,
                "catch-up",
                Map.of(
                        "away",
                        absence(turn).isPresent(),
                        "since",
                        day,
                        "count",
                        missed.size(),
                        "stories",
                        cards.of(turn, missed)),
                missed));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Since when the reader has been away, if they have. */
    static Optional<Instant> absence(Turn turn) {
        return Optional.ofNullable(turn.reader().presence().lastAct())
                .filter(last -> last.isBefore(turn.now().minus(AWAY)));
    }
}

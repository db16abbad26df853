package press.kiosque.conversation;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Pick;
import press.kiosque.digest.StoryWords;
import press.kiosque.understanding.Turn;

/** Stories as the cards of a template, as they stand in digests. */
@Component
class StoryCards {

    private final StoryWords words;

    StoryCards(StoryWords words) {
        this.words = words;
    }

    List<Map<String, Object>> of(Turn turn, List<Pick> stories) {
        ZonedDateTime now = turn.now().atZone(turn.reader().zone());
        return stories.stream()
                .map(story -> words.card(story, turn.language(), now))
                .toList();
    }
}

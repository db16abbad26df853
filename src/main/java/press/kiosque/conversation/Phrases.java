package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Pick;
import press.kiosque.message.MessageTemplates;
import press.kiosque.understanding.Turn;

/** Puts answers into the reader's words: templates filled with {@link ReaderModel} and what the moment adds to it. */
@Component
class Phrases {

    private final MessageTemplates templates;
    private final ReaderModel model;

    Phrases(MessageTemplates templates, ReaderModel model) {
        this.templates = templates;
        this.model = model;
    }

    Answer say(Turn turn, String template) {
        return say(turn, template, Map.of());
    }

    Answer say(Turn turn, String template, Map<String, ?> more) {
        return say(turn, template, more, List.of());
    }

    /**
     * An answer.
     *
     * @param more what the template can name besides {@link ReaderModel} and {@code times}, which counts how often the
     *     same template has spoken in a row just before
     * @param told the stories told in it
     */
    Answer say(Turn turn, String template, Map<String, ?> more, List<Pick> told) {
        Map<String, Object> words = model.of(turn);
        words.put("times", turn.before().timesRunning(template));
        words.putAll(more);
        return Answer.telling(template, templates.render(template, turn.language(), words), told);
    }
}

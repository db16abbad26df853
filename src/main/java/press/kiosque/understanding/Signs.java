package press.kiosque.understanding;

import java.util.Optional;

/**
 * Hears what has no letters at all: a hand stops, a cross face complains, a sad one is about the news, a question mark asks
 * for help, a heart gives thanks, the picture of a topic is that topic, the rest is a nod.
 */
final class Signs {

    private static final WordPattern STOP = WordPattern.compile("[🛑✋]");
    private static final WordPattern CROSS = WordPattern.compile("[😡🤬👎😠😤💩😞😒🙄]");
    private static final WordPattern THANKFUL = WordPattern.compile("[🙏👏❤🥰😍💐💕]");

    private static final WordPattern SAD = WordPattern.compile("[😢😭😥😔☹🙁💔😱😨😰🕯]");

    private static final WordPattern YES = WordPattern.compile("[👍👌✅🆗]");

    private Signs() {}

    /** The picture of a topic means it; a yes answers what we asked. */
    static Intent in(String raw, Turn turn, TopicWords topics) {
        Optional<TopicWords.Named> pictured =
                turn.before().isAt(Saying.ERASE) ? Optional.empty() : topics.pictured(raw);
        return pictured.map(new TopicMeant(turn)::of)
                .or(() -> YES.isIn(raw) ? new AnswerWords(turn, topics).in(Sentence.of("ok")) : Optional.empty())
                .orElseGet(() -> in(raw));
    }

    private static Intent in(String raw) {
        if (STOP.isIn(raw)) {
            return Intent.of(Act.STOP);
        }
        if (CROSS.isIn(raw)) {
            return Intent.of(Act.COMPLAINT);
        }
        if (SAD.isIn(raw)) {
            return Intent.of(Act.CHAT, "REACTION");
        }
        if (raw.contains("?")) {
            return Intent.of(Act.HELP);
        }
        return THANKFUL.isIn(raw) ? Intent.of(Act.THANKS) : Intent.of(Act.CHAT, "NOD");
    }
}

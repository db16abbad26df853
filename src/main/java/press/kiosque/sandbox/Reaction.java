package press.kiosque.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a reader may react to a message. */
enum Reaction {
    LOVE("\u2764"),
    SMILE("\uD83D\uDE06"),
    SAD("\uD83D\uDE22"),
    WOW("\uD83D\uDE2E"),
    ANGRY("\uD83D\uDE20"),
    LIKE("\uD83D\uDC4D"),
    DISLIKE("\uD83D\uDC4E"),
    OTHER("\u2728");

    private final String emoji;

    Reaction(String emoji) {
        this.emoji = emoji;
    }

    String emoji() {
        return emoji;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reaction> named(String word) {
        return Arrays.stream(values())
                .filter(reaction -> reaction.word().equals(word))
                .findFirst();
    }
}

package press.kiosque.poll;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The choices of a poll as things to tap, for templates: each a {@code title} and a {@code payload}. */
public final class PollOffer {

    private PollOffer() {}

    public static List<Map<String, String>> of(Poll poll, Locale language) {
        return poll.choices().stream()
                .map(choice -> Map.of("title", choice.textIn(language), "payload", payload(poll, choice.id())))
                .toList();
    }

    private static String payload(Poll poll, String choice) {
        return "VOTE:" + poll.slug() + ":" + choice;
    }
}

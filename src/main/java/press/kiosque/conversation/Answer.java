package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.kiosque.digest.DigestOnRequest.Composed;
import press.kiosque.digest.Pick;
import press.kiosque.message.Message;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.Saying;

/**
 * What we say to what a reader did.
 *
 * @param template by whose words
 * @param articles ids of the articles told in it, or to choose from
 * @param stories ids of their stories, to be remembered; none where there are only some to choose from
 * @param keeps what the dialogue keeps for later, see {@link KeptHours}; empty for what it keeps already
 */
record Answer(String template, Message message, List<String> articles, List<String> stories, String keeps) {

    Answer {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
    }

    Answer(String template, Message message, List<String> articles, List<String> stories) {
        this(template, message, articles, stories, "");
    }

    /** The same, and this is kept for later. */
    Answer keeping(String kept) {
        return new Answer(template, message, articles, stories, kept);
    }

    /** The same, which asks to choose one of these articles. */
    Answer choosing(List<String> choices) {
        return new Answer(template, message, choices, List.of(), keeps);
    }

    /** Ids of the articles told in it. */
    List<String> told() {
        return stories.isEmpty() ? List.of() : articles;
    }

    /** An answer that tells these. */
    static Answer telling(String template, Message message, List<Pick> told) {
        return new Answer(
                template,
                message,
                told.stream().map(story -> story.article().id()).toList(),
                told.stream().map(Pick::story).toList());
    }

    /** An edition as an answer. */
    static Answer of(Composed digest) {
        return new Answer(EditionTalk.TEMPLATE, digest.message(), digest.articles(), digest.stories());
    }

    /** As what the reader may answer to. */
    Saying saying() {
        return new Saying(template, words(), offers(), articles, keeps);
    }

    /** What the reader is shown, as text. */
    String words() {
        if (message instanceof Message.Cards cards) {
            return cards.cards().stream().map(Message.Card::title).collect(joining("\n"));
        }
        return message instanceof Message.Text text ? text.text() : "";
    }

    /**
     * The payloads behind what it offers to tap, by the folded titles; without those whose sign says more than their words, but
     * for a single thing that it offers to follow.
     */
    private Map<String, String> offers() {
        Map<String, String> offers = message.quickReplies().stream()
                .filter(reply -> Character.isLetterOrDigit(reply.title().codePointAt(0)))
                .collect(toMap(
                        reply -> Folded.of(reply.title()).text(),
                        Message.QuickReply::payload,
                        (one, other) -> one,
                        HashMap::new));
        List<String> adding = message.quickReplies().stream()
                .filter(reply -> reply.title().startsWith(Saying.ADDING))
                .map(Message.QuickReply::payload)
                .toList();
        if (adding.size() == 1) {
            offers.put(Saying.ADDING, adding.get(0));
        }
        return offers;
    }
}

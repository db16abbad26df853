package press.kiosque.understanding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** Finds out what a reader wants: exactly from payloads, by our lights from words. */
@Component
public class Understanding {

    private static final Logger LOG = LoggerFactory.getLogger(Understanding.class);

    private static final String TOPIC_LINK = "topic-";
    private static final String ARTICLE_LINK = "article-";
    private static final String KEYWORD_LINK = "keyword-";
    private static final String POLL_LINK = "poll-";
    private static final WordPattern LINK = WordPattern.compile("^\\s*https?://\\S+\\s*$");

    private static final TopicWords NO_TOPICS = new TopicWords(List.of());

    private final Topics topics;

    /** The names of topics, by the very list that {@link Topics} keeps. */
    private final LoadingCache<List<Topic>, TopicWords> names =
            Caffeine.newBuilder().weakKeys().build(TopicWords::new);

    Understanding(Topics topics) {
        this.topics = topics;
    }

    /** What is wanted; in another language, or on another clock, what we had asked is asked again. */
    public Intent of(Turn turn) {
        Intent meant = meant(turn);
        boolean again = meant.act() == Act.LANGUAGE
                || (meant.act() == Act.ZONE && !turn.active() && !turn.before().isAt(Saying.ZONE));
        return again && !meant.about().isEmpty()
                ? turn.before()
                        .question()
                        .map(asked -> Intent.several(List.of(meant, Intent.of(asked))))
                        .orElse(meant)
                : meant;
    }

    private Intent meant(Turn turn) {
        Inbound.FromReader event = turn.event();
        if (event instanceof Inbound.Tapped tapped) {
            return Payload.read(tapped.payload());
        }
        if (event instanceof Inbound.Said said) {
            return LINK.isAllOf(said.text())
                    ? Intent.of(Act.SHOW, List.of("fallback", said.text().strip()))
                    : understood(turn, names.get(topics.of(turn.newsroom().id())), said.text());
        }
        if (event instanceof Inbound.Opened opened) {
            return opened(opened.reference());
        }
        if (event instanceof Inbound.Edited edited) {
            return edited(turn, edited);
        }
        if (event instanceof Inbound.NotificationsSet set) {
            return Intent.of(set.setting() == Setting.STOPPED ? Act.STOP : Act.NOTHING);
        }
        return event instanceof Inbound.Shared shared ? shown(shared) : Intent.of(Act.NOTHING);
    }

    /** A fault of ours in hearing must leave no reader without an answer: it is told, and the words are not understood. */
    private static Intent understood(Turn turn, TopicWords named, String words) {
        try {
            return new WordsUnderstood(turn, named).in(words);
        } catch (RuntimeException e) {
            LOG.error(
                    "A reader's words could not be heard; they are answered as not understood. event={}",
                    turn.eventId(),
                    e);
            return Intent.of(Act.UNCLEAR, words);
        }
    }

    /** Words that were changed are answered no more, unless they now say stop. */
    private static Intent edited(Turn turn, Inbound.Edited edited) {
        Intent meant = understood(turn, NO_TOPICS, edited.text());
        return meant.act() == Act.STOP ? meant : Intent.of(Act.NOTHING);
    }

    private static Intent opened(@Nullable String reference) {
        if (reference == null) {
            return Intent.of(Act.OPEN);
        }
        if (reference.startsWith(TOPIC_LINK)) {
            return Intent.of(Act.OPEN, reference.substring(TOPIC_LINK.length()));
        }
        if (reference.startsWith(ARTICLE_LINK)) {
            return Intent.of(Act.ARTICLE, reference.substring(ARTICLE_LINK.length()));
        }
        if (reference.startsWith(POLL_LINK)) {
            return Intent.of(Act.POLL, reference.substring(POLL_LINK.length()));
        }
        String words = reference.startsWith(KEYWORD_LINK)
                ? reference
                        .substring(KEYWORD_LINK.length())
                        .replaceAll("[-_=]+", " ")
                        .strip()
                : "";
        return words.isEmpty() ? Intent.of(Act.OPEN) : Intent.of(Act.FOLLOW_WORD, words);
    }

    private static Intent shown(Inbound.Shared shared) {
        boolean sticker = !shared.attachments().isEmpty()
                && shared.attachments().stream().allMatch(shown -> shown.type().equals("sticker"));
        return sticker
                ? Intent.of(Act.CHAT, "NOD")
                : Intent.of(
                        Act.SHOW,
                        shared.attachments().stream()
                                .limit(1)
                                .flatMap(shown -> Stream.of(shown.type(), Objects.requireNonNullElse(shown.url(), "")))
                                .toList());
    }
}

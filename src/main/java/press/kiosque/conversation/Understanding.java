package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.NotificationsSet.Setting;
import press.kiosque.topic.Topics;

/** Finds out what a reader wants: exactly from payloads, by our lights from words. */
@Component
class Understanding {

    private static final String TOPIC_LINK = "topic-";

    private final Topics topics;

    Understanding(Topics topics) {
        this.topics = topics;
    }

    Intent of(Turn turn) {
        Inbound.FromReader event = turn.event();
        if (event instanceof Inbound.Tapped tapped) {
            return Payload.read(tapped.payload());
        }
        if (event instanceof Inbound.Said said) {
            return new WordsUnderstood(turn, topics.of(turn.newsroom().id())).in(said.text());
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

    /** Words that were changed are answered no more, unless they now say stop. */
    private static Intent edited(Turn turn, Inbound.Edited edited) {
        Intent meant = new WordsUnderstood(turn, List.of()).in(edited.text());
        return meant.act() == Act.STOP ? meant : Intent.of(Act.NOTHING);
    }

    private static Intent opened(@Nullable String reference) {
        return Optional.ofNullable(reference)
                .filter(link -> link.startsWith(TOPIC_LINK))
                .map(link -> Intent.of(Act.OPEN, link.substring(TOPIC_LINK.length())))
                .orElse(Intent.of(Act.OPEN));
    }

    private static Intent shown(Inbound.Shared shared) {
        boolean sticker = !shared.attachments().isEmpty()
                && shared.attachments().stream().allMatch(shown -> shown.type().equals("sticker"));
        return Intent.of(sticker ? Act.THANKS : Act.SHOW);
    }
}

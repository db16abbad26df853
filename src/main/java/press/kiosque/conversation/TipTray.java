package press.kiosque.conversation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.Tip.Consent;
import press.kiosque.message.Inbound;
import press.kiosque.understanding.Turn;

/** Keeps what readers show us: who sent it, when, and where it can be fetched for a while. */
@Component
class TipTray {

    private static final Set<String> KEPT = Set.of("image", "video", "audio", "file");

    /** Between a message's id and the place of what it shows. */
    private static final String PLACE = "#";

    private final Tips tips;
    private final TipFolder folder;

    TipTray(Tips tips, TipFolder folder) {
        this.tips = tips;
        this.folder = folder;
    }

    /** Keeps what this turn shows, and gives back what it takes back, if it does either; safe to repeat. */
    void keep(Turn turn) {
        if (turn.event() instanceof Inbound.Retracted retracted) {
            giveBack(turn.reader().id(), retracted.messageId());
        }
        if (turn.event() instanceof Inbound.Shared shared) {
            List<Inbound.Attachment> attachments = shared.attachments();
            for (int place = 0; place < attachments.size(); place++) {
                keep(turn, attachments.get(place), place);
            }
        }
    }

    private void giveBack(String reader, String message) {
        folder.forget(tips.of(reader).stream()
                .filter(tip -> tip.id().startsWith(message + PLACE))
                .toList());
    }

    private void keep(Turn turn, Inbound.Attachment shown, int place) {
        if (KEPT.contains(shown.type())) {
            var tip = new Tip(
                    turn.eventId() + PLACE + place,
                    turn.newsroom().id(),
                    turn.reader().id(),
                    turn.at(),
                    shown.type(),
                    shown.url(),
                    Consent.NOT_ASKED,
                    null,
                    null,
                    new Tip.Copy(null, 0));
            tips.add(tip);
        }
    }
}

package press.kiosque.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.understanding.Turn;

/**
 * Parts with a reader who wants everything erased: it is erased at once, but for the bare address to which the goodbye goes.
 * That follows a little later, by the way of all requests for erasure, and leaves nothing but a keyed hash.
 */
@Component
class Farewell {

    private final Forgetting forgetting;
    private final ProducerTemplate routes;
    private final NewsroomSettings newsrooms;
    private final ConversationSettings settings;

    Farewell(
            Forgetting forgetting, ProducerTemplate routes, NewsroomSettings newsrooms, ConversationSettings settings) {
        this.forgetting = forgetting;
        this.routes = routes;
        this.newsrooms = newsrooms;
        this.settings = settings;
    }

    /** Erases, and says under which address the reader can see that it was done. */
    String of(Turn turn) {
        String code = UUID.nameUUIDFromBytes(("erasure:" + turn.eventId()).getBytes(UTF_8))
                .toString()
                .replace("-", "");
        var asked = Inbound.ErasureAsked.ofReader(
                turn.newsroom().id(), turn.reader().recipient(), code, turn.at());
        forgetting.allButTheAddress(turn.reader(), turn.now());
        routes.sendBodyAndHeader(
                "direct:erasures",
                asked,
                "_AMQ_SCHED_DELIVERY",
                System.currentTimeMillis() + settings.farewell().toMillis());
        return newsrooms.publicUrl() + "/privacy/" + code;
    }
}

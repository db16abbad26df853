package press.kiosque.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Message;
import press.kiosque.subscriber.Subscriber;

/** Makes each reader's part of a push; its message is made once for each language and title. */
class CampaignParcels implements ItemProcessor<Subscriber, Parcel> {

    private final CampaignMessages messages;
    private final Campaign push;
    private final Sending sending;
    private final Map<Wording, Message> rendered = new ConcurrentHashMap<>();

    CampaignParcels(CampaignMessages messages, Campaign push, Sending sending) {
        this.messages = messages;
        this.push = push;
        this.sending = sending;
    }

    @Override
    public Parcel process(Subscriber reader) {
        Content content = push.content();
        var wording = new Wording(reader.language(), sending.titleFor(reader.id()));
        return new Parcel(
                reader.id(),
                rendered.computeIfAbsent(wording, its -> messages.render(push, its.language(), its.title())),
                content.article() == null ? List.of() : List.of(content.article()),
                content.story() == null ? List.of() : List.of(content.story()));
    }

    private record Wording(Locale language, Title title) {}
}

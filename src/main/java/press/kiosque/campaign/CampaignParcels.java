package press.kiosque.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Message;
import press.kiosque.subscriber.Subscriber;

/** Makes each reader's part of a push; its message is made once for each language. */
class CampaignParcels implements ItemProcessor<Subscriber, Parcel> {

    private final CampaignMessages messages;
    private final Campaign push;
    private final Map<Locale, Message> rendered = new ConcurrentHashMap<>();

    CampaignParcels(CampaignMessages messages, Campaign push) {
        this.messages = messages;
        this.push = push;
    }

    @Override
    public Parcel process(Subscriber reader) {
        Content content = push.content();
        return new Parcel(
                reader.id(),
                rendered.computeIfAbsent(reader.language(), language -> messages.render(push, language)),
                content.article() == null ? List.of() : List.of(content.article()),
                content.story() == null ? List.of() : List.of(content.story()));
    }
}

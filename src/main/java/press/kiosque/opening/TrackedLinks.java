package press.kiosque.opening;

import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.MessageLinks;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.newsroom.NewsroomSettings;

/** Lets the links to a message's articles lead through us; other links stay as they are. */
@Component
class TrackedLinks implements MessageLinks {

    private final ArticleLinks articles;
    private final LinkTokens tokens;
    private final LinkSettings settings;
    private final String base;
    private final boolean tracked;

    TrackedLinks(ArticleLinks articles, LinkTokens tokens, LinkSettings settings, NewsroomSettings newsrooms) {
        this.articles = articles;
        this.tokens = tokens;
        this.settings = settings;
        this.base = newsrooms.publicUrl() + LinkController.PATH;
        this.tracked = settings.trackedAt(newsrooms.publicUrl());
    }

    @Override
    public Message in(DeliveryBatch batch, Parcel parcel) {
        if (!tracked || parcel.articles().isEmpty()) {
            return parcel.message();
        }
        var links = new HashMap<String, String>();
        articles.of(parcel.articles())
                .forEach((article, address) -> links.put(address, base + tokens.write(link(batch, parcel, article))));
        return in(parcel.message(), address -> links.getOrDefault(address, address));
    }

    @Override
    public boolean tellWhoOpens() {
        return tracked && settings.personal();
    }

    private Link link(DeliveryBatch batch, Parcel parcel, String article) {
        if (settings.personal()) {
            String reader = batch.attempt() == 1 ? parcel.subscriber() : parcel.subscriber() + "#" + batch.attempt();
            return new Link(batch.occasion(), reader, article);
        }
        return new Link(batch.kind().unasked() ? batch.occasion() : Link.ANSWERS, null, article);
    }

    private static Message in(Message message, UnaryOperator<String> way) {
        if (message instanceof Message.Cards cards) {
            List<Card> changed =
                    cards.cards().stream().map(card -> card(card, way)).toList();
            return new Message.Cards(changed, cards.quickReplies());
        }
        return message instanceof Message.Text text
                ? new Message.Text(text.text(), buttons(text.buttons(), way), text.quickReplies())
                : message;
    }

    private static Card card(Card card, UnaryOperator<String> way) {
        return new Card(
                card.title(), card.subtitle(), card.image(), through(card.link(), way), buttons(card.buttons(), way));
    }

    private static List<Button> buttons(List<Button> buttons, UnaryOperator<String> way) {
        return buttons.stream()
                .map(button -> new Button(button.title(), through(button.link(), way), button.payload()))
                .toList();
    }

    private static @Nullable String through(@Nullable String link, UnaryOperator<String> way) {
        return link == null ? null : way.apply(link);
    }
}

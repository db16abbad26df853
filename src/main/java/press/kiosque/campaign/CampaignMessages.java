package press.kiosque.campaign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;

/** Puts a push into the message that readers see: a card if there is a picture, a few sentences otherwise. */
@Component
class CampaignMessages {

    /** Messenger shows 80 characters of a card's title and as many of its subtitle. */
    private static final int LINE = 80;

    /** Of them, so many for the word that says what it is. */
    private static final int MARK = 16;

    private final MessageTemplates templates;

    CampaignMessages(MessageTemplates templates) {
        this.templates = templates;
    }

    /** The message for readers of this language, with the first title. */
    Message render(Campaign push, Locale language) {
        return render(push, language, Title.FIRST);
    }

    /** The same with this title. */
    Message render(Campaign push, Locale language, Title which) {
        Content content = push.content();
        Content.Words words = content.wordsIn(language);
        boolean card = content.image() != null;
        var model = new HashMap<String, Object>();
        model.put(
                "kind",
                push.audience().corrects() != null ? "CORRECTION" : push.kind().name());
        String title = words.title(which);
        model.put("title", card ? Fit.within(title, LINE - MARK) : title);
        model.put("summary", card ? Fit.within(words.summary(), LINE) : words.summary());
        model.put("link", content.link());
        model.put("image", content.image());
        model.put("article", Objects.requireNonNullElse(content.article(), ""));
        return templates.render(card ? "push-card" : "push-text", language, model);
    }
}

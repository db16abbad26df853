package press.kiosque.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Gives messages their words from {@code templates/<language>/<name>.yaml}. A file is one message; every text in it may
 * hold Thymeleaf expressions, {@code [(${story.title})]}, and parts that stand only sometimes,
 * {@code [# th:if="${count > 1}"]…[/]}. An entry of a list with {@code each: story in stories} stands
 * once for each story; one with {@code when: ${…}} stands only if that is true.
 */
@Component
public class MessageTemplates {

    private static final String FALLBACK = "en";

    private final TemplateFiles files;
    private final TemplateText text;

    MessageTemplates(TemplateFiles files, TemplateText text) {
        this.files = files;
        this.text = text;
    }

    /**
     * One message in the reader's language, else in English.
     *
     * @param name the file's name without language and extension
     * @param model what the expressions can name; a {@link java.util.function.Supplier} is asked only when they do
     * @throws IllegalArgumentException if there is no such template or it is not a valid message; names the file
     */
    public Message render(String name, Locale language, Map<String, ?> model) {
        TemplateFile file = files.read(language.getLanguage(), name)
                .or(() -> files.read(FALLBACK, name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no template " + name + ".yaml for language " + language.getLanguage()));
        try {
            return message(new TemplateNode(file.content(), text, file.language(), model));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.path() + ": " + e.getMessage(), e);
        }
    }

    private static Message message(TemplateNode node) {
        List<Message.QuickReply> replies = node.each("quickReplies", MessageTemplates::quickReply);
        return node.has("cards")
                ? new Message.Cards(node.each("cards", MessageTemplates::card), replies)
                : new Message.Text(node.words("text"), node.each("buttons", MessageTemplates::button), replies);
    }

    private static Message.QuickReply quickReply(TemplateNode node) {
        return new Message.QuickReply(node.words("title"), node.text("payload"));
    }

    private static Message.Card card(TemplateNode node) {
        return new Message.Card(
                node.words("title"),
                node.optionalWords("subtitle"),
                node.optional("image"),
                node.optional("link"),
                node.each("buttons", MessageTemplates::button));
    }

    private static Message.Button button(TemplateNode node) {
        return new Message.Button(node.words("title"), node.optional("link"), node.optional("payload"));
    }
}

package press.kiosque.messenger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.message.Phone;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words around a conversation, from {@code templates/<language>/profile.yaml}: its text is the greeting, its buttons
 * are the menu, its quick replies the ice breakers; what a newsroom has changed on the site goes before it. Limits by Meta: greeting 160 characters, at most 20 menu entries with
 * titles of 30, at most 4 ice breakers of 80.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api">Messenger
 *     Profile API</a>
 */
@Component
class ProfileWords {

    /** Meta puts the reader's first name there. */
    static final String FIRST_NAME = "{{user_first_name}}";

    private static final String TEMPLATE = "profile";
    private static final String SOMEBODY = "Camille";

    private final MessageTemplates templates;
    private final OwnProfiles own;
    private final List<String> locales;

    ProfileWords(MessageTemplates templates, OwnProfiles own, MessengerSettings settings) {
        this.templates = templates;
        this.own = own;
        this.locales = settings.locales();
    }

    /**
     * The whole profile.
     *
     * @param language of readers whose locale is none of ours
     */
    ObjectNode profile(String newsroom, Locale language) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.putObject("get_started").put("payload", WebhookEvent.GET_STARTED);
        ArrayNode greeting = profile.putArray("greeting");
        ArrayNode menu = profile.putArray("persistent_menu");
        ArrayNode iceBreakers = profile.putArray("ice_breakers");
        byLocale(newsroom, language).forEach((locale, words) -> {
            greeting.addObject().put("locale", locale).put("text", words.text());
            menu.add(menu(locale, words));
            iceBreakers.add(iceBreakers(locale, words));
        });
        return profile;
    }

    /** Greeting, menu and first questions, as a phone of each language shows them. */
    List<Phone> phones(String newsroom, List<Locale> languages) {
        return languages.stream()
                .map(language -> Phone.of(language, true, named(words(newsroom, language))))
                .toList();
    }

    private static Message.Text named(Message.Text words) {
        return new Message.Text(words.text().replace(FIRST_NAME, SOMEBODY), words.buttons(), words.quickReplies());
    }

    private Map<String, Message.Text> byLocale(String newsroom, Locale language) {
        var words = new LinkedHashMap<String, Message.Text>();
        words.put("default", words(newsroom, language));
        locales.forEach(locale -> words.put(locale, words(newsroom, Locale.forLanguageTag(locale.replace('_', '-')))));
        return words;
    }

    /** The newsroom's own words, and the file's for the rest. */
    Message.Text words(String newsroom, Locale language) {
        return own.find(OwnProfile.id(newsroom, language)).over(file(language));
    }

    /** The file's words. */
    Message.Text file(Locale language) {
        if (templates.render(TEMPLATE, language, Map.of()) instanceof Message.Text words) {
            return words;
        }
        throw new IllegalArgumentException("template " + TEMPLATE + " must have a text, not cards");
    }

    private static ObjectNode menu(String locale, Message.Text words) {
        ObjectNode menu = JsonNodeFactory.instance.objectNode();
        menu.put("locale", locale).put("composer_input_disabled", false);
        ArrayNode entries = menu.putArray("call_to_actions");
        words.buttons().forEach(button -> entries.add(SendRequest.button(button)));
        return menu;
    }

    private static ObjectNode iceBreakers(String locale, Message.Text words) {
        ObjectNode breakers = JsonNodeFactory.instance.objectNode().put("locale", locale);
        ArrayNode questions = breakers.putArray("call_to_actions");
        words.quickReplies()
                .forEach(reply ->
                        questions.addObject().put("question", reply.title()).put("payload", reply.payload()));
        return breakers;
    }
}

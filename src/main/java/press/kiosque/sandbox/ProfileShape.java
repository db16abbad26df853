package press.kiosque.sandbox;

import java.util.List;
import java.util.Set;

/** Checks the properties of a Messenger profile. See "Messenger Profile API" for each limit. */
final class ProfileShape {

    static final Set<String> PROPERTIES = Set.of(
            "get_started",
            "greeting",
            "persistent_menu",
            "ice_breakers",
            "whitelisted_domains",
            "account_linking_url",
            "commands");

    private static final int PAYLOAD = 1000;
    private static final int GREETING = 160;
    private static final int LOCALES = 100;
    private static final int MENU = 20;
    private static final int MENU_TITLE = 30;
    private static final int QUESTIONS = 4;
    private static final int QUESTION = 80;

    private ProfileShape() {}

    static void check(Shape profile) {
        profile.only(PROPERTIES);
        if (profile.node().isEmpty()) {
            throw GraphError.invalid(
                    "give at least one of " + PROPERTIES.stream().sorted().toList());
        }
        profile.object("get_started")
                .ifPresent(started -> started.only(Set.of("payload")).requiredText("payload", PAYLOAD));
        localised(profile, "greeting")
                .forEach(greeting -> greeting.only(Set.of("locale", "text")).requiredText("text", GREETING));
        localised(profile, "persistent_menu").forEach(ProfileShape::menu);
        localised(profile, "ice_breakers").forEach(ProfileShape::questions);
        profile.url("account_linking_url");
    }

    private static List<Shape> localised(Shape profile, String property) {
        List<Shape> entries = profile.list(property, 1, LOCALES);
        boolean hasDefault = entries.stream()
                .anyMatch(entry -> entry.requiredText("locale", 20).equals("default"));
        if (!entries.isEmpty() && !hasDefault) {
            throw profile.refuse(property, "needs an entry with the locale default");
        }
        return entries;
    }

    private static void menu(Shape menu) {
        menu.only(Set.of("locale", "composer_input_disabled", "call_to_actions", "disabled_surfaces"));
        for (Shape entry : menu.list("call_to_actions", 1, MENU)) {
            if (entry.requiredWord("type", Set.of("web_url", "postback")).equals("postback")) {
                ButtonShape.postback(entry, MENU_TITLE);
            } else {
                ButtonShape.webUrl(entry, MENU_TITLE);
            }
        }
    }

    private static void questions(Shape questions) {
        questions.only(Set.of("locale", "call_to_actions"));
        for (Shape entry : questions.list("call_to_actions", 1, QUESTIONS)) {
            entry.only(Set.of("question", "payload"));
            entry.requiredText("question", QUESTION);
            entry.requiredText("payload", PAYLOAD);
        }
    }
}

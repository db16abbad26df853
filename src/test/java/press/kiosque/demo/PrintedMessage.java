package press.kiosque.demo;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import press.kiosque.message.PlainSpaces;
import tools.jackson.databind.JsonNode;

/** A message of a thread as lines that one can read: text, cards, and in brackets what can be tapped. */
final class PrintedMessage {

    private PrintedMessage() {}

    static List<String> lines(JsonNode message) {
        var lines = new ArrayList<String>();
        if (message.has("text")) {
            plain(message.path("text").asString())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add("  " + line));
        }
        message.path("cards").valueStream().forEach(card -> lines.add(card(card)));
        for (String taps : List.of("buttons", "quickReplies")) {
            String printed = titles(message.path(taps));
            if (!printed.isEmpty()) {
                lines.add("      " + printed);
            }
        }
        return lines;
    }

    private static String card(JsonNode card) {
        String buttons = titles(card.path("buttons"));
        return "  = " + plain(card.path("title").asString()) + " | "
                + plain(card.path("subtitle").asString("")) + (buttons.isEmpty() ? "" : " " + buttons);
    }

    private static String titles(JsonNode taps) {
        return taps.valueStream()
                .map(tap -> "[" + plain(tap.path("title").asString()) + "]")
                .collect(joining(" "));
    }

    /** With plain spaces, and without what is new each time. */
    private static String plain(String text) {
        return PlainSpaces.in(text).replaceAll("https?://\\S+", "<link>");
    }
}

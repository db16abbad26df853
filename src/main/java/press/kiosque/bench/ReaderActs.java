package press.kiosque.bench;

import java.util.List;

/** What readers do in the measurements, as the webhook tells it. */
final class ReaderActs {

    private static final List<String> WORDS = List.of(
            "Bonjour",
            "à la une",
            "Topic 3",
            "cherche longueur",
            "aide",
            "je voudrais changer mes reglajes svp",
            "8h15 en semaine",
            "le chat dort sur le clavier",
            "merci",
            "suis Brévannes");

    private static final List<String> PAYLOADS = List.of("TOP", "TOPICS", "FOLLOW:topic-5", "SETTINGS", "HOURS");

    /** Of so many acts the last is a tap. */
    private static final int A_TAP_EVERY = 3;

    private ReaderActs() {}

    /** The id of this event's message. */
    static String mid(int event) {
        return "m_bench_" + event;
    }

    /** A greeting. */
    static String greeting(int event) {
        return said(event, "Bonjour");
    }

    /** Words of all kinds, slips and nonsense among them, and taps. */
    static String any(int event) {
        return event % A_TAP_EVERY == A_TAP_EVERY - 1
                ? tapped(event, PAYLOADS.get(event / A_TAP_EVERY % PAYLOADS.size()))
                : said(event, WORDS.get(event % WORDS.size()));
    }

    private static String said(int event, String text) {
        return """
                "message":{"mid":"%s","text":"%s"}""".formatted(mid(event), text);
    }

    private static String tapped(int event, String payload) {
        return """
                "message":{"mid":"%s","text":"Oui","quick_reply":{"payload":"%s"}}""".formatted(mid(event), payload);
    }
}

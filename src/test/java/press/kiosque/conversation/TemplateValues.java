package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Fit;

/** What templates are filled with: values as long as they may be. */
final class TemplateValues {

    private static final String LONG =
            "Développement durable, environnement et transition énergétique dans les régions ";

    private TemplateValues() {}

    /** A reader who has much, one who has little, and some between. */
    static List<Map<String, Object>> samples() {
        var much = sample(true, "CHANGED", "SOME", "LATER", 0);
        var little = sample(false, "ASKED", "DAILY", "TODAY", 1);
        little.putAll(
                Map.of("followed", "", "schedule", "", "hour", "", "next", "", "about", "", "label", "", "follow", ""));
        little.putAll(Map.of("alerts", "", "quiet", "", "paused", "", "missed", "", "link", "", "article", ""));
        little.putAll(Map.of("words", List.of(), "most", "0", "why", "NONE", "breaking", false, "alerted", false));
        little.putAll(Map.of("offers", List.of(), "stories", List.of(story(null)), "count", 1));
        var left = sample(true, "ASKED", "WEEKDAYS", "TOMORROW", 2);
        left.putAll(Map.of("stopped", true, "active", false, "first", false));
        var missing = sample(false, "MISSING", "VARIOUS", "LATER", 3);
        var emptied = sample(false, "CHANGED", "VARIOUS", "LATER", 4);
        return List.of(much, little, left, missing, emptied);
    }

    private static Map<String, Object> sample(boolean any, String step, String rhythm, String when, int times) {
        var sample = new HashMap<String, Object>();
        sample.putAll(Map.of("newsroom", LONG.strip(), "active", any, "stopped", false, "any", any, "first", any));
        sample.putAll(Map.of("followed", LONG.repeat(12).strip(), "hour", "12 h 30", "next", "demain à 12 h 30"));
        sample.putAll(Map.of("step", step, "rhythm", rhythm, "when", when, "times", times, "more", any));
        sample.putAll(Map.of("offers", offers(any), "hours", hours(), "day", "mercredi 30 septembre"));
        sample.putAll(Map.of("about", "Sport", "label", Fit.within(LONG, 18), "follow", "FOLLOW:sport"));
        sample.putAll(Map.of("silenced", any, "paper", any, "undo", any, "alerted", any));
        sample.putAll(
                Map.of("until", "jusqu'au mercredi 30 septembre à 12 h 30", "pause", "PAUSE:2026-11-25T23:00:00Z"));
        sample.put("bring", "EDITION:matin");
        sample.putAll(Map.of("rest", "MORE:sport", "told", any ? "hier à 7 h 30" : "", "away", any));
        sample.putAll(Map.of("named", "Sport, Culture", "together", "FOLLOW:sport,culture"));
        sample.putAll(Map.of("kind", "TOPIC", "word", Fit.within(LONG, 30), "newsrooms", 4));
        sample.putAll(Map.of("title", "Un titre", "source", "news.example"));
        sample.putAll(Map.of("waiting", any, "answerHours", any ? "du lundi au vendredi, de 9 h à 18 h" : ""));
        sample.putAll(Map.of("comes", any, "clock", any ? "ZONE:Europe/Rome" : "", "there", "Port-aux-Français"));
        sample.putAll(Map.of("read", "MORE:sport", "leave", "UNFOLLOW:sport"));
        sample.putAll(Map.of("yes", "TIP:GIVEN:m_81c#0", "no", "TIP:REFUSED:m_81c#0"));
        sample.putAll(
                Map.of("edition", Fit.within(LONG.strip(), 80), "date", "mercredi 30 septembre 2026", "count", 9));
        sample.put("intro", any ? "" : Fit.within(LONG, 80));
        sample.put("summary", any ? Fit.within(LONG, 80) : "Un résumé");
        sample.put("image", "https://news.example/cover.jpg");
        sample.put("days", List.of("lundi", "mercredi", "vendredi"));
        sample.put("stories", IntStream.range(0, 9).mapToObj(n -> story(LONG)).toList());
        sample.putAll(
                Map.of("schedule", "du lundi au vendredi à 8 h et 18 h 30", "missed", "CATCH_UP:2026-11-20T08:00:00Z"));
        sample.putAll(Map.of("alerts", LONG.repeat(4).strip(), "most", "3", "quiet", "de 22 h à 7 h", "breaking", any));
        sample.putAll(Map.of("paused", "jusqu'au lundi 30 novembre", "city", "Port-aux-Français", "alerted", any));
        sample.putAll(Map.of("word", "x".repeat(50), "words", items(10), "zones", items(9), "guesses", items(3)));
        sample.putAll(Map.of(
                "time",
                "12 h 30",
                "place",
                "x".repeat(40),
                "why",
                any ? "LAST" : "",
                "said",
                any ? "chaque jour à 8 h et 18 h" : "",
                "link",
                "https://kiosque.example/" + "x".repeat(150)));
        sample.putAll(
                Map.of("article", "q83J0xKp2aBc", "title", Fit.within(LONG, 60), "since", "mercredi 30 septembre"));
        sample.putAll(Map.of("zone", "Europe/Paris", "from", "22 h", "to", "7 h", "muted", 2, "groups", groups()));
        sample.putAll(Map.of("shown", "LINK", "why", "Vous suivez Sport.", "appeared", "hier à 12 h 30", "lasts", 24));
        sample.putAll(Map.of(
                "choices",
                items(5),
                "besides",
                hours().subList(0, 11),
                "alertable",
                offers(any).subList(0, 10)));
        sample.putAll(Map.of(
                "poll",
                "x".repeat(40),
                "asked",
                Fit.within(LONG.strip(), 80),
                "question",
                any ? Fit.within(LONG.strip(), 80) : "",
                "mine",
                "Oui"));
        sample.putAll(Map.of("open", any, "quiz", times % 2 == 1, "found", any, "right", "Non", "total", times));
        sample.putAll(Map.of("explanation", Fit.within(LONG.repeat(8), 500), "results", results()));
        sample.putAll(Map.of("add", "DAYS_ADD:SUNDAY", "drop", "DAYS_DROP:SUNDAY", "taken", items(6)));
        sample.putAll(Map.of(
                "unfollow", "UNFOLLOW:sport", "delayed", "6 h", "start", "", "resumes", "mardi 15 décembre à 7 h"));
        sample.putAll(Map.of("alone", "HOUR:matin:08:00", "added", "HOUR_ADD:matin:08:00"));
        sample.put("belongs", offers(any).subList(0, 6));
        return sample;
    }

    private static List<Map<String, Object>> results() {
        return IntStream.range(0, 9)
                .mapToObj(n -> Map.<String, Object>of("label", Fit.within(LONG, 20), "percent", 11))
                .toList();
    }

    private static List<Map<String, Object>> groups() {
        return List.of(
                Map.of("rhythm", "du lundi au vendredi", "hours", List.of("8 h", "12 h", "18 h 30")),
                Map.of("rhythm", "le samedi", "hours", List.of("10 h")));
    }

    private static List<Map<String, Object>> items(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> Map.<String, Object>of(
                        "label",
                        Fit.within(LONG, 18),
                        "title",
                        Fit.within(LONG, 20),
                        "payload",
                        "UNFOLLOW_WORD:" + "x".repeat(50)))
                .toList();
    }

    private static List<Map<String, Object>> offers(boolean picked) {
        return IntStream.range(0, 12)
                .mapToObj(n -> Map.<String, Object>of(
                        "label", Fit.within("🌍 " + LONG, 18), "picked", picked, "payload", "FOLLOW:" + "x".repeat(40)))
                .toList();
    }

    private static List<Map<String, Object>> hours() {
        return IntStream.range(0, 13)
                .mapToObj(n -> Map.<String, Object>of(
                        "label", "12 h 30", "chosen", n == 0, "payload", "HOUR:" + "x".repeat(40) + ":12:30"))
                .toList();
    }

    private static Map<String, Object> story(@Nullable String more) {
        var story = new HashMap<String, Object>();
        story.put("id", "q83J0xKp2aBc");
        story.put("title", Fit.within(LONG.repeat(2), 80));
        story.put("subtitle", more == null ? "Un résumé" : Fit.within(more.repeat(2), 80));
        story.put("image", more == null ? null : "https://news.example/image.jpg");
        story.put("link", more == null ? null : "https://news.example/story");
        return story;
    }
}

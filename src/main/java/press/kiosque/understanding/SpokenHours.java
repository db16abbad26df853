package press.kiosque.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** Writes hours said in words in digits: {@code sept heures et demie} and {@code half past seven} become {@code 7h30}. */
final class SpokenHours {

    private static final Map<String, Integer> NAMED = Map.of("midi", 12, "noon", 12, "minuit", 24, "midnight", 24);

    private static final String HOUR = "\\b(?<hour>\\d{1,2}|midi|noon|minuit|midnight)";
    private static final String HEURES = HOUR + "(?: ?(?:h|heures?))? ";
    private static final String MINUTES = "(?<minutes>[0-5]?\\d)";
    private static final WordPattern NUMBER = WordPattern.compile(
            "\\b(?:" + NumberWords.PLAIN + "|une(?= heures?\\b)|one(?= (?:o clock|oclock|[ap] ?m)\\b)|(?<=at )one)\\b");

    private static final List<Rule> RULES = List.of(
            Rule.of(HEURES + "et demie?\\b", 30),
            Rule.of(HEURES + "et quart\\b", 15),
            Rule.of(HEURES + "moins (?:le )?quart\\b", -15),
            Rule.of(HEURES + "moins " + MINUTES + "\\b", -1),
            Rule.of(HOUR + " ?heures? " + MINUTES + "\\b(?! ?h)", 1),
            Rule.of("\\b" + MINUTES + " (?:minutes )?past " + HOUR + "\\b", 1),
            Rule.of("\\b" + MINUTES + " minutes (?:to|before) " + HOUR + "\\b", -1),
            Rule.of("\\b(?<minutes>20|25) to " + HOUR + "\\b", -1),
            Rule.of("\\b(?<hour>[01]\\d|2[0-3])" + MINUTES + " ?(?:h|hrs?|hours)\\b", 1),
            Rule.of("\\bhalf (?:past )?" + HOUR + "\\b", 30),
            Rule.of("\\b(?:a )?quarter (?:past|after) " + HOUR + "\\b", 15),
            Rule.of("\\b(?:a )?quarter (?:to|before) " + HOUR + "\\b", -15));

    /** Words without any say no hour. */
    private static final WordPattern HOURLIKE = WordPattern.compile("\\d|midi|noon|minuit|midnight");

    /** {@code 6ish}. */
    private static final WordPattern ISH = WordPattern.compile("\\b(\\d{1,2}(?: ?[ap]m)?) ?ish\\b");

    private SpokenHours() {}

    /** The same words, with every number and every hour in digits. */
    static Folded inDigits(Folded words) {
        String text =
                NUMBER.matcher(words.text()).replaceAll(number -> Integer.toString(NumberWords.value(number.group())));
        if (!HOURLIKE.isIn(text)) {
            return words;
        }
        text = ISH.matcher(text).replaceAll("$1");
        for (Rule rule : RULES) {
            text = rule.applyTo(text);
        }
        return new Folded(text);
    }

    /**
     * How an hour is said.
     *
     * @param said whether the words say how many minutes
     * @param minutes how many are added to the hour, or how many times those that the words say
     */
    private record Rule(WordPattern words, boolean said, int minutes) {

        static Rule of(String words, int minutes) {
            return new Rule(WordPattern.compile(words), words.contains("<minutes>"), minutes);
        }

        String applyTo(String text) {
            Matcher found = words.matcher(text);
            var written = new StringBuilder();
            while (found.find()) {
                int times = said ? Integer.parseInt(found.group("minutes")) : 1;
                found.appendReplacement(written, onTheClock(found.group("hour"), times * minutes));
            }
            return found.appendTail(written).toString();
        }

        private static String onTheClock(String hour, int minutes) {
            Integer named = NAMED.get(hour);
            int all = Math.floorMod((named == null ? Integer.parseInt(hour) : named) * 60 + minutes, 24 * 60);
            return String.format(Locale.ROOT, "%dh%02d", all / 60, all % 60);
        }
    }
}

package press.kiosque.understanding;

/** Hears what is no name of news: an edition, an hour, a topic or a word of those that we offer. */
final class OurThings {

    /** Of an event: "JO 2028" is no hour. */
    private static final WordPattern YEAR = WordPattern.compile(
            "(?<=\\w)(?<!\\b(?:a|at|vers|pour|de|to|from)) (?:19|20)\\d\\d\\b(?! ?(?:h|heures?|[ap] ?m)\\b)");

    private static final WordPattern EDITION = WordPattern.compile(
            "\\b(editions?|digests?|newsletter)\\b|^(un |le |a |the )?(resume|recap|envoi)\\b( (le|du|a|au|in|at|the|soir|matin|midi|evening|morning|noon))*$");
    private static final WordPattern OF_OURS = WordPattern.compile(
            "(?:(?:un|une|des|de|d|an?|another|some|more|autres?|other|new|nouve\\w+|plus|le|la|les|the|mon|ma|mes|my) )*(?:sujets?|topics?|themes?|rubriques?|mots?(?: cles?)?|words?|keywords?|alertes?|alerts?|heures?|hours?|jours?|days?)");

    private static final WordPattern PART_OF_DAY =
            WordPattern.compile("(?:(?:le|la|l|the|un|une|celui|celle|du|de|in|at) )*(?:" + PartOfDay.ANY + ")");

    private OurThings() {}

    /** Whether this is what we have ourselves: who adds an edition, an hour or a topic follows no word. */
    static boolean are(String name) {
        Folded words = Folded.of(YEAR.matcher(Folded.of(name).text()).replaceAll(" "));
        return EDITION.isIn(words.text())
                || OF_OURS.isAllOf(words.text())
                || PART_OF_DAY.isAllOf(words.text())
                || !HourWords.all(SpokenHours.inDigits(words), false).isEmpty();
    }
}

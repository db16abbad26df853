package press.kiosque.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears which of the stories shown a reader speaks of, by its place or by what it is about, and what is wanted with it:
 * {@code pourquoi la première ?}, {@code mute the tram story}.
 */
final class CardWords {

    private static final String STORY =
            "(?: (?:one|story|article|card|headline|histoire|info|actu|carte|titre|nouvelle)s?)?";

    /** By their places, from the first on; the last stands at the end. */
    private static final List<String> NAMES = List.of(
            "premiere?|1ere?|1er|1re|first|1st|one|une?|1",
            "deuxieme|seconde?|2e|2eme|second|2nd|deux|two|2",
            "troisieme|3e|3eme|third|3rd|trois|three|3",
            "quatrieme|4e|4eme|fourth|4th|quatre|four|4",
            "cinquieme|5e|5eme|fifth|5th|cinq|five|5",
            "derniere?|last");

    private static final List<WordPattern> PLACES =
            NAMES.stream().map(WordPattern::compile).toList();

    /** A place alone, and a name, which answer the question which one is meant. */
    private static final WordPattern ANSWERED = WordPattern.compile(
            "^(?:(?:c est|it s|that s|the|le|la|l|number|numero|n|no|pour|for|sur|about|on|de|why|pourquoi|less|moins) )*(?<place>"
                    + String.join("|", NAMES) + ")"
                    + STORY + "(?: (?:please|svp|stp|merci|thanks))*$"
                    + "|^(?:c est |the |l |pour |for )?(?:celles?|celui|one|article|histoire|story|info)"
                    + " (?:sur|du|de la|de l|des|de|d|qui parle d[eu]s?|about|on|of|with)(?: (?:la|le|les|l|the))? (?<name>.+)$");

    private static final WordPattern NONE =
            WordPattern.compile("(?:non |no )?(?:aucune?|none|neither)(?: d elles| of (?:them|these|those))?");

    private static final WordPattern PLACED =
            WordPattern.compile("^(?<before>.*?)\\b(?:(?:la|number|numero|n|no) (?<number>[1-5])"
                    + "|(?:(?:la|le|l|the|number|numero) )?(?<one>premiere?|1ere?|1er|deuxieme|second(?=e? )|seconde?|(?<=la )(?:deux|trois|quatre|cinq)|2eme|2nd|[1-5]e|1re|1st|3rd|[45]th"
                    + "|troisieme|3eme|quatrieme|cinquieme|derniere?|first|third|fourth|fifth|last|(?<=number )(?:two|three|four|five))"
                    + STORY
                    + "|(?:les|the) (?:(?<count>deux|trois|quatre|two|three|four|[2-5]) premiere?s|(?:first|premiere?s) (?<many>two|three|four|deux|trois|quatre|[2-5])"
                    + STORY + "))(?: (?:about|(?:elle |ca |c )?(?:dit|parle|raconte) (?:de )?quoi|c est quoi))?$");

    private static final WordPattern NAMED = WordPattern.compile(
            "^.*?\\b(?:(?:the|that|this) (?<name>\\w+(?: \\w+)?) (?:story|article)|(?:the|l|cette|cet|that|this)"
                    + " ?(?:story|article|histoire|affaire) (?:du|de la|de l|des|de|d|sur la|sur le|sur l|sur les|sur|(?:about|on|of|with)(?: the)?)"
                    + " (?<noun>.+))$");

    private static final WordPattern WHY = WordPattern.compile("^(?:why|how come|pourquoi)\\b");
    private static final WordPattern MUTE = WordPattern.compile(
            "^(?:(?:j |je )?(?:n )?en (?:ai|peux) (?:plus |trop )?)?(?:(?:ne |n )?(?:me |m )?(?:parle[rz]?|montre[rz]?|envoie|envoye[rz]) (?:moi )?plus|mute|hide|masque[rz]?|cache[rz]?"
                    + "|no more|plus rien|assez|marre|enough)\\b(?! comme)");
    private static final WordPattern LESS = WordPattern.compile(
            "^(?:(?:je |j )?(?:n )?(?:ai )?(?:aime|adore) pas|(?:je |j )(?:n )?ai pas (?:aime|adore)"
                    + "|i (?:don t|didn t|dont|didnt) (?:really )?(?:like|care|enjoy)|moins|less|fewer|pas interessee?)\\b");
    private static final WordPattern MORE = WordPattern.compile(
            "^(?:(?:je |j )(?:ai )?(?:bien |beaucoup |vraiment )?(?:aime|adore)|i (?:really )?(?:lik|lov|enjoy)\\w+"
                    + "|more like|plus comme|encore comme)\\b");
    private static final WordPattern OPEN = WordPattern.compile(
            "^(?:ouvr|li[rs]|montr|racont|parl|resum|voir|affich|detail|open|read|show|tell|summar|explain|expliqu|donn|give|see|dis"
                    + "|plus|more|en savoir|ca parle|ca dit|de quoi|qu est ce|what about|what s|what is|c est quoi|je veux|et)\\w*\\b|^(?:envo(?:ie|yez|yer)|send)(?: (?:me|moi))?$|^$");

    /** What is wanted, by how it begins. */
    private static final List<Map.Entry<Act, WordPattern>> WANTED = List.of(
            Map.entry(Act.WHY, WHY),
            Map.entry(Act.MUTE, MUTE),
            Map.entry(Act.LESS, LESS),
            Map.entry(Act.MORE, MORE),
            Map.entry(Act.ARTICLE, OPEN));

    /** What was muted just now is wanted again. */
    private static final WordPattern UNMUTE = WordPattern.compile(
            "(?:(?:no|non|please|actually|en fait|finalement|sorry) )*(?:un ?mute|demasque[rz]?|reaffiche[rz]?|unhide)(?: (?:it|that|this|the|one|story|la|le|cette|histoire|please|svp|stp))*");

    private static final WordPattern NO_MORE =
            WordPattern.compile("^(?:(?:(?:je )?ne (?:veux plus (?:rien )?(?:lire|voir|savoir)"
                    + "|(?:m |me )?(?:envoie|envoye[rz]|montre[rz]?)(?: moi)? plus(?: (?:rien|d infos?|d articles?|de news|de nouvelles))?)"
                    + "|plus rien(?: (?:lire|voir|savoir|entendre))?|(?:stop|don t|dont|do not)(?: send(?:ing)?| show(?:ing)?| tell(?:ing)?)? me"
                    + "(?: (?:anything|stuff|news|stories|articles|any ?more|more))+|stop talking|nothing (?:more|else)"
                    + "|no more (?:news|stories|stuff|articles)|i (?:don t|dont) want(?: (?:to|hear|read|see|any|more|anything|stuff|news|stories))+)"
                    + " (?:sur|concernant|about|regarding|on)"
                    + "|(?:je )?ne (?:veux plus (?:entendre )?parler|(?:m |me )?parle[rz]?(?: moi)? plus) (?:de|du|des|d))"
                    + " (?:la |le |les |l |the |my )?(?<name>.+?)(?: any ?more)?$");

    /** Of one matter, though it may belong to a topic. */
    private static final WordPattern ENOUGH_OF = WordPattern.compile(
            "^(?:plus un mot (?:sur|de|du|des|d)|(?:arrete[rz]?|cesse[rz]?|stop) (?:(?:de |d )?(?:me |m |nous )?parler (?:de|du|des|d)|(?:it )?(?:avec|with)|(?:talking|telling me) about)"
                    + "|enough (?:about|of)|shut up about|(?:mute|hide|masque[rz]?)(?= (?:la|le|les|l|the)\\b)) (?:la |le |les |l |the |my )?(?<name>.+?)(?: any ?more)?$");

    private static final WordPattern WITH = WordPattern.compile("^\\w+ (?:it )?(?:avec|with)\\b");

    private static final Set<String> NO_NAMES = Set.of(
            "ca",
            "cela",
            "this",
            "that",
            "it",
            "moi",
            "me",
            "tout",
            "everything",
            "messenger",
            "facebook",
            "emojis",
            "pubs",
            "ads",
            "jokes",
            "questions");

    private CardWords() {}

    /** The story meant, and what to do with it. */
    static Optional<Intent> in(Folded words) {
        return placed(words).or(() -> named(words));
    }

    private static Optional<Intent> placed(Folded words) {
        Matcher found = PLACED.matcher(words.text());
        return found.matches()
                ? wanted(found.group("before").strip()).map(act -> Intent.of(act, places(found)))
                : Optional.empty();
    }

    /** What was wanted when we asked of which story, for the one that is chosen now. */
    static Optional<Intent> chosen(Folded words, Dialogue before) {
        if (UNMUTE.isAllOf(words.text())) {
            return before.offered(Act.UNMUTE).findFirst();
        }
        Matcher found = ANSWERED.matcher(words.text());
        if (before.isAt(Saying.WHICH_STORY) && NONE.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.DECLINE));
        }
        if (!before.isAt(Saying.WHICH_STORY) || !found.matches()) {
            return Optional.empty();
        }
        String story = found.group("place") == null ? found.group("name") : StoryPlace.of(place(found.group("place")));
        return before.offered()
                .map(Intent::act)
                .filter(act -> act != Act.HELP)
                .findFirst()
                .map(act -> Intent.of(act, story));
    }

    private static List<String> places(Matcher found) {
        return Stream.of("count", "many")
                .map(found::group)
                .filter(count -> count != null)
                .findFirst()
                .map(count -> IntStream.rangeClosed(1, place(count))
                        .mapToObj(StoryPlace::of)
                        .toList())
                .orElseGet(() -> List.of(StoryPlace.of(
                        place(found.group("number") == null ? found.group("one") : found.group("number")))));
    }

    /** Which place has this name; nought is the last. */
    private static int place(String name) {
        return IntStream.range(0, PLACES.size() - 1)
                        .filter(at -> PLACES.get(at).matcher(name).matches())
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static Optional<Intent> named(Folded words) {
        Matcher found = NAMED.matcher(words.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        String name = found.group("noun") == null ? found.group("name") : found.group("noun");
        return wanted(words.text()).filter(act -> act != Act.ARTICLE).map(act -> Intent.of(act, name));
    }

    private static Optional<Act> wanted(String words) {
        return WANTED.stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is to be told no more, by a name that is none of the newsroom's topics; a word followed is followed no more. */
    static Optional<Intent> muted(Sentence sentence, List<String> followed, TopicWords topics) {
        Matcher found = NO_MORE.matcher(sentence.folded().text());
        if (!found.matches() || NO_NAMES.contains(found.group("name")) || isOther(found.group("name"), topics)) {
            return Optional.empty();
        }
        return Optional.of(muted(sentence.said(found, 1), followed));
    }

    /** The same of a matter that may belong to a topic of which the rest is still wanted. */
    static Optional<Intent> enoughOf(Sentence sentence, List<String> followed, TopicWords topics) {
        Matcher found = ENOUGH_OF.matcher(sentence.folded().text());
        if (!found.matches()) {
            return Optional.empty();
        }
        Folded about = new Folded(found.group("name"));
        boolean other = NO_NAMES.contains(about.text())
                || PointingWords.are(about)
                || AlertWords.areIn(about)
                || in(sentence.folded()).isPresent()
                || isTopic(found.group(), about, topics)
                || StopWords.rest(about.text()).words().size() < about.words().size();
        return other ? Optional.empty() : Optional.of(muted(sentence.said(found, 1), followed));
    }

    /** Whoever has had it with what a topic is called, or with a part of it, has had it with the topic. */
    private static boolean isTopic(String words, Folded about, TopicWords topics) {
        return topics.in(about).isPresent()
                || (WITH.isIn(words) && topics.akin(about).isPresent());
    }

    private static Intent muted(String name, List<String> followed) {
        return NameWords.known(name, followed)
                .map(word -> Intent.of(Act.UNFOLLOW_WORD, word))
                .orElse(Intent.of(Act.MUTE, name));
    }

    private static boolean isOther(String name, TopicWords topics) {
        Folded about = new Folded(name);
        return topics.in(about).or(() -> topics.akin(about)).isPresent()
                || !DayWords.all(about).isEmpty()
                || !HourWords.all(SpokenHours.inDigits(about), true).isEmpty();
    }
}

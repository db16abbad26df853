package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import press.kiosque.subscriber.Wishes.QuietHours;

/** Hears quiet hours: {@code silence de 22h à 7h}, {@code nothing after 10 pm}, {@code I sleep from 11 till 6:30}; and their end. */
public final class QuietWords {

    private static final WordPattern QUIET = WordPattern.compile(
            "\\b(?:pas|not|never|jamais)\\b(?= (?:avant|apres|before|after|entre|between)\\b)|"
                    + "\\b(silence|silencieu\\w*|quiet|derange\\w*|disturb|dnd|calmes?|tranquille|nuit|night|"
                    + "(?:pas de|no|aucune?|zero) (?:messages?|notif\\w*|texts?)|rien|nothing|dors|dormir|dodo|sleep(?:ing)?"
                    + "|asleep|bed|couche\\w*)\\b"
                    + "|\\b(?:n|ne|don t|dont|do not|never)\\b(?: m| me)? (?:ecri|envo|text|write|send|message|ping|bother|notif"
                    + "|wake|disturb|reveill|derang)\\w*|\\b(?:pas me|me) reveill\\w+|^(?:stop|arret\\w*) (?:(?:de|d|m|me) )*(?:ecri\\w*|envo\\w*|sending|texting|writing|messaging)\\b");
    private static final WordPattern SLEEP = WordPattern.compile(
            "\\b(?:nuits?|nights?|dors|dormir|dodo|sleep\\w*|asleep|bed|couche\\w*|wake|reveill\\w*)\\b");

    private static final String HOURS =
            "(?:silence|(?:the |my |les |mes )?(?:quiet|silent|calmes?)(?: hours?| time| mode)?"
                    + "|heures? (?:de |du )?(?:silence|calmes?)|mode (?:silence|silencieux))";
    private static final WordPattern OFF =
            WordPattern.compile("^(?:non |no |nope )?(?:(?:turn |switch |put )?off|turn|plus|pas|fin|aucune?|sans"
                    + "|no more|no|end|stop|without|cancel|disable|remove|delete|drop|enlev\\w*|retir\\w*|supprim\\w*|annul\\w*|arret\\w*"
                    + "|coup\\w*|lev\\w+|desactiv\\w*) (?:d |de |du |des |the |my |le |la |les |mes |ces )*" + HOURS
                    + "(?: off| any ?more)?$|^" + HOURS + " off$");
    private static final WordPattern NONE = WordPattern.compile(
            "^(?:non |no )?(?:aucune?|none|none at all|no quiet|jamais|never|off(?: again)?"
                    + "|(?:turn|switch) (?:it|that|this|them) (?:back )?off|remove (?:it|that|this|them)|(?:enleve|retire|supprime)[rz]? (?:ca|cela|les|le))$");

    /** What may come all the same. */
    private static final WordPattern UNLESS = WordPattern.compile(
            "^(?:(?:mais|but|et|and|ok) )*(?:sauf|except|unless|a part|(?:tu |vous |you )?(?:(?:do|can|peux|pouvez) )*(?:wake me|(?:me )?reveille[rz]?(?: moi)?)(?: (?:up|only|quand meme|seulement))* (?:for|if|pour|si))\\b.*"
                    + "\\b(?:grave\\w*|urgen\\w*|important\\w*|enorme\\w*|alertes?|alerts?|breaking|emergenc\\w*|serious|huge|major|big|war|guerre)(?: (?:news|infos?|nouvelles?|stuff|things?|happens|happened))*$");

    private static final WordPattern ALERTS_TOO = WordPattern.compile(
            "^(?:(?:et|and|mais|but|oui|yes|non|no) )*(?:meme(?: pas)?|not even|no|pas d|y compris|including|also|aussi|et)(?: (?:les|des|the|my|mes|any))* (?:alertes?|alerts?|breaking news)(?: (?:too|either|aussi|non plus|at all|comprises))*$");

    private static final WordPattern IF_GRAVE = WordPattern.compile(
            "^(?:(?:et|and|mais|but|alors|ok|oui|yes|what|sauf) )*(?:si|s|if) .*\\b(?:grave\\w*|urgen\\w*|important\\w*|enorme\\w*|emergenc\\w*|serious|huge|major|big|war|guerre|attentat)"
                    + "(?: (?:la|pendant|nuit|at|night|in|the|happens|happened|se passe|arrive|during|le silence|quand|je dors|i m asleep))*$");

    private static final Set<String> AROUND = Vocabulary.words("""
            de a entre et from to between and until jusqu des du till til thru apres after avant before me m partir starting
            ne pas not do dont don t n ecrivez envoyez write anything up only non no jusque go get wake we usually d
            nope finalement actually enfin fait bon ben ah c est that s il make it is messages message notifications notification edition
            what about mean meant say sorry rather better veux dire plutot mieux disons
            hours hour heures heure time mode set put i want have my mes les mets mettre mettez active je veux voudrais pour for""");

    private static final WordPattern OPEN = WordPattern.compile(
            "\\b(?:(?<before>avant|before|until|till?|jusqu)|apres|after|des|from|a partir|starting)\\b");

    private static final String HOUR = "(?:a |at )?(?:\\d{1,2}(?: ?h| ?heures?| o clock)?(?: ?[0-5]\\d)?(?: ?[ap] ?m)?"
            + "(?: du (?:soir|matin)| in the (?:evening|morning)| at night)?|midi|minuit|noon|midnight)";
    private static final WordPattern RANGE = WordPattern.compile(
            "^(?:(?:non|no|plutot|rather|finalement|actually|what about|how about|et|and|make it|sorry|say|disons) )*(?:de|from) "
                    + HOUR + " (?:to|a|til|till|until|jusqu) " + HOUR + "$");
    private static final WordPattern AT_NIGHT =
            WordPattern.compile("(?:la |the |toute la |all |at |pendant la |over)?(?:nuit|night)");
    /** An answer to the question for the hour. */
    private static final WordPattern NOT_BEFORE =
            WordPattern.compile("\\b(?:pas|jamais|not|never|rien|nothing) (?:avant|before)\\b");

    private static final String USUAL = "22:00-07:00";
    private static final WordPattern PART = WordPattern.compile("\\b(?:" + PartOfDay.ANY + ")\\b");
    private static final WordPattern EDITION = WordPattern.compile("\\b(?:editions?|digests?|resumes?|journal)\\b");
    private static final WordPattern FRENCH = WordPattern.compile("\\d ?h\\b");

    /** That it is asked whether breaking news may come all the same. */
    public static final String ASKED = "ASKED";

    private QuietWords() {}

    /** Quiet hours, written {@code 22:00-07:00}, or none; to be asked for where they cannot be what the words say. */
    static Optional<Intent> in(Sentence said, Turn turn) {
        Folded words = spans(said);
        boolean asked = turn.before().isAt(Saying.QUIET);
        if (OFF.isAllOf(words.text()) || (asked && NONE.isAllOf(words.text()))) {
            return Optional.of(Intent.of(Act.QUIET, WishWords.NONE));
        }
        if (asked && UNLESS.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.QUIET_BREAK, "YES"));
        }
        if (asked && turn.reader().wishes().quiet() != null && ALERTS_TOO.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.QUIET_BREAK, "NO"));
        }
        boolean grave = UNLESS.isAllOf(words.text()) || IF_GRAVE.isAllOf(words.text());
        if (grave && turn.reader().wishes().quiet() != null) {
            return Optional.of(Intent.of(Act.QUIET_BREAK, ASKED));
        }
        if (asked && AT_NIGHT.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.QUIET, USUAL));
        }
        boolean told = QUIET.isIn(words.text());
        boolean answers = asked && !EDITION.isIn(words.text());
        Folded digits = SpokenHours.inDigits(words);
        boolean range = !asksForHours(turn) && RANGE.isAllOf(digits.text());
        if (!told && !answers && !range) {
            return Optional.empty();
        }
        if (told && isOfPartOfDay(digits)) {
            return Optional.of(Intent.of(Act.QUIET));
        }
        List<HourWords.Heard> hours = HourWords.all(digits, true);
        if (asksForHours(turn) && hours.size() == 1 && NOT_BEFORE.isIn(words.text())) {
            return Optional.empty();
        }
        boolean heard = !hours.isEmpty() && hours.size() <= 2 && saysLittleElse(digits, hours);
        return heard ? Optional.of(meant(digits, hours, turn, told || answers)) : Optional.empty();
    }

    /** Whether it is a part of the day and no hours: these are to be asked for. */
    private static boolean isOfPartOfDay(Folded words) {
        Matcher part = PART.matcher(words.text());
        return part.find() && saysLittleElse(Folded.of(part.replaceAll(" ")), List.of());
    }

    private static boolean asksForHours(Turn turn) {
        return turn.before().isAt(Saying.HOURS) || turn.before().isAt(Saying.MORE_HOURS);
    }

    private static Intent meant(Folded words, List<HourWords.Heard> hours, Turn turn, boolean plain) {
        Optional<QuietHours> span = hours.size() == 2
                ? QuietSpan.between(hours.get(0), hours.get(1), SLEEP.isIn(words.text()), !FRENCH.isIn(words.text()))
                : oneEnd(words, hours.get(0), turn);
        return span.filter(quiet -> plain
                        || quiet.to().isBefore(quiet.from())
                        || quiet.from().getHour() < 5)
                .map(quiet -> Intent.of(Act.QUIET, quiet.from() + "-" + quiet.to()))
                .orElse(Intent.of(Act.QUIET));
    }

    /** Before or after an hour; else it corrects what holds, or is when the night begins. */
    private static Optional<QuietHours> oneEnd(Folded words, HourWords.Heard hour, Turn turn) {
        QuietHours now = turn.reader().wishes().quiet();
        Matcher open = OPEN.matcher(words.text());
        if (open.find()) {
            return open.group("before") == null ? QuietSpan.from(hour, now) : QuietSpan.to(hour, now);
        }
        return now == null ? Optional.empty() : QuietSpan.corrected(hour, now);
    }

    /** The words, with a dash between hours read as from one to the other. */
    private static Folded spans(Sentence said) {
        var text = new StringBuilder();
        for (int n = 0; n < said.words().size(); n++) {
            boolean span = n > 0
                    && said.isDashBefore(n)
                    && Character.isDigit(said.words().get(n).folded().charAt(0));
            text.append(n == 0 ? "" : span ? " to " : " ")
                    .append(said.words().get(n).folded());
        }
        return new Folded(text.toString());
    }

    private static boolean saysLittleElse(Folded words, List<HourWords.Heard> hours) {
        String left = QUIET.matcher(
                        ScheduleWords.without(words, List.of(), hours).text())
                .replaceAll(" ");
        return Folded.of(left)
                .without(AROUND)
                .without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .isEmpty();
    }
}

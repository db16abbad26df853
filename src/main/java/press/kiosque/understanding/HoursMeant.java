package press.kiosque.understanding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.kiosque.subscriber.Subscription;

/** Understands what is wanted with the hours and days that a reader names: these alone, one besides, or one no more. */
final class HoursMeant {

    /** Whoever says one of these with an hour wants it besides the others. */
    private static final WordPattern MORE = WordPattern.compile(
            "\\b(?:aussi|also|r?ajout\\w*|add|besides|second(?! thoughts?)|deuxieme|too(?! (?:early|late))"
                    + "|as well|en plus|egalement|(?:another|autre) (?:digest|edition|resume|recap)|an? (?:\\w+ )?(?:one|edition|digest) (?:at|around|for)|une (?:le|du) (?:matin|midi|soir) (?:a|vers))\\b");

    private static final WordPattern AND = WordPattern.compile("^(and|et) ");

    private static final WordPattern INSTEAD = WordPattern.compile("\\b(?:instead|a la place|plutot|rather)\\b");

    private static final String WRONG =
            "(?:wrong|(?:le |la )?mauvaise?|pas (?:le bon|la bonne))(?: (?:day|hour|time|jour|heure))?|i mean|i meant";

    /** What goes before an hour that corrects another. */
    private static final WordPattern BEFORE = WordPattern.compile("^(?:(?:non|nan)(?= (?:le |les )?(?:" + DayWords.ANY
            + ")s? (?:a|vers) \\d) |(?:non|no|nope|nan|nah)(?! (?:le |les |on |the )?(?:" + DayWords.ANY + "|week))"
            + " |(?:finalement|en fait|actually|on second thoughts?|come to think of it|a la reflexion|tout compte fait|well|euh|oh|hmm?|nvm|never mind|sorry|pardon|desolee?|oups?|oops|wait"
            + "|attends|attendez|bon|ben|enfin|yes|not yes|(?:" + WRONG
            + ")|plus tard|plus tot|later|earlier|(?:go )?back to|retour a(?= \\d)"
            + "|i (?:ve )?changed my mind|j ai change d avis|(?:je |j)?(?:me |m )?suis trompee?|(?:ah|oh|mais|but)(?= (?:non|no)\\b)"
            + "|(?:j ai|j avais|je (?:vous|t) (?:ai|avais)) (?:bien )?(?:dit|ecrit|demande|mis)|(?:i|i d) (?:said|wrote|asked for|typed)|je (?:voulais|veux) dire"
            + "|c (?:est|etait) pas(?= \\d)|i (?:made a mistake|was wrong)) "
            + "|(?:c est |that s |it s )?(?:trop|too) (?:tot|tard|early|late) (?=plutot|rather|mets|make|put|set|disons))+"
            + "(?:c est )?(?:bien )?");

    /** The hour that is corrected, behind the other. */
    private static final WordPattern BEHIND =
            WordPattern.compile(" (?:au lieu de|plutot que|a la place de|instead of|rather than|et non|et pas|and not)"
                    + " (?!(?:le |les |on |at |the )*(?:" + DayWords.ANY + "|week)).*$");

    /** What the hours say as well. */
    private static final WordPattern CORRECTION = WordPattern.compile("^(?:(?:" + WRONG + ") )+");

    private static final WordPattern A_TOPICS_NUMBER =
            WordPattern.compile("(?:(?:les|le|la|the|all|numero|number) )*[0-4]");
    private static final WordPattern SO_OFTEN = WordPattern.compile(
            "\\b(?:(?:\\d|une|deux|trois|two|three) (?:fois|times)|once|twice) (?:par jour|a day|daily|per day)\\b");

    /** Whoever asks for it like this means an hour, though only a number follows. */
    private static final WordPattern MAKE = WordPattern.compile(
            "^(?:(?:can|could) (?:you|we|i) |on (?:peut|pourrait) |peut on )?(?:i (?:meant|mean|said)|(?<=(?:you|we) )do|make|put|change|set|move|switch"
                    + "|(?:re)?mets|(?:re)?mettez|pass\\w+|decal\\w+|d avancer|avanc\\w+|repouss\\w+|have|get)(?: (?:it|that|this|my|la|le|les|l|moi|mon|envoi|edition|heure|horaire|hour|time|digest|delivery|(?<all>everything|all|both|them|tout|toutes|tous|les deux)))*(?: back)?(?: (?:to|at|a|pour))? "
                    + "(?=\\d)");

    /** An hour that was told before: "I get home at 6 pm, send it then". */
    private static final WordPattern THEN = WordPattern.compile(
            "^.*?(?<hour>\\b(?:at|a|vers|around|by) \\d.*?) (?:so |alors |donc )?"
                    + "(?:send|write|envo\\w+|ecri\\w+)(?: (?:it|la|le|moi|me))* (?:then|a ce moment(?: la)?|a cette heure(?: la)?)$");

    private static final WordPattern IN_A_WHILE = WordPattern.compile(
            "\\b(?:dans|in) (?:\\d+|" + NumberWords.ANY + "|an?|half an|une demi) (?:h|heures?|hours?|min\\w*)$");
    private static final WordPattern COUNTED = WordPattern.compile(
            "\\b\\d+ (?:articles?|infos?|titres?|histoires?|news|stories|story|headlines?|messages?)\\b");

    private static final WordPattern BARE_AND_FULL = WordPattern.compile(
            "\\b\\d{1,2} (?:et|and|puis|then) (?:a |at )?\\d{1,2} ?(?:h|heures?|[ap] ?m|[0-5]\\d)\\b");

    private static final WordPattern NO_OTHER_DAYS = WordPattern.compile(
            "(?: et| and| mais| but)? (?:rien|pas|nothing|not|none)"
                    + " (?:(?:les|le|on|the|for|pour) )*(?:autres jours|other days|reste de la semaine|rest of the week)$");

    private static final WordPattern SPAN = WordPattern.compile(
            "^(?:entre|between|de|from) (?<from>\\d{1,2}(?: ?h)?(?: ?[0-5]\\d)?) (?:et|and|a|to|till) \\d{1,2}(?: ?h)?(?: ?[0-5]\\d)?$");

    private static final WordPattern ONLY =
            WordPattern.compile("\\b(?:seulement|uniquement|only|just|juste|gard\\w*|keep)\\b");
    /** Whoever says so when asked for further topics goes on to the hour. */
    static final Pattern OF_A_DAY = Pattern.compile("(?:[5-9]|1\\d|2[0-3])");

    /** "Make sunday 10". */
    private static final WordPattern MAKE_DAY =
            WordPattern.compile("^(?:make|set|put|change|mets|mettez) ((?:on |the |le |les )?(?:(?:" + DayWords.ANY
                    + ")s?|week ?ends?|week ?days?)) (?:to |at |a |pour )?(?=\\d)");

    /** Of twenty-four hours, as they are counted in French. */
    private static final WordPattern SURE = WordPattern.compile("\\d ?h(?:\\b|eure|\\d)");

    private static final Set<String> OF_MORE =
            Set.of("as", "well", "too", "plus", "egalement", "can", "have", "get", "an", "one", "celle");

    private HoursMeant() {}

    /** What is wanted, if the words say little else. */
    static Optional<Intent> in(Sentence said, Turn turn) {
        if (IN_A_WHILE.isIn(said.folded().text())) {
            return Optional.empty();
        }
        Optional<Intent> first = FirstDay.in(said, turn);
        if (first.isPresent()) {
            return first;
        }
        if (PartOfDay.areSeveral(said.folded())) {
            return Optional.of(Intent.of(Act.HOURS_MORE, PartOfDay.allIn(said.folded())));
        }
        Dialogue before = turn.before();
        boolean asked = before.isAt(Saying.HOURS)
                || before.isAt(Saying.MORE_HOURS)
                || before.isAt(Saying.HOURS_ON)
                || before.isAt(Saying.CONFIRMED)
                || (before.isAt(Saying.TOPICS)
                        && !turn.active()
                        && OF_A_DAY.matcher(said.folded().text()).matches());
        return HourDrops.in(said.folded())
                .or(() -> named(ShortDays.inFull(said, before.isAt(Saying.DAYS)), said, asked, turn))
                .map(intent -> DaysAsked.beside(DaysAsked.with(intent, before), before));
    }

    /** Whoever has time from one hour to another is asked whether the first would do. */
    private static Optional<Intent> beginning(Folded words) {
        Matcher span = SPAN.matcher(words.text());
        return span.matches()
                ? HourWords.in(new Folded("a " + span.group("from")), true)
                        .map(hour -> new Intent(Act.HOURS, List.of(), hour))
                : Optional.empty();
    }

    private static Optional<Intent> named(Folded said, Sentence whole, boolean asked, Turn turn) {
        Folded words = hours(said);
        Optional<Intent> span = asked ? beginning(words) : Optional.empty();
        if (span.isPresent()) {
            return span;
        }
        boolean answers = asked
                && !COUNTED.isIn(words.text())
                && !(turn.before().isAt(Saying.CONFIRMED) && A_TOPICS_NUMBER.isAllOf(words.text()));
        boolean bare = answers || BARE_AND_FULL.isIn(words.text());
        Folded plain = made(words);
        Optional<Intent> hour = DayWords.all(words).isEmpty() ? hour(plain, bare, turn) : Optional.empty();
        return hour.or(() -> ScheduleWords.in(plain, bare))
                .or(() -> DaysMeant.in(
                        whole, new Folded(CORRECTION.matcher(said.text()).replaceFirst(""))));
    }

    /** Whoever moves all their hours wants one alone. */
    private static Folded made(Folded words) {
        Matcher day = MAKE_DAY.matcher(words.text());
        if (day.find()) {
            return new Folded(day.replaceFirst("$1 at "));
        }
        Matcher make = MAKE.matcher(words.text());
        return make.find() ? new Folded(make.replaceFirst(make.group("all") == null ? "at " : "only at ")) : words;
    }

    /** The hours in digits, without what corrects and what only leads to them. */
    private static Folded hours(Folded said) {
        String wished =
                BEHIND.matcher(BEFORE.matcher(said.text()).replaceFirst("")).replaceFirst("");
        wished = NO_OTHER_DAYS.matcher(wished).replaceAll(" seulement");
        Matcher then = THEN.matcher(wished);
        String told = then.matches() ? then.group("hour") : wished;
        return SpokenHours.inDigits(Folded.of(SO_OFTEN.matcher(told).replaceAll(" ")));
    }

    /** Whoever says "and" or "also" wants what was meant besides the others, unless we have just asked for the first hour. */
    static Intent besides(Intent meant, Sentence said, Turn turn) {
        Intent alike = DaysAsked.alike(meant, said.folded(), turn);
        if (!alike.equals(meant)) {
            return alike;
        }
        String words = said.folded().text();
        boolean asked =
                turn.before().isAt(Saying.HOURS) && KeptHours.of(turn).hours().isEmpty();
        boolean also = !asked && MORE.isIn(words);
        boolean more = also || (!asked && AND.isIn(words) && !INSTEAD.isIn(words));
        return switch (meant.act()) {
            case HOUR -> more ? new Intent(Act.HOUR_ADD, meant.about(), meant.hour()) : meant;
            case SCHEDULE -> more ? new Intent(Act.SCHEDULE_ADD, meant.about(), meant.hour()) : meant;
            case SCHEDULE_ON -> also ? new Intent(Act.SCHEDULE_ADD, meant.about(), meant.hour()) : meant;
            case DAYS -> more ? DaysMeant.in(said, ShortDays.inFull(said, true)).orElse(meant) : meant;
            default -> meant;
        };
    }

    /** An hour that corrects the one just noted is of the same half of the day, if that is nearer: "9" after 20:00 is 21:00. */
    private static LocalTime nearest(LocalTime hour, Folded words, Turn turn) {
        List<Subscription> taken = turn.reader().subscriptions();
        boolean corrects = turn.before().isAt(Saying.CONFIRMED)
                && taken.size() == 1
                && !SURE.isIn(words.text())
                && HourWords.all(words, true).stream().noneMatch(HourWords.Heard::sure);
        LocalTime other = hour.plusHours(12);
        return corrects
                        && minutes(other, taken.get(0).hour())
                                < minutes(hour, taken.get(0).hour())
                ? other
                : hour;
    }

    private static long minutes(LocalTime one, LocalTime other) {
        return Duration.between(one, other).abs().toMinutes();
    }

    /** Where we offered hours of the evening alone, "8" is one of these. */
    private static LocalTime inPartOffered(LocalTime hour, Folded words, Dialogue before) {
        List<LocalTime> offered =
                before.offered().map(Intent::hour).filter(Objects::nonNull).toList();
        boolean evening = !offered.isEmpty() && offered.stream().allMatch(PartOfDay.EVENING::holds);
        return evening ? PartOfDay.EVENING.hourIn(HourWords.all(words, true).get(0)) : hour;
    }

    /** What is wanted with an hour that is named: to have it alone, or besides others. */
    private static Optional<Intent> hour(Folded words, boolean asked, Turn turn) {
        boolean first = turn.before().isAt(Saying.HOURS);
        boolean more = !first && (turn.before().isAt(Saying.MORE_HOURS) || MORE.isIn(words.text()));
        Folded plain = more
                ? words.without(Vocabulary.LEAVING)
                        .without(Vocabulary.SUBSCRIBING)
                        .without(OF_MORE)
                : words;
        boolean alone = turn.active() && turn.reader().subscriptions().size() > 1 && ONLY.isIn(words.text());
        return HourWords.in(plain, asked)
                .map(hour -> first ? inPartOffered(hour, plain, turn.before()) : nearest(hour, plain, turn))
                .map(hour -> alone
                        ? new Intent(Act.SCHEDULE, List.of(hour.toString()), hour)
                        : new Intent(more ? Act.HOUR_ADD : Act.HOUR, List.of(), hour));
    }
}

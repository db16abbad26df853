package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands what is wanted with the hours and days that a reader names: these alone, one besides, or one no more. */
final class HoursMeant {

    /** Whoever says one of these with an hour wants it besides the others. */
    private static final Set<String> MORE =
            Set.of("aussi", "also", "ajoute", "ajouter", "ajoutez", "add", "besides", "second", "deuxieme");

    /** Whoever says one of these with an hour wants it no more; "no, 8 am" says something else. */
    private static final Set<String> DROPPING = Vocabulary.words("""
            retire retirer retirez enleve enlever enlevez supprime supprimer supprimez remove drop sans without""");

    /** Another hour may stand in place of the one we have, another edition does not. */
    private static final Pattern ANOTHER = Pattern.compile("\\b(?:another|autre) (?:digest|edition|resume|recap)\\b");

    private static final Pattern AND = Pattern.compile("^(and|et) ");

    /** What goes before an hour that corrects another, and that other. */
    private static final Pattern CORRECTING =
            Pattern.compile("^(?:(?:non|no|nope|nan)(?! (?:le |les |on |the )?(?:" + DayWords.ANY + "|week))"
                    + " |(?:finalement|en fait|actually|well|euh|oh) )+"
                    + "| (?:au lieu de|plutot que|a la place de|instead of|rather than|et non|et pas|and not) .*$");

    /** What the hours say as well. */
    private static final Pattern SO_OFTEN = Pattern.compile(
            "\\b(?:(?:\\d|une|deux|trois|two|three) (?:fois|times)|once|twice) (?:par jour|a day|daily|per day)\\b");

    private HoursMeant() {}

    /**
     * What is wanted, if the words say little else.
     *
     * @param before what we had said last, which a bare number may answer
     */
    static Optional<Intent> in(Folded said, Dialogue before) {
        String wished = CORRECTING.matcher(said.text()).replaceAll("");
        Folded words = SpokenHours.inDigits(Folded.of(SO_OFTEN.matcher(wished).replaceAll(" ")));
        boolean asked = before.isAt(HourOffer.TEMPLATE) || before.isAt(HourOffer.MORE);
        boolean days = !DayWords.all(words).isEmpty();
        Optional<Intent> hour = days ? Optional.empty() : hour(words, asked, before);
        return hour.or(() -> ScheduleWords.in(words, asked));
    }

    /** Whoever says "and" or "also" wants what was meant besides the others, unless we have just asked for one hour. */
    static Intent besides(Intent meant, Folded said, Dialogue before) {
        boolean more = !before.isAt(HourOffer.TEMPLATE)
                && (AND.matcher(said.text()).find() || said.words().stream().anyMatch(MORE::contains));
        if (more && meant.act() == Act.HOUR) {
            return new Intent(Act.HOUR_ADD, meant.about(), meant.hour());
        }
        return more && meant.act() == Act.SCHEDULE ? new Intent(Act.SCHEDULE_ADD, meant.about(), meant.hour()) : meant;
    }

    private static Optional<Intent> hour(Folded words, boolean asked, Dialogue before) {
        Act act = withHour(words, before);
        Folded plain =
                act == Act.HOUR ? words : words.without(Vocabulary.LEAVING).without(Vocabulary.SUBSCRIBING);
        return HourWords.in(plain, asked).map(hour -> new Intent(act, List.of(), hour));
    }

    /** What is wanted with an hour that is named: to have it alone, besides others, or no more. */
    private static Act withHour(Folded words, Dialogue before) {
        if (before.isAt(HourOffer.TEMPLATE)) {
            return Act.HOUR;
        }
        if (words.words().stream().anyMatch(DROPPING::contains)) {
            return Act.HOUR_DROP;
        }
        boolean more = before.isAt(HourOffer.MORE)
                || words.words().stream().anyMatch(MORE::contains)
                || ANOTHER.matcher(words.text()).find();
        return more ? Act.HOUR_ADD : Act.HOUR;
    }
}

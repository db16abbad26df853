package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Hears that one of several digests is wanted no more: {@code enlève celle du matin}, {@code cancel the 7am}. */
final class HourDrops {

    /** These say it of whatever follows them. */
    private static final WordPattern DROPPING =
            WordPattern.compile("^(?:(?:je|i|tu|vous|you|peux|pouvez|can|could|veux|voudrais"
                    + "|want|to|d|de|ok|non|no|please|svp|just|et|and|en fait|finalement|actually) )*"
                    + "(?:retir\\w*|forget|oublie\\w*|enlev\\w*|supprim\\w*|annul\\w*|arret\\w*|stop\\w*|vir\\w+|cancel|delete|drop|remove|scrap|lose"
                    + "|get rid of|(?:don t|dont|do not) bother|without|sans)\\b");

    /** These say it of an edition alone. */
    private static final WordPattern NO_MORE = WordPattern.compile("\\b(?:plus|pas|no more|no|not|don t|dont)\\b");

    private static final WordPattern EDITION =
            WordPattern.compile("\\b(?:celles?|celui|ones?|editions?|digests?|resumes?|recaps?|journal|envois?)\\b");
    private static final WordPattern PART = WordPattern.compile("\\b(?:" + PartOfDay.ANY + ")\\b");

    private static final Set<String> AROUND = Vocabulary.words("""
            celle celles celui one ones edition editions digest digests resume resumes recap recaps journal envoi envois envoyer
            envoie envoyez sending send d de du des a at with of the le la les l it in need n ne je i m me need want veux
            voudrais veut besoin ai j please svp stp merci thanks aussi any more anymore plus pas no not don t dont bother""");

    private static final Set<String> PART_WORDS = Set.of("matin", "soir", "morning", "evening");

    private HourDrops() {}

    /** What is wanted no more, by its hour or its part of the day. */
    static Optional<Intent> in(Folded said) {
        Folded words = SpokenHours.inDigits(said);
        Matcher verb = DROPPING.matcher(words.text());
        boolean drops = verb.find();
        boolean edition = EDITION.isIn(words.text());
        if (!drops && !(edition && NO_MORE.isIn(words.text()))) {
            return Optional.empty();
        }
        Folded rest = drops ? new Folded(words.text().substring(verb.end()).strip()) : words;
        return atHour(rest, drops).or(() -> part(rest));
    }

    private static Optional<Intent> atHour(Folded rest, boolean drops) {
        List<HourWords.Heard> hours = HourWords.all(rest, false);
        return drops
                        && hours.size() == 1
                        && saysNoMore(
                                ScheduleWords.without(rest, List.of(), hours).without(PART_WORDS))
                ? Optional.of(new Intent(Act.HOUR_DROP, List.of(), hours.get(0).hour()))
                : Optional.empty();
    }

    private static Optional<Intent> part(Folded rest) {
        Matcher part = PART.matcher(rest.text());
        return part.find() && saysNoMore(Folded.of(part.replaceFirst(" ")))
                ? PartOfDay.named(part.group()).map(named -> Intent.of(Act.HOUR_DROP, named.name()))
                : Optional.empty();
    }

    private static boolean saysNoMore(Folded rest) {
        return rest.without(AROUND).isEmpty();
    }
}

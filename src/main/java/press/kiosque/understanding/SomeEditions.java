package press.kiosque.understanding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.ScheduleWords.Wished;

/**
 * Hears on which days one of several editions is wanted, the others staying as they are: {@code celle de midi seulement en
 * semaine}, {@code le samedi seulement le matin}.
 */
public final class SomeEditions {

    private static final WordPattern ONLY = WordPattern.compile("\\b(?:seulement|uniquement|only|just|juste|que)\\b");
    private static final WordPattern EDITION =
            WordPattern.compile("\\b(?:celles?|celui|one|editions?|digests?|resumes?|envois?)\\b");
    private static final WordPattern PART = WordPattern.compile("\\b(?:" + PartOfDay.ANY + ")\\b");

    private static final WordPattern ALONE = WordPattern.compile(
            "(?=.*\\b(?:only|just|seulement|uniquement|juste|garde\\w*|keep|que)\\b)(?:(?:only|just|seulement|uniquement|juste|garde[rz]?|keep|que|finalement|en fait|actually|je|i|ne|veux|want|celle|celui|l|le|la|the|one|ones|edition|digest|du|de|in|for) ?)*(?:"
                    + PartOfDay.ANY
                    + ")(?: (?:one|ones|edition|digest|only|seulement|uniquement|alone|please|svp|stp))*");

    /** What is said with it is to come no more. */
    private static final WordPattern DROPPING = WordPattern.compile(
            "^(?:(?:et|and|mais|but) )*(?:(?:supprim|enlev|retir|annul|vir|arret|cancel|remove|drop|stop)\\w* "
                    + "|(?:no|not|pas|sans|without|jamais|never|aucune?)(?: (?:de|d|the|any|in the|le|la|l))* (?=(?:"
                    + PartOfDay.ANY + ")\\b))");

    private static final WordPattern ANOTHER = WordPattern.compile(
            "^(?=.*\\b(?:en|aussi|also|too|autre|another|deuxieme|seconde|add|ajoute[rz]?)\\b)(?:(?:et|and|ok|bon|est ce que|j|je|i|on|tu|vous|can|could) )*"
                    + "(?:(?:voudrais|veux|aimerais|en|peux|peut|pouvez|puis|avoir|recevoir|mets|mettez|ajoute[rz]?|faut|il|m|moi|bien|want|d like|have|get|add) )*"
                    + "(?:aussi |also )?(?:une?|one|another|an?)(?: (?:autre|deuxieme|seconde|aussi|also|too|edition|digest|resume|recap|envoi|en plus|more|one))*"
                    + " (?:le |l |a |au |in the |at |pour le |for the )+(?!midi|noon)(?:" + PartOfDay.ANY
                    + ")(?: (?:aussi|too|also|as well|en plus))*$"
                    + "|^(?:(?:et|and|ok|bon) )*(?:r?ajout\\w*|add|mets aussi)(?: (?:le|la|l|the|un|une|an?|celui|celle|du|de|for))* (?!midi|noon)(?:"
                    + PartOfDay.ANY + ")(?: (?:aussi|too|also|as well|one))*$"
                    + "|^(?=.*\\b(?:aussi|egalement|also|too|as well)\\b)(?:(?:et|c est|est ce|que|possible|serait ce|peut|on|je|peux|puis|l|la|avoir|recevoir|de|voudrais|veux|can|could|i|it|have|get|you|send|and) )*"
                    + "(?:(?:aussi|egalement|also) )?(?:le |l |in the |pour le )+(?!midi|noon)(?:" + PartOfDay.ANY
                    + ")(?: (?:aussi|egalement|too|also|as well))*$");

    private static final Set<String> AROUND = Vocabulary.words("""
            et and mais but finalement actually en fait celle celles celui one edition editions digest digests resume resumes envoi
            envois de du des d le la les l the a at of on in seulement uniquement only just juste que je j i veux voudrais want
            pas sauf not except""");

    private SomeEditions() {}

    /** All editions as they shall come then, of which these are taken now; none if the words say something else. */
    public static Optional<Intent> in(Sentence said, List<Subscription> taken) {
        Folded whole = SpokenHours.inDigits(said.folded());
        Folded words = Folded.of(DROPPING.matcher(whole.text()).replaceFirst(""));
        boolean drops = !words.equals(whole);
        List<DayWords.Heard> days = DayWords.all(words);
        List<HourWords.Heard> hours = HourWords.all(words, false);
        boolean told = !taken.isEmpty() && days.size() == 1 && hours.size() <= 1 && saysNothingElse(words, days, hours);
        if (days.isEmpty() && hours.isEmpty() && taken.size() > 1 && !drops && ALONE.isAllOf(words.text())) {
            return meant(words, hours).flatMap(one -> alone(taken, one));
        }
        return told && isPlain(words, days.get(0), hours, drops)
                ? meant(words, hours).map(one -> changed(words, days.get(0), drops, taken, one))
                : Optional.empty();
    }

    private static boolean saysNothingElse(Folded words, List<DayWords.Heard> days, List<HourWords.Heard> hours) {
        Folded rest = ScheduleWords.without(words, days, hours);
        return Folded.of(PART.matcher(rest.text()).replaceAll(" "))
                .without(AROUND)
                .isEmpty();
    }

    /** Whether days and editions are both limited, not only named. */
    private static boolean isPlain(Folded words, DayWords.Heard day, List<HourWords.Heard> hours, boolean drops) {
        boolean limited = drops || day.except() || ONLY.isIn(words.text());
        boolean partOfDay = hours.isEmpty()
                && PART.matcher(words.text())
                        .region(drops ? 0 : day.to(), words.text().length())
                        .find();
        return limited && (partOfDay || EDITION.isIn(words.text()));
    }

    /** The editions meant on some days alone; or on these days the editions meant alone. */
    private static Intent changed(
            Folded words, DayWords.Heard day, boolean drops, List<Subscription> taken, Predicate<LocalTime> meant) {
        Set<DayOfWeek> named = day.except() ? day.others() : day.days();
        Set<DayOfWeek> left = drops ? others(EnumSet.allOf(DayOfWeek.class), named) : day.days();
        if (!drops
                && !day.except()
                && !EDITION.isIn(words.text())
                && taken.stream().noneMatch(one -> meant.test(one.hour()))) {
            return Intent.of(Act.HOURS, DaysMeant.of(Act.DAYS, named).about());
        }
        boolean ofOne = drops || day.except() || EDITION.isIn(words.text());
        Days days = ofOne
                ? one -> meant.test(one.hour()) ? common(one.days(), left) : one.days()
                : one -> meant.test(one.hour()) ? one.days() : others(one.days(), day.days());
        return then(taken, named, days);
    }

    /** Those of a part of the day as they are, the others no more. */
    private static Optional<Intent> alone(List<Subscription> taken, Predicate<LocalTime> meant) {
        List<Wished> left = taken.stream()
                .filter(one -> meant.test(one.hour()))
                .map(one -> new Wished(one.hour(), one.days()))
                .toList();
        return left.isEmpty() || left.size() == taken.size()
                ? Optional.empty()
                : Optional.of(new Intent(
                        Act.SCHEDULE,
                        left.stream().map(Wished::text).toList(),
                        left.get(0).hour()));
    }

    /** One more in a part of the day, at an hour that is still to be asked: {@code j'en voudrais aussi une le soir}. */
    static Optional<Intent> another(Folded words) {
        return ANOTHER.isAllOf(words.text()) ? Optional.of(Intent.of(Act.HOURS_MORE)) : Optional.empty();
    }

    /** Which hours are meant: the one named, or those in the parts of the day named. */
    private static Optional<Predicate<LocalTime>> meant(Folded words, List<HourWords.Heard> hours) {
        if (!hours.isEmpty()) {
            return Optional.of(hours.get(0).hour()::equals);
        }
        List<PartOfDay> parts = PART.matcher(words.text())
                .results()
                .flatMap(found -> PartOfDay.named(found.group()).stream())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(hour -> parts.stream().anyMatch(part -> part.holds(hour)));
    }

    private interface Days {

        Set<DayOfWeek> of(Subscription taken);
    }

    /** The change; where there is none, or nothing is left, what comes on the days named is told. */
    private static Intent then(List<Subscription> taken, Set<DayOfWeek> named, Days days) {
        List<Wished> wished = taken.stream()
                .map(one -> new Wished(one.hour(), days.of(one)))
                .filter(one -> !one.days().isEmpty())
                .toList();
        boolean same = taken.stream().allMatch(one -> days.of(one).equals(one.days()));
        return same || wished.isEmpty()
                ? DaysMeant.of(Act.DAYS_ASK, named)
                : new Intent(
                        Act.SCHEDULE,
                        wished.stream().map(Wished::text).toList(),
                        wished.get(0).hour());
    }

    private static Set<DayOfWeek> common(Set<DayOfWeek> all, Set<DayOfWeek> named) {
        return all.stream().filter(named::contains).collect(toUnmodifiableSet());
    }

    private static Set<DayOfWeek> others(Set<DayOfWeek> all, Set<DayOfWeek> named) {
        return all.stream().filter(day -> !named.contains(day)).collect(toUnmodifiableSet());
    }
}

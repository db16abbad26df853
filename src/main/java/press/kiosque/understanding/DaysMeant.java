package press.kiosque.understanding;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands what is wanted with days that are named alone: only these, these too, without these, or an answer whether. */
public final class DaysMeant {

    private static final WordPattern ALSO = WordPattern.compile(
            "^(?:and|et|plus)\\b|\\b(?:aussi|also|too|as well|after all|quand meme|egalement|en plus|r?ajout\\w*|add|remet\\w*)\\b");
    private static final WordPattern REFUSED = WordPattern.compile(
            " (?:non|no|nope|nan|jamais|never|pas|off)(?: du tout| at all| plus| either| possible| thanks| merci| la peine| besoin| necessaire)*$");

    private static final WordPattern ADDING = WordPattern.compile("^(?:et |and )?(?:r?ajout\\w*|add|remet\\w*) ");
    private static final WordPattern DROPPING = WordPattern.compile(
            "^(?:et |and )?(?:enlev\\w*|retir\\w*|remove|rm|drop|supprim\\w*|skip|cancel|annul\\w*) ");

    /** How the hour is to change is still to be asked. */
    private static final WordPattern SHIFTED = WordPattern.compile(
            "\\b(?:later|earlier|plus (?:tard|tot)|(?:so|si|aussi|too|trop|as|that) (?:early|late|tot|tard)|(?:pas|not|jamais|never|rien|nothing) (?:avant|before) (?:a |at )?\\d{1,2}(?: ?h| heures?| ?[ap] ?m| o clock)?(?: ?[0-5]\\d)?)\\b");

    private static final Set<String> BESIDE_SHIFT = Vocabulary.words(
            "a an un une peu bit un c it s is are be bit little slightly legerement much bien beaucoup non pas not don t");

    private static final WordPattern ONLY = WordPattern.compile("\\b(?:seulement|uniquement|only|just|juste|que)\\b");

    private static final WordPattern EVERY_DAY_DENIED = WordPattern.compile(
            "^(?:(?:mais|but|et|and|non|no) )*(?:pas|not) (?:tous les jours|chaque jour|every ?day|daily)(?: non plus)?$");

    private static final WordPattern ONLY_PART =
            WordPattern.compile("\\b(?:seulement|uniquement|only|just|juste|que) (?:le |in the |l |the )?(?:"
                    + PartOfDay.ANY + ")\\b|\\b(?:" + PartOfDay.ANY + ") (?:seulement|uniquement|only|just|juste)\\b");

    private static final WordPattern NO_PART = WordPattern.compile(
            "\\b(?:no|not|pas|sans|without|jamais|never|aucune?)(?: (?:de|d|the|any|in the|le|la|l))* (?:"
                    + PartOfDay.ANY + ")\\b");

    /** The days of one are to be like those of another. */
    private static final WordPattern LIKE = WordPattern.compile("\\b(?:same|like|pareil|comme|meme)\\b");

    /** "The weekend's news" is something to read. */
    private static final WordPattern STORIES = WordPattern.compile(
            "\\b(?:news|actus?|actualites?|infos?|articles?|story|stories|resultats?|results?|scores?)\\b");

    /** Whoever asks us to do something wants it done. */
    private static final WordPattern REQUEST = WordPattern.compile(
            "^(?:et |and )?(?:(?:can|could|may|would|how (?:can|could|do)|comment) (?:i|you|je|on|faire pour)|(?:peux|pourrais) tu|(?:pouvez|pourriez) vous|tu (?:peux|pourrais)|vous (?:pouvez|pourriez))\\b");

    /** A question without its mark. */
    private static final WordPattern ASKING = WordPattern.compile(
            "^(?:and |so )?(?:(?:is|are) |(?:do (?:you|they|i|we)|does (?:it|the|my)|will (?:you|it|they|i|the|we)) )");

    /** Whoever asks how to have them lacks them, and loses no others. */
    private static final WordPattern HOW = WordPattern.compile("^(?:et |and )?(?:how|comment)\\b");

    private static final Set<String> BESIDE = Vocabulary.words("""
            after all quand meme juste du tout et y non nope nan no finalement actually egalement too well as same pareil edition jamais never pas
            possible peine besoin fait necessaire c est either off envoi envois celle one the supprime supprimez supprimer enleve enlevez enlever retire retirez retirer
            remove rm drop skip cancel annule annulez annuler remets remettez remettre remet""");

    /** What a question whether something comes on some days is made of, apart from them. */
    private static final Set<String> WHETHER = Vocabulary.words("""
            est ce que do does is are will t il vous tu you it there any come comes arrive arrives arrivez ecris ecrivez envoie
            envoies envoyez write send sends y a aurai ai j je i get receive recois recevrai edition editions news ca marche work
            works that this how comment avoir faire pour have on le les et and aussi also too pas not don t""");

    private DaysMeant() {}

    /** Each topic on days of its own is more than anybody can have: an edition holds them all. */
    static Optional<Intent> byTopic(Sentence said, TopicWords topics) {
        List<Folded> parts = Clauses.parts(said, topics).stream()
                .map(Sentence::folded)
                .filter(part ->
                        !DayWords.all(part).isEmpty() && topics.atAnHour(part).isPresent())
                .toList();
        boolean several =
                parts.stream().map(part -> named(DayWords.all(part))).distinct().count() > 1
                        && parts.stream()
                                        .flatMap(part -> topics.atAnHour(part).stream())
                                        .map(Intent::about)
                                        .distinct()
                                        .count()
                                > 1;
        return several ? Optional.of(Intent.of(Act.QUESTION, "BY_TOPIC")) : Optional.empty();
    }

    /** Days to add or to leave out, where a verb says so. */
    static Optional<Intent> changed(Sentence said) {
        Folded words = said.folded();
        return ADDING.isIn(words.text()) || DROPPING.isIn(words.text()) ? in(said, words) : Optional.empty();
    }

    /** What is wanted, if the words say little else than days. */
    static Optional<Intent> in(Sentence said, Folded words) {
        List<DayWords.Heard> days = DayWords.all(words);
        boolean request = REQUEST.isIn(Folded.of(said.raw()).text());
        boolean asks = (said.raw().contains("?") || ASKING.isIn(words.text()))
                && !ONLY.isIn(words.text())
                && !(request && isToChange(words, days));
        if (EVERY_DAY_DENIED.isIn(words.text())) {
            return Optional.of(Intent.of(Act.DAYS));
        }
        if (!days.isEmpty() && isShift(words)) {
            return Optional.of(of(Act.HOURS, asks || days.size() > 1 ? Set.of() : shifted(days.get(0))));
        }
        if (days.isEmpty()
                || isOfPart(words)
                || !saysLittleElse(ScheduleWords.without(words, days, List.of()), asks || request)) {
            return Optional.empty();
        }
        boolean reads = days.stream().noneMatch(DayWords.Heard::except)
                && STORIES.isIn(words.text())
                && !ALSO.isIn(words.text())
                && !ONLY.isIn(words.text());
        boolean mixed = days.size() > 1 && days.stream().anyMatch(DayWords.Heard::except);
        return reads || mixed ? Optional.empty() : Optional.of(of(act(words, days, asks), named(days)));
    }

    /** Whether another hour is wanted on these days, which is still to be asked for. */
    private static boolean isShift(Folded words) {
        Folded rest = Folded.of(SHIFTED.matcher(words.text()).replaceAll(" "));
        return SHIFTED.isIn(words.text())
                && saysLittleElse(
                        ScheduleWords.without(rest, DayWords.all(rest), List.of())
                                .without(BESIDE_SHIFT),
                        true);
    }

    /** Those named, though the words before them say no to the hour. */
    private static Set<DayOfWeek> shifted(DayWords.Heard days) {
        return days.bare() && days.except() ? days.others() : days.days();
    }

    /** Whether the days asked for are to change: those that are also wanted or not wanted, or several that are listed. */
    private static boolean isToChange(Folded words, List<DayWords.Heard> days) {
        Set<DayOfWeek> named = named(days);
        return ALSO.isIn(words.text())
                || days.stream().anyMatch(DayWords.Heard::except)
                || DROPPING.isIn(words.text())
                || (named.size() > 1 && !named.equals(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    }

    /** Whether a part of the day is wanted alone on these days, or not: that is not about the days of all editions. */
    private static boolean isOfPart(Folded words) {
        return ONLY_PART.isIn(words.text()) || NO_PART.isIn(words.text());
    }

    private static boolean saysLittleElse(Folded rest, boolean question) {
        Folded left = rest.without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .without(Vocabulary.SUBSCRIBING)
                .without(BESIDE);
        return (question ? left.without(WHETHER).without(Set.of("can", "could")) : left).isEmpty();
    }

    private static Act act(Folded words, List<DayWords.Heard> days, boolean asks) {
        if (asks) {
            return Act.DAYS_ASK;
        }
        if ((days.get(0).except() && days.get(0).bare()) || DROPPING.isIn(words.text()) || REFUSED.isIn(words.text())) {
            return Act.DAYS_DROP;
        }
        boolean also = Stream.of(ALSO, LIKE, HOW)
                .anyMatch(sign -> sign.matcher(words.text()).find());
        return also && !ONLY.isIn(words.text()) ? Act.DAYS_ADD : Act.DAYS;
    }

    /** These days are wanted, or those that are left of the week. */
    static Intent these(List<DayWords.Heard> days) {
        return of(
                Act.DAYS,
                days.stream().flatMap(heard -> heard.days().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<DayOfWeek> named(List<DayWords.Heard> days) {
        return days.stream()
                .flatMap(heard -> (heard.bare() && heard.except() ? heard.others() : heard.days()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** This is wanted with these days. */
    public static Intent of(Act act, Set<DayOfWeek> days) {
        return Intent.of(act, days.stream().sorted().map(Enum::name).toList());
    }
}

package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;

/** Hears an answer to what we said last: a short word takes its sense from our question. */
record AnswerWords(Turn turn, TopicWords topics) {

    /** Said after a stop: it is to go on all the same. */
    private static final WordPattern BACK = WordPattern.compile(
            "^(?:no|non) (?:don ?t|do not|pas ca|surtout pas)$"
                    + "|^(?:(?:yes|oui|ok|no|non|please|oh|wait) )*(?:keep (?:it|them|going)(?: (?:coming|on))?|resume(?: it)?|garde[rz]? (?:la|le|les|ca)|repren\\w+)$|\\b(?:(?:subscribe|sign) me (?:up |back )*(?:again|up|back)|keep (?:sending|writing)|start again"
                    + "|changed my mind|(?:didn ?t|did not|never) (?:mean|want) (?:that|it|to)\\b|(?:by|a|my) (?:mistake|accident)|wrong (?:button|word)|accidentally|par erreur|(?:me suis|m etais) trompee?|pas (?:ce que je voulais|voulu (?:ca|cela|dire ca))|fausse manip\\w*|mauvais bouton|change d avis|en fait non|comme avant|je regrette|(?:c etait|c est|j ai fait) (?:une|par) erreur|made a mistake|je (?:rigol|plaisant|deconn|blagu)\\w+|(?:just|only) (?:kidding|joking)|par (?:erreur|accident)|expres|pas voulu|(?:fausse|mauvaise) manip\\w*"
                    + "|suis trompee?|^(?:(?:ah|oh|euh|non|mais|bon|ben) )*(?:si(?: (?:finalement|en fait))?|(?:finalement|en fait) si)$|continue[rz]?|recommence[rz]?|reabonne\\w*)\\b");

    private static final WordPattern ERASING = WordPattern.compile("\\b(?:effac|supprim|eras|delet)\\w*");
    /** What is to stop, where we have just said how. */
    private static final WordPattern EVERYTHING = WordPattern.compile(
            "(?:(?:no|non|yes|oui|ok|please|bon|nan) )*(?:tout|everything|all|all of it|the lot|les deux)(?: (?:please|svp|stp))*");

    /** Whoever says so wants no edition, and perhaps the rest. */
    private static final WordPattern NO_EDITION = WordPattern.compile(
            "(?:(?:mais|but|non|no|je|i|en fait|finalement|actually) )*(?:(?:ne )?(?:veux|souhaite) pas|don t want|dont want|pas|no|aucune?|without|sans|plus)(?: (?:d|de|l|any|an|the))* (?:editions?|digests?|heure fixe|fixed (?:time|hour))(?: (?:du tout|at all|merci|thanks|svp|please))*"
                    + "|(?:(?:je )?(?:ne )?(?:veux|souhaite) pas|i (?:don t|dont|do not) want to|pas envie de) (?:m abonner|m inscrire|sign up|subscribe|register)(?: (?:a (?:quoi que ce soit|rien)|to anything|for anything))?"
                    + "|(?:(?:c est|est ce|is it|is this|do i|et si je veux pas) )+(?:oblig(?:e|atoire|atory)|have to(?: (?:choose|pick|sign up))?|mandatory|compulsory|required)"
                    + "|(?:je veux |i (?:just )?want to )?(?:lire|read)(?: (?:les nouvelles|the news|it|ca))? (?:quand|when(?:ever)?) (?:je|i) (?:veux|want|like)");

    private static final String STOPPED = "stopped";

    /** Does not say whether what was stopped is to go on. */
    private static final WordPattern WAIT =
            WordPattern.compile("(?:oh |ah |euh )?(?:(?:non|no|wait|attends?|attendez|hang on|hold on)(?: |$))+");

    /** A topic is to come no more, or is to be read: after we have asked which of both. */
    private static final WordPattern NONE_OF_IT = WordPattern.compile(
            "(?:(?:non|no|oui|yes|j|je|i|en|n|ne|veux|want|the|la|le|les) )*(?:plus (?:du tout|rien|jamais)|aucune?|none(?: of it)?|no more(?: of it)?|not any ?more|pas du tout|ne plus(?: en)? recevoir|(?:enleve|retire|supprime|vire|arrete)[rz]?(?: (?:le|la|les|ca))?|(?:drop|remove|stop) it|deuxieme|seconde?|second(?: one)?)");

    private static final WordPattern MORE_OF_IT = WordPattern.compile(
            "(?:(?:oui|yes|j|je|i|en|veux|want|the|la|le|les) )*(?:plus|davantage|more(?: of it)?|(?:en )?(?:avoir|lire|recevoir|read)(?: (?:plus|more|davantage))?|premiere?|first(?: one)?)");

    private static final WordPattern AFTER_ALL = WordPattern.compile(
            "(?:(?:yes|oui|si|no|non|ok|please|but|mais|wait|ah|oh) )*(?:(?:si )+(?:vas y|allez y|je veux|faites? le)|do it|go ahead|i (?:do )?want (?:it|to)|vas y|allez y|faites? le)(?: (?:please|svp|stp|now|maintenant))*");
    private static final WordPattern ONLY = WordPattern.compile("\\b(?:seulement|uniquement|juste|que|only|just)\\b");

    /** Ends the waiting for the newsroom. */
    private static final WordPattern NEVER_MIND = WordPattern.compile(
            "^(?:(?:bon|ben|euh|ok|alors|well|oh|hm|non|no|en fait|finalement|actually) )*"
                    + "(?:(?:laissez?|rien|(?<=en fait |finalement |actually )(?:non|no))$"
                    + "|(?:laissez? tomber|tant pis|never ?mind|forget it|plus besoin|no need|ca ira|(?:(?:bot|robot) )?(?:come back|revien\\w*)|(?:(?:je |i )?(?:veux |want to )?(?:go back|back|return|retour(?:ne[rz]?)?|revenir)(?: (?:au|a la|en|to) (?:robot|bot|menu|arriere))?(?: please| svp)?$)|(?:non |no )?(?:en fait |finalement |actually )*(?:c est bon|it s (?:ok|fine|all right)|all good))\\b)");

    /** What short words mean after our offer of an edition, or our question. */
    Optional<Intent> in(Sentence sentence) {
        Folded words = sentence.folded();
        Dialogue before = turn.before();
        Optional<Intent> chosen = CardWords.chosen(words, before);
        if (chosen.isPresent()) {
            return chosen;
        }
        Optional<Intent> counted = new PlaceAnswer(turn, topics).in(sentence);
        if (counted.isPresent()) {
            return counted;
        }
        Optional<Intent> other = OtherHalf.in(words, turn);
        if (other.isPresent()) {
            return other;
        }
        if (turn.stopped() && BACK.isIn(words.text())) {
            return Optional.of(again(words));
        }
        if (!isWaiting() && !turn.stopped() && RefusalWords.areToGoOn(words)) {
            return Optional.of(Intent.of(turn.active() ? Act.DECLINE : Act.HOURS));
        }
        if (!isWaiting() && RefusalWords.areIn(words, before)) {
            return Optional.of(Intent.of(Act.DECLINE));
        }
        if (before.isAt(Saying.NOT_ERASED)) {
            return wantsErasingAfterAll(sentence) ? Optional.of(Intent.of(Act.ERASE)) : Optional.empty();
        }
        if (before.isAt(Saying.STOPPING) && EVERYTHING.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.STOP));
        }
        if (before.isAt(Saying.DECLINED) && RefusalWords.areTakenBack(words)) {
            return Optional.of(Intent.of(turn.active() ? Act.SETTINGS : Act.HOURS));
        }
        if (NO_EDITION.isAllOf(words.text())) {
            boolean alerted = !turn.alertTopics().isEmpty();
            return Optional.of(Intent.of(turn.active() ? Act.STOPPING : alerted ? Act.SETTINGS : Act.DECLINE));
        }
        if (before.isAt(Saying.PAUSE)) {
            return PauseWords.in(words, turn, true, topics);
        }
        if (before.isAt(Saying.ALERTS) && turn.alertTopics().isEmpty() && YesWords.areIn(words)) {
            return Optional.of(Intent.of(Act.ALERTS, AlertWords.WHICH));
        }
        Optional<Intent> agreed = YesWords.areIn(words) ? offeredToYes() : Optional.empty();
        if (agreed.isPresent()) {
            return agreed;
        }
        if (turn.stopped() && before.isAt(STOPPED) && WAIT.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.STOPPING));
        }
        if (before.isAt(Saying.MORE_OR_NONE)) {
            Act wanted = NONE_OF_IT.isAllOf(words.text())
                    ? Act.UNFOLLOW
                    : YesWords.areIn(words) || MORE_OF_IT.isAllOf(words.text()) ? Act.MORE : Act.NOTHING;
            Optional<Intent> meant = before.offered(wanted).findFirst();
            if (meant.isPresent()) {
                return meant;
            }
        }
        if (before.isAt(Saying.EDITION_WAITING) && YesWords.areIn(words)) {
            return Optional.of(Intent.of(Act.EDITION));
        }
        if (before.isAt(Saying.HOURS)) {
            return HourAnswer.in(words, turn);
        }
        if (isWaiting() && NEVER_MIND.isIn(words.text())) {
            return Optional.of(Intent.of(Act.BOT));
        }
        if (before.isAt(Saying.SEARCH) && Vocabulary.meaning(words).isEmpty()) {
            return SearchWords.in(sentence, topics)
                    .or(() -> NameWords.name(sentence).map(name -> Intent.of(Act.SEARCH, name)));
        }
        if (before.isAt(Saying.FOUND_NOTHING) && YesWords.areIn(words)) {
            return PointingWords.quotes(before.words()).stream()
                    .findFirst()
                    .map(word -> Intent.of(Act.FOLLOW_WORD, word));
        }
        Optional<Intent> corrected = new PointingWords(turn).corrected(sentence);
        if (corrected.isPresent()) {
            return corrected;
        }
        return TopicMeant.isAsked(before) ? new TopicAnswer(turn, topics).in(words) : Optional.empty();
    }

    /** What a tap on yes would have meant. */
    private Optional<Intent> offeredToYes() {
        return turn.before().offers().entrySet().stream()
                .filter(offer -> YesWords.areIn(new Folded(offer.getKey())))
                .map(offer -> Payload.read(offer.getValue()))
                .filter(offer -> offer.act() != Act.TIP)
                .findFirst();
    }

    /** To have it all again, or only on some days. */
    private static Intent again(Folded words) {
        List<DayWords.Heard> days = DayWords.all(words);
        Intent start = Intent.of(Act.START);
        return days.isEmpty() || !ONLY.isIn(words.text())
                ? start
                : Intent.several(List.of(start, DaysMeant.these(days)));
    }

    private static boolean wantsErasingAfterAll(Sentence sentence) {
        return RefusalWords.areTakenBack(sentence.folded())
                || AFTER_ALL.isAllOf(sentence.folded().text())
                || (ERASING.isIn(sentence.folded().text())
                        && DataWords.confirmation(sentence)
                                .filter(heard -> heard.act() == Act.ERASE_NOW)
                                .isPresent());
    }

    private boolean isWaiting() {
        return turn.before().isAt(Saying.NEWSROOM_ASKED) || turn.before().isAt(Saying.NEWSROOM_HEARD);
    }
}

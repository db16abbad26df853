package press.kiosque.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears that a reader wants more of what our last answer told. */
final class MoreWords {

    private static final WordPattern MORE = WordPattern.compile(
            "^(?:(?:et|and|ok|y|a|ya|il|t|est|ce|qu|que|tu|vous|as|avez|is|are|there|have|do|you|got|show|see|give|send|voir|montre[rz]?|donne[rz]?"
                    + "|envoie|envoyez|moi|me|m|en|d|de|la|l|any|some|something) )*"
                    + "(?:more|encore|suite|next|autres?(?: choses?)?|et apres|plus|and then|else|what else|quoi d autre|anything else|others?|davantage|rien d autre)"
                    + "(?: (?:stor(?:y|ies)|news|articles?|infos?|nouvelles|resultats?|results?|ones|of (?:it|them|these|those)))?"
                    + "(?:(?<!\\b(?:more|plus)) (?:(?:on|about|sur) (?:that|this|it|ca|cela|ce sujet)|la dessus|dessus))?(?: (?:is there|do you have|have you got|as tu|avez vous|y a t il))?$");

    /** What is no wish for more, although it is made of such words. */
    private static final WordPattern OTHER = WordPattern.compile("^(?:(?:en|de|la) plus|l autre)$");

    /** More of what was searched; else of the stories told. */
    private static final WordPattern ON_IT = WordPattern.compile(
            "^(?:(?:en savoir )?plus|more)(?: d infos?| d articles?| news| stories)? (?:sur|on|about) (?:ca|cela|ce sujet|this|that|it)$");

    private MoreWords() {}

    static boolean areIn(Folded words) {
        return MORE.isAllOf(words.text()) && !OTHER.isAllOf(words.text());
    }

    /** More of what this answer of ours told, if it offered more or was about a search. */
    static Optional<Intent> after(Dialogue before, Folded words) {
        if (!areIn(words) && !(before.isAt(Saying.FOUND) && ON_IT.isAllOf(words.text()))) {
            return Optional.empty();
        }
        return Stream.of("la suite", "more stories")
                .map(before.offers()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Payload::read)
                .or(() -> before.isAt(Saying.FOUND) ? Optional.of(searched(before)) : Optional.empty());
    }

    /** What was searched is what we offered to look out for. */
    private static Intent searched(Dialogue before) {
        String offer = before.offers().get(Saying.ADDING);
        return Intent.of(
                Act.SEARCH_MORE, offer == null ? List.of() : Payload.read(offer).about());
    }
}

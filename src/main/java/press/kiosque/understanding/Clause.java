package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What one part of a sentence wants.
 *
 * @param object what it names, without the verb
 * @param plain whether it was said by a verb of ours, which means the same in a question
 */
record Clause(Wish wish, Sentence object, boolean plain) {

    /** What a clause wants done with what it names. */
    enum Wish {
        FOLLOW,
        LEAVE,
        ONLY,
        EXCEPT,
        LESS,
        /** In place of what is followed. */
        INSTEAD,
        /** What the clause before wanted, or whatever the moment suggests. */
        UNSAID
    }

    private static final String LEAD =
            "^(?:(?:aussi|also|non|no|nope|nan|oui|yes|moi|me|finalement|actually|en fait|merci|thanks|thank you|alors|so|please|svp|stp|ne|n|y) )*";
    private static final String OF =
            "(?: (?:moi|me|articles?|infos?|actus?|actualites?|histoires?|with|avec|de la|de l|de|d|du|des|le|la|les|l|un|une|the|any|about|of|on|more|sur|pour|for|to|a|au|aux|my|mes|ma|mon"
                    + "|topics?|sujets?|rubriques?))* (.+)$";
    private static final String TAIL =
            "(?: (?:too|aussi|also|egalement|as well|please|svp|stp|plz|pls|merci|anymore|any more|instead|a la place|back|again"
                    + "|(?:from|to|in|out of) (?:my|the|it)(?: (?:topics?|list|digest|feed|news|edition))?"
                    + "|(?:de|dans|a|en) (?:mes|ma|mon|la|les) (?:sujets?|liste|infos?|edition|digest|news|actus?)"
                    + "|next time|la prochaine fois|from now on|desormais|alors|then|finalement|actually|now|maintenant|for me|pour moi|toujours|thanks))+$";

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    Wish.ONLY,
                    false,
                    WordPattern.compile(LEAD
                            + "(?:(?:garde[rz]?|keep|laisse[rz]?|leave|send|envoie[rz]?|donne[rz]?|give|mets|suis|follow|interesse[rz]? que par) )*(?:moi |me )?"
                            + "(?:i |je )?(?:only|just|juste|(?:ne )?veux (?:plus )?que|seulement|uniquement|rien que|que(?! de\\b)|nothing but)(?: (?:want|wants?|veux|interested in|follow|suivre|get|send me|care about))?"
                            + OF)),
            new Sign(
                    Wish.EXCEPT,
                    false,
                    WordPattern.compile(LEAD + "(?:sauf|except(?: for)?|excepte|hormis|apart from|all but|but)" + OF)),
            new Sign(
                    Wish.LESS,
                    true,
                    WordPattern.compile(LEAD
                            + "(?:moins|less|fewer|too (?:much|many)|(?:j en ai )?marre|j en ai assez|(?:j en ai )?ras le bol|(?:i m |im )?(?:done|fed up|tired|sick|bored)(?= (?:with|of))|(?:i ve |i )?had enough(?= of)|i (?:ve |have )?lost (?:all )?interest in|(?:je )?m en (?:fiche|fous|moque)(?= (?:de|du|des|d)\\b)|i couldn t care less about)"
                            + OF)),
            new Sign(
                    Wish.LEAVE,
                    true,
                    WordPattern.compile(LEAD
                            + "(?:drop|remove|delete|unfollow|mute|take (?:away|off|out)|take(?= .* (?:off|away|out)\\b)|get rid of|cut|lose|clear|forget|cancel|stop(?: (?:following|(?:sending|messaging|texting|telling|bothering)(?: me)?))?"
                            + "|(?:turn|switch) off|desactive[rz]?|retire[rz]?|enleve[rz]?|supprime[rz]?|efface[rz]?|annule[rz]?|vire[rz]?|coupe[rz]?|oublie[rz]?|desabonne[rz]?"
                            + "|(?:je )?(?:ne )?veux (?:plus|pas)(?: suivre)?|ne (?:suis|suivez) plus|plus jamais|(?:ne )?plus (?:recevoir|avoir|m envoyer|m adresser|me parler|voir|lire)|no longer (?:receive|get|want)|(?:arrete[rz]?|cesse[rz]?)(?: de (?:m envoyer|m ecrire|me parler|suivre))?|ca suffit|assez"
                            + "|(?:i )?(?:don t|dont|do not) (?:want|send|follow|need)(?: me)?|n? ?(?:m )?envo(?:yez|ie)(?: moi)? (?:plus|pas))"
                            + OF)),
            new Sign(
                    Wish.LEAVE,
                    false,
                    WordPattern.compile(LEAD
                            + "(?:no more|no|not(?! only| just)|pas(?! que| seulement)|ni|sans|without|plus(?= (?:le|la|les|l) )|plus du tout(?= (?:de|du|des|d) ))"
                            + OF)),
            new Sign(
                    Wish.INSTEAD,
                    false,
                    WordPattern.compile(
                            "^(?:(?:ah|oh|non|no|nope|nan|finalement|actually|en fait) )+(?:plutot|rather)" + OF)),
            new Sign(
                    Wish.FOLLOW,
                    true,
                    WordPattern.compile(LEAD
                            + "(?:(?:r?ajoute[rz]?|mets|mettez|suis|suivez)(?= aussi\\b)(?: aussi)|r?ajoute[rz]?|re ?add|add|follow|suis|suivre|suivez|remet(?:s|tez)|inclu(?:s|ez|de)|subscribe|abonne[rz]?|guette[rz]?|surveille[rz]?|track"
                            + "|watch|look out|keep an eye|avoir(?= aussi\\b)(?: aussi)|(?:moi )?(?:ce qui m interesse|ce que j aime)(?: (?:surtout|le plus|vraiment))? c est(?! (?:pas|que)\\b)|(?:je )?m interesse(?: (?:surtout|beaucoup|aussi))*(?= (?:a|au|aux)\\b)|je suis (?:tres |surtout )?interessee?(?: par)?(?= )|i m interested(?= in\\b)|put(?= .* (?:back|in)\\b)|bring(?= .* back\\b)|mets(?= .* (?:a la place|aussi|en plus)\\b)"
                            + "|pareil|idem|(?:la )?meme chose|same(?: thing)?(?= for))" + OF)),
            new Sign(
                    Wish.FOLLOW,
                    false,
                    WordPattern.compile(LEAD
                            + "(?:plus(?! (?:du tout|rien|jamais|aucune?|un mot)\\b)|more|garde[rz]?|keep|(?:je )?prefer(?:e|erais|ais)|i (?:d )?prefer|i (?:like|love|enjoy)|j (?:aime|adore))"
                            + OF)));

    private static final WordPattern LAST = WordPattern.compile("^(.+?)" + TAIL);
    private static final WordPattern ALONE = WordPattern.compile(
            "^(?:le |la |les |l |the )?(.+?) (?:only|alone|seulement|uniquement|nothing else|rien d autre)$");
    private static final WordPattern OFF = WordPattern.compile("^(.+?) (?:off|away|out)$");

    /** "Politics bores me". */
    private static final WordPattern DULL = WordPattern.compile(
            "^(?:mais |but |bon )?(?:la |le |les |l |the )?(.+?) (?:(?:is|are|c est|est|sont|ca|cela)"
                    + "(?: (?:so|trop|tres|very|really|vraiment|super))* )?(?:boring|chiante?s?|barbante?s?|ennuyeu(?:x|ses?)|relous?|(?:me |m )(?:saoule|soule|gonfle|ennuie|fatigue|lasse)(?:nt)?|bores? me)$");

    private record Sign(Wish wish, boolean plain, WordPattern words) {}

    static Clause of(Sentence part) {
        return SIGNS.stream()
                .flatMap(sign -> group(sign.words(), part, 1).map(rest -> of(sign.wish(), rest, sign.plain())).stream())
                .findFirst()
                .or(() -> group(DULL, part, 1).map(dull -> new Clause(Wish.LESS, dull, true)))
                .orElseGet(() -> of(Wish.UNSAID, part, false));
    }

    static Clause of(Wish wish, Sentence rest, boolean plain) {
        Sentence named = group(LAST, rest, 1).orElse(rest);
        Sentence object = group(OFF, named, 1).filter(off -> wish == Wish.LEAVE).orElse(named);
        Optional<Sentence> alone =
                wish == Wish.UNSAID || wish == Wish.FOLLOW ? group(ALONE, object, 1) : Optional.empty();
        return alone.map(only -> new Clause(Wish.ONLY, only, false)).orElseGet(() -> new Clause(wish, object, plain));
    }

    Clause alone() {
        return wish == Wish.UNSAID ? new Clause(Wish.ONLY, object, true) : this;
    }

    /** "No, sport" wants sport. */
    Clause wanted() {
        return wish == Wish.UNSAID ? new Clause(Wish.FOLLOW, object, true) : this;
    }

    /** The words of a group. */
    static Optional<Sentence> group(WordPattern pattern, Sentence part, int group) {
        String text = part.folded().text();
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int before = new Folded(text.substring(0, found.start(group)).strip())
                .words()
                .size();
        return Optional.of(part.part(
                before, before + new Folded(found.group(group)).words().size()));
    }
}

package press.kiosque.understanding;

import java.util.Set;

/**
 * Hears that a reader wants no more of all that we send, in many spellings. A stop is one only where nothing else is said to
 * stop: any other object, and any question, is no stop, but has the stop offered, one tap away.
 */
public final class StopWords {

    /** To stop, but for what has stopped: {@code il est arrêté}. */
    static final String VERB = "(?:sto+p+|stoppe[rz]?|cesse[rz]?"
            + "|(?<!\\b(?:est|sont|ete|a|as|ai|ont|avez|avons|il|elle|il s|elle s) )(?:arret+(?!s\\b)\\w{0,3}|arett\\w{1,2}))";

    private static final String SEND =
            "(?:envo[iy]\\w*|adress(?:e[rz]?|es)|ecri\\w*|contact\\w*|send\\w*|writ(?:e|ing)|text(?:s|ing)?|messag(?:e|es|ing)|spam\\w*"
                    + "|harcel\\w*|bother\\w*|pester\\w*|bombard\\w*|importun\\w*)";

    /** To send, and to be sent. */
    private static final String SENDING = "(?:" + SEND + "|recevoir|recois|receiv\\w+|get(?:ting)?)";

    /** To send no more; {@code vous n'envoyez plus rien} only says that it is so. */
    static final String NO_MORE =
            "(?:(?<!\\b(?:you|vous|tu|i|je|we|they|on|n|ne) )(?:(?:don ?t|do not|never)(?: ever)? " + SEND
                    + "|(?:n|ne)(?: m| me)? " + SEND + " (?:plus|pas|rien)|n " + SEND + "|(?:m|me) (?!\\w+re?\\b)"
                    + SEND + " plus(?! de?\\b))"
                    + "|plus (?:(?:rien|jamais|me|m|que|tu|vous) )*" + SENDING
                    + "|(?<!\\b(?:recois|recoit|ai|recu|get|got|receive|have|envoyer|recevoir|moi) )(?:plus (?:de|vos|tes|aucun)|no more) (?:messages?|e ?mails?|texts?|newsletters?|courriels?)"
                    + "|no longer (?:want|wish)(?: to)? " + SENDING
                    + "|plus (?:etre (?:destinataire|abonnee?|inscrite?)|faire partie)"
                    + "|(?:don ?t|do not) want (?:any more " + SENDING
                    + "|(?:(?:to|any|your|these|this|it|" + SENDING
                    + ") )*any ?more))";

    private static final String LEAVING =
            "(?:(?:desabon|desinscri|unsubscri|unsuscri|unsubcri|optout|discontinu)\\w*|opt out"
                    + "|resili(?:er?|ez|ation)|remove me|take me off|(?:take|get) my (?:name|number|email|address) off|remove my (?:name|number|email)|(?:vir|retir|enlev|ray)\\w+ mon (?:numero|nom|mail|adresse)|(?:vir|retir|enlev|sor|ray)\\w+ moi de (?:la|ta|votre|vos) listes?|keine nachrichten mehr|quiero parar|leave me alone|laissez? moi tranquille|lache[rz]? moi"
                    + "|(?:fous|foutez|fichez?) moi la paix|piss off|fuck off|go away|get lost|degage[rz]?"
                    + "|(?:cancel|end|annule[rz]?) (?:my |the |mon |l )?(?:subscription|abonnement))";

    private static final WordPattern STOP =
            WordPattern.compile("\\b(?:" + VERB + "|" + NO_MORE + "|" + LEAVING + ")\\b");

    private static final WordPattern SENDS = WordPattern.compile(SENDING);

    private static final Set<String> NEARLY = Set.of("stop", "arreter", "arretez", "unsubscribe", "desabonner");
    private static final Set<String> NOT_NEARLY = Set.of("step", "shop", "stoc", "store", "story", "stoa");

    private static final Set<String> ALONE = Set.of(
            "s t o p",
            "stpo",
            "sotp",
            "tsop",
            "arert",
            "quit",
            "end",
            "assez",
            "plus jamais",
            "non plus jamais",
            "i want out",
            "abbestellen",
            "abmelden",
            "ca suffit",
            "enough",
            "basta",
            "remove",
            "stopall",
            "unfollow all",
            "supprimez",
            "off",
            "desactiver");

    /** What may be said of all that we send and of what one feels about it. */
    private static final Set<String> EVERYTHING = Vocabulary.words("""
            newsletter newsletters edition editions digest digests envois infos info news actus articles article
            truc trucs chose choses thing things stuff sms mail mails email emails
            abonnement abonement desabonnement subscription inscription service services robot bot liste list messenger
            tout toute tous toutes everything all anything rien nothing it this that these those ca cela ceci
            je j tu vous you i me m moi te t toi us le la les l un une de des du d a au the an to from of for with avec and or et
            ou en ne n pas plus non no not never jamais more any anymore again ever now maintenant immediatement immediately deja already
            mes mon ma my vos votre ton tes ta your ce cet cette ces s il plait please pls plz svp stp merci thanks thank because cos parce car
            veux voudrais voulais souhaite aimerais want wanna wish would like can could peux pouvez pourriez veuillez faut
            need just mais but bon ben oh ah ok okay oui yes hey bonjour salut hello monsieur madame so alors enfin
            est que c ai have ve had ras bol marre assez enough fed up sick tired trop too much am is are do don dont
            dit said vraiment really make there completely completement totalement definitivement forever good toujours once fois
            putain merde bordel fuck fucking wtf damn desole sorry rubbish crap shit garbage nonsense junk etre destinataire if grateful
            saoule saoules soule soules gonfle gonflez enerve enervez fatigue fatigues agace agaces annoying annoy ich mochte will bitte por favor""");

    /** What goes without saying once everything is to stop. */
    private static final WordPattern TOO = WordPattern.compile(
            "(?<=\\b(?:tout|everything|all) )(?:(?:including|y compris|meme|et|and|avec|with) )?"
                    + "(?:(?:les|the|your|vos|my|mes) )?(?:alert\\w*|breaking news)(?: (?:aussi|too|as well|comprises|included))?");

    /** What leaves something of what we send. */
    private static final WordPattern LESS = WordPattern.compile(
            "\\b(?:only|seulement|uniquement|juste|sauf|hormis|except|keep|gard(?:e|er|ez)|instead|plutot|alert\\w*)\\b");

    private static final WordPattern EXCEPT =
            WordPattern.compile("\\b(?:except|sauf|hormis|a part|apart|but(?! only))\\b");

    private static final WordPattern NEGATED = WordPattern.compile(
            "\\b(dont|don t|do not|never|not)( (?:want|wish|me|ever|like))*( to)? (stop|unsub\\w*|cancel|drop|remove|unfollow)\\b"
                    + "|\\b(arret|enlev|retir|supprim)\\w*( surtout)? pas\\b|\\bpas( me| m| te)? (stop|desabonn|desinscri|arret)\\w*");

    private static final WordPattern ASKING = WordPattern.compile(
            "\\b(?:how|when|why|what|comment|quand|pourquoi|c est quoi|qu est ce|que se passe"
                    + "|if i|si j|can i|may i|should i|do i|puis je|dois je|je peux|peut on|on peut|did you|avez vous)\\b");

    /** Not meant of us, or not in earnest. */
    private static final WordPattern PLAYING = WordPattern.compile(
            "\\bnon ?stop (?:news|infos?|actus?|sport|foot\\w*)\\b"
                    + "|\\b(?:stop|arret\\w*)\\b.*\\b(?:laugh\\w*|lol|mdr|rire|kidding|rigole\\w*|haha\\w*|name of love)\\b");

    /** Beside questions about stopping. */
    private static final Set<String> ASKED =
            Vocabulary.words("will shall happen happens passe se say dis ecris va qui e y m on");

    /** Sounds like who has had enough, but does not tell us to stop. */
    private static final WordPattern CROSS = WordPattern.compile(
            "^(?:(?:oh|bon|ok|mais|please|just|alors) )*(?:shut (?:the \\w+ )?up|shut your (?:mouth|face|trap)|(?:va|allez)(?: te| vous)? faire (?:foutre|voir|enculer)|nique ta \\w+|casse toi|degage|tais toi|taisez vous|la ferme|tg|ta gueule"
                    + "|ferme (?:la|ta \\w+)|be quiet|c est (?:fini|termine)(?: pour moi)?|it s over|i m done with (?:you|this|it)|tout annuler"
                    + "|(?:cancel|annule[rz]?) (?:tout|everything|all)"
                    + "|(?:j )?(?:je )?(?:ne )?j?(?:veux|souhaite) pas (?:recevoir )?(?:de |d |vos |tes |ces )?(?:messages?|envois?|notifs?)"
                    + "|(?:(?:je )?(?:ne )?veux )?plus rien|(?:j en ai )?(?:marre|ras le bol)|j en ai assez|spam|desactive[rz]? tout|turn (?:everything|it all|this) off|(?:(?:how|where) (?:do|can) i |i (?:want|d like|wish) to |comment )?(?:leave|quit this|get out|me barrer|partir d ici)"
                    + "|i don ?t want (?:to (?:get|receive) )?(?:any |your |these |the )?(?:messages?|texts?))"
                    + "(?: (?:stp|svp|please|pls|merci|now|du tout|at all))*$");

    private StopWords() {}

    /** Whether all is to stop: by the whole sentence, or by a part of it that stands for itself, as in {@code stop, c'est trop}. */
    static boolean areIn(Sentence sentence) {
        return !PLAYING.isIn(sentence.folded().text()) && says(sentence);
    }

    private static boolean says(Sentence sentence) {
        return areIn(sentence.folded())
                || (!LESS.isIn(sentence.folded().text()) && sentence.parts().anyMatch(StopWords::areOrdered));
    }

    /** Whether these words say that all is to stop, and nothing else. */
    static boolean areIn(Folded words) {
        return ALONE.contains(words.text())
                || ALONE.contains(words.without(Vocabulary.POLITENESS).text())
                || areOrdered(words);
    }

    private static boolean areOrdered(Folded words) {
        return speakOfIt(words) && isOrder(words) && saysNoMore(words);
    }

    /** Whether it is a single word that is nearly one for stopping. */
    static boolean areNearly(Folded words) {
        return words.words().size() == 1
                && !NOT_NEARLY.contains(words.text())
                && NEARLY.stream().anyMatch(Spelling.near(words.text()));
    }

    /** Whether something is said to stop, be it what it may. */
    public static boolean speakOfIt(Folded words) {
        return STOP.isIn(words.text());
    }

    /** Whether the reader asks about stopping, or sounds like wanting it. */
    static boolean areAskedAbout(Folded words) {
        return CROSS.isIn(words.text())
                || (speakOfIt(words)
                        && ASKING.isIn(words.text())
                        && saysNoMore(Folded.of(ASKING.matcher(words.text()).replaceAll(" "))
                                .without(ASKED)));
    }

    /** Whether it is no question, and not the contrary. */
    static boolean isOrder(Folded words) {
        return !areDenied(words) && !ASKING.isIn(words.text());
    }

    private static boolean saysNoMore(Folded words) {
        return rest(STOP.matcher(TOO.matcher(words.text()).replaceAll(" ")).replaceAll(" "))
                .isEmpty();
    }

    /** Whether something is excepted. */
    static boolean except(Folded words) {
        return EXCEPT.isIn(words.text());
    }

    /** Whether we are told not to stop. */
    static boolean areDenied(Folded words) {
        return NEGATED.isIn(words.text());
    }

    /** Whether we are told to go on with all that we send. */
    static boolean areAllDenied(Folded words) {
        return areDenied(words)
                && saysNoMore(new Folded(NEGATED.matcher(words.text()).replaceAll(" ")));
    }

    /** What is said besides all that we send. */
    static Folded rest(String text) {
        return unsent(new Folded(text)).without(EVERYTHING);
    }

    /** The same without the words for sending. */
    static Folded unsent(Folded words) {
        return Folded.of(SENDS.matcher(words.text()).replaceAll(" "));
    }
}

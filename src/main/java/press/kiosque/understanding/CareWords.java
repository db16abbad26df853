package press.kiosque.understanding;

import java.util.Optional;
import java.util.Set;

/**
 * Hears who is in despair, in danger or in grief, before anything else is heard in their words: none of that may be taken for a
 * wish, or be told that it was not understood.
 */
public final class CareWords {

    /** Whoever looks for news about it speaks of others. */
    private static final WordPattern NEWS = WordPattern.compile(
            "\\b(?:cherche\\w*|recherche\\w*|search|find|suis(?! (?:tres |trop |si |vraiment |tellement |tout |toute |bien )?(?:triste|seule?|mal|en|fait|deprime\\w*|malheureu\\w*|desespere\\w*|battue?|violente\\w*|harcele\\w*|victime|angoisse\\w*))"
                    + "|suivre|suivez|follow|alert\\w*|articles?|news|infos?|actus?|histoires?|stories|story|messages?|notifications?|publicites?|pubs?|ads)\\b");

    private static final String VERY =
            "( (si|tres|trop|vraiment|tellement|completement|un peu|tout|toute|bien|so|very|really|quite|too|a bit|all|just))*";

    private static final String KIN =
            "(mari|femme|conjointe?|compagn\\w+|copain|copine|ex|pere|papa|mere|maman|beau pere|belle mere|oncle|frere|soeur|fils|fille|bebe|mamie|papi|grand pere|grand mere|ami|amie"
                    + "|husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|stepdad|stepfather|uncle|brother|sister|son|daughter|baby|nan|gran|grandma|grandad|grandmother|grandfather|friend|best friend|dog|cat|chien|chat)";

    private static final String ILLNESS =
            "(cancer|tumeur|tumou?r|leucemie|leuk(?:a)?emia|alzheimer(?: s)?|avc|stroke|infarctus|heart attack)";

    private static final Cues CUES =
            Cues.of("""
            CHAT CARE: \\b(suicid\\w*|me tuer|en finir (avec la vie|avec tout)|envie d en finir|(veux|envie de|vais) (mourir|crever|disparaitre)|(plus envie|marre|fatiguee?|assez) de (vivre|la vie)|plus vivre|me (pendre|flinguer|faire du mal)|personne (ne )?(me regrettera\\w*|m aime)|(?:rien n a|plus rien n a) (?:de sens|d importance))\\b
            CHAT CARE: \\b((kill|hurt|harm|cut|hang|hate) (myself|me$)|end (my life|it all)|(want|going) to (die|disappear)|self harm|(don t|no reason to|tired of) (want to )?(live|living)\\b|nothing matters (any ?more|to me)|don t want to (be here|exist|wake up) any ?(more|longer)|better off (dead|without me)|wish i (was|were) dead|(nobody|no one) would (miss me|care|notice)|can t (go on|cope)( any ?more)?$|can t (take|do) (it|this) any ?more$)
            CHAT HARM: \\b{kin} (me|m) ?(a |ont )?(encore |deja )?(frappe\\w*|bats?|battue?|tapee?|cogne\\w*|menace\\w*|viole\\w*|touche|violente\\w*|harcele\\w*)$|\\b(on|il|elle|ils) (me|m a|m ont) (frappe\\w*|battue?|viole\\w*|agresse\\w*|menace\\w*|harcele\\w*)\\b
            CHAT HARM: \\b(je suis|suis|me sens|me fais|me suis fait) (battue?|violee?|violente\\w*|harcele\\w*|agresse\\w*|menacee?|en danger|victime de \\w+)\\b|\\b(i m|i am|we re) in danger\\b
            CHAT HARM: \\b({kin}|he|she|they|someone|somebody) (is |keeps |has |just |was )*(hits?|hitting|beats?|beating|hurts?|hurting|abus\\w+|rap(es|ed|ing)|touch(es|ed|ing)|threaten\\w*|stalk\\w*) me\\b|\\bi (am|m|was|ve been|have been|got|get)( being)? (abused|raped|beaten|bullied|harassed|assaulted|stalked|attacked)\\b
            CHAT EMERGENCY: \\b(feu|incendie|fire|fuite de gaz|gas leak) (chez|dans|in|at) (moi|nous|mon|ma|notre|my|our)\\b|\\b(appele[rz]?|call|ring) (moi )?(la |les |le |the |an? |une )?(police|pompiers|samu|ambulance|secours|gendarmes|fire brigade)\\b
            CHAT EMERGENCY: \\b(respire (plus|pas)|(not|isn t|can t|stopped) breath(e|ing))\\b|\\b(on m a|je me suis fait) (tout )?(vole\\w*|cambriole\\w*|braque\\w*)\\b|\\b(been|was|got) (robbed|mugged|burgled)\\b|^(my|our) \\w+( \\w+)? (was|were|has been|got) stolen$
            CHAT EMERGENCY: ^((bonjour|hello|hi|hey|help|attention|urgent) )*(il y a|y a|ya|there s|there is|there are|there has been|there s been|je vois|i (can )?see|je viens de voir|i (just|ve just) saw|on voit)( \\w+){0,3} (accident|incendies?|feu|fire|explosion|crash|gas leak|fuite|coups? de feu|gunshots?|shooting|bagarre|fight|stabbing|inondation|flood(ing)?|blesses?|injured)\\b.*\\b(devant|pres|chez|en face|en bas|a cote|near|outside|in front|next (to|door)|down the road|my|mon|ma|notre|our|here|ici)\\b
            CHAT SORROW: ^((et|and|bonjour|hello|hi|ah|oh|moi|ce soir|today|tonight|aujourd hui) )*(je suis|je me sens|j suis|i m|i am|i feel|feeling|im|me sens){very} (triste|seule?|deprime\\w*|malheureu\\w*|mal|desespere\\w*|angoisse\\w*|sad|alone|lonely|depressed|unhappy|hopeless|scared|desperate|terrified|worthless|heartbroken|down)( (today|tonight|aujourd hui|ce soir|en ce moment|these days|right now|depuis \\w+.*|since \\w+.*|sans \\w+.*|without \\w+.*))*$
            CHAT SORROW: \\b(mon|ma|notre|my|our) {kin} (vient de (mourir|partir)|est (morte?|decedee?|partie? trop tot)|nous a quitte\\w*|(has )?(just )?(died|passed away)|is (dead|dying)|has died|va mourir|est (tres |gravement )?malade|(is|are) (very |really )?(sick|ill)|est a l hopital|is in (the )?hospital)\\b|\\b(perdu|lost) (mon|ma|my) ({kin}|job|emploi|travail|boulot)\\b|\\b(viens d|ve been|was|been) (etre viree?|fired|laid off|made redundant)\\b
            CHAT SORROW: \\b{kin} (a|has|have)( (just|un|une|le|la|got|had|been diagnosed with))* {illness}\\b|^(j ai|on m a (trouve|decouvert|diagnostique)|i have|i ve got|i ve been diagnosed with)( (un|une|le|la|a|terminal))* {illness}$
            CHAT SORROW: ^((et|and|mais|but) )*(mon|ma|mes|my) (maman|papa|parents|mere|pere|mum|mom|mummy|daddy|dad|mother|father) (est|sont|is|are|isn t|aren t)( (pas|not|plus|jamais|never|toujours|still))*( (la|here|home|a la maison|rentree?s?|back|partie?s?|gone))+$
            CHAT SORROW: \\b(parents|papa et maman|maman et papa|(mum|mom) and dad|dad and (mum|mom))( \\w+)? (se (disput|separ|batt|cri|engueul)\\w+|divorc\\w+|fight\\w*|argu\\w+|shout\\w*)\\b
            CHAT SORROW: ^(je |j )?(n )?en peux plus( du tout)?$|^((je |j )?(ne |n )?(dors|arrive) (plus|pas)( a dormir)?|i (can t|cannot|don t) sleep( any ?more| at night| at all)?)( (du tout|la nuit|depuis \\w+.*|since .*))*$|\\b(tired of everything|(marre|ras le bol|fatiguee?) de tout)$|^(j ai|i m|i am|im)( (si|so|very|really|tres|trop|vraiment))* (peur|scared|afraid|frightened)( (of|de|du|des|d|pour|for) .{1,40})?$|^(j ai envie de pleurer|je pleure|i (want to|could|can t stop) cry\\w*|i m crying|personne ne m ecoute|(je n |j )ai personne( a qui .*)?|i have (no one|nobody).*)$
            """.replace("{kin}", KIN).replace("{very}", VERY).replace("{illness}", ILLNESS));

    private static final Set<String> PERILS = Set.of("CARE", "HARM");
    private static final Set<String> KINDS = Set.of("CARE", "HARM", "EMERGENCY", "SORROW");

    private CareWords() {}

    /** Whether this was heard. */
    public static boolean are(Intent intent) {
        return isOne(intent, KINDS);
    }

    /** Whether it must be answered even while the reader waits for a person. */
    public static boolean cannotWait(Intent intent) {
        return isOne(intent, PERILS);
    }

    private static boolean isOne(Intent intent, Set<String> kinds) {
        return intent.act() == Act.CHAT
                && intent.subject().filter(kinds::contains).isPresent();
    }

    /** Which kind of care is due. */
    static Optional<Intent> in(Folded words) {
        return NEWS.isIn(words.text()) ? Optional.empty() : CUES.in(words);
    }
}

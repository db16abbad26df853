package press.kiosque.understanding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** Words that are typed shorter than they are written, where they can mean nothing else. */
final class TextSpeak {

    private static final Map<String, String> IN_FULL = Vocabulary.pairs("""
            nn=non thx=thanks tnx=thanks thnx=thanks ty=thanks tysm=thanks plz=please pls=please wot=what wat=what u=you
            r=are ur=your msg=message msgs=messages msging=messaging txt=text txting=texting bcp=beaucoup tjs=toujours
            qd=quand koi=quoi dsl=desole met=mets pa=pas ouai=oui jveu=je_veux jveux=je_veux jveut=je_veux
            jvoudrai=je_voudrais jvoudrais=je_voudrais jvoudre=je_voudrais jsuis=je_suis jsui=je_suis chuis=je_suis
            chui=je_suis jai=j_ai jaime=j_aime jhabite=j_habite ctout=c_tout ctou=c_tout keske=qu_est_ce_que
            aprem=apres_midi moin=moins pk=pourquoi pq=pourquoi pkoi=pourquoi mtn=maintenant cine=cinema bsr=bonsoir
            salu=salut cn=can moar=more abt=about wknd=weekend wkend=weekend arete=arrete aretez=arretez aretes=arretes
            dalerte=alerte dalertes=alertes dats=thats ye=yes yh=yes yea=yes yse=yes sry=sorry ds=dans hw=how wi=oui
            wui=oui eure=heure eures=heures oclok=oclock tomoro=tomorrow tomorow=tomorrow mornin=morning frm=from
            demin=demain thas=thats gimme=give jus=just jst=just dnt=dont wanna=want_to gonna=going sumthing=something
            sumthin=something nuffin=nothing nuthin=nothing idk=dunno 2day=today 2morrow=tomorrow 2moro=tomorrow
            tmrw=tomorrow tmw=tomorrow 2nite=tonight l8r=later b4=before""");

    /** {@code hiii}. */
    private static final WordPattern DRAWN_OUT = WordPattern.compile("([a-z])\\1{2,}");

    /** Roman numbers and the like are so of themselves. */
    private static final WordPattern KEPT = WordPattern.compile("[ivxlcdm]+|([a-z])\\1+");

    /** {@code i want 2 stop}, {@code talk 2 a human}. */
    private static final WordPattern TO = WordPattern.compile(
            "(?i)(?<=[\\p{L}\\p{N}] )2(?= (?:stop|see|talk|speak|know|read|get|have|change|follow|add|unsubscribe"
                    + "|leave|cancel|be|go|pause|delete|hear|receive|ask|share|vote|try|u|you|someone|a (?:human|person|journalist|reporter|real))\\b)");

    /** {@code news 4 me}. */
    private static final WordPattern FOR = WordPattern.compile(
            "(?i)(?<=\\b(?:alerts?|news|thx|thanks|ty|sorry|wait|looking|search) )4(?= (?!pm|am|h\\b|o|stor|art|day|week|hour|time|a day)\\p{L})");

    /** {@code plu de foot}, {@code quoi de 9}, {@code sport é culture}. */
    private static final Map<String, WordPattern> WORDS = Map.of(
            "plus",
                    WordPattern.compile(
                            "(?i)(?<!\\b(?:a|ai|ont) )\\bplu(?= (?:de|du|des|d|rien|jamais)\\b)|(?<!\\b(?:a|ai|as|ont|avons|avez) )\\bpu(?= (?:de|du)\\b)"),
            "neuf", WordPattern.compile("(?i)(?<=\\b[kq]u?oi de )9\\b"),
            "et", WordPattern.compile("(?<= )é(?= )"));

    /** {@code um}, {@code at like seven}, {@code sport and maybe culture}. */
    private static final WordPattern HESITATING = WordPattern.compile("(?i)\\b(?:u+m+|u+h+m*|e+rm+)\\b"
            + "|(?<=\\b(?:and|at|around|by|for|with|plus|or) )(?:like|maybe|perhaps|possibly|probably)(?= )");

    private TextSpeak() {}

    /** Where words begin that say nothing but that somebody thinks while they speak. */
    static Set<Integer> hesitations(String raw) {
        return HESITATING.matcher(raw).results().map(MatchResult::start).collect(toUnmodifiableSet());
    }

    /** The words that digits and letters stand for in these, by where they are. */
    static Map<Integer, String> standIns(String raw) {
        var words = new HashMap<Integer, String>();
        TO.matcher(raw).results().forEach(found -> words.put(found.start(), "to"));
        FOR.matcher(raw).results().forEach(found -> words.put(found.start(), "for"));
        WORDS.forEach(
                (word, pattern) -> pattern.matcher(raw).results().forEach(found -> words.put(found.start(), word)));
        return words;
    }

    /** The word, or words, that a folded one stands for, a drawn out one too; the same if it is none of these. */
    static String inFull(String word) {
        String plain = KEPT.isAllOf(word) ? word : DRAWN_OUT.matcher(word).replaceAll("$1");
        return IN_FULL.getOrDefault(plain, plain);
    }
}

package press.kiosque.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the courtesy off a sentence: what stands before and after what is wanted. */
final class Courtesy {

    /** As in a letter. */
    private static final String FORMAL =
            "je vous (prie|saurais gre|serais (tres |infiniment )?reconnaissante?)( (de bien vouloir|de|d))?"
                    + "|(auriez vous|ayez) (l (obligeance|amabilite|gentillesse)|la (bonte|gentillesse)) (de|d)"
                    + "|veuillez|serait ce possible (de|d)|(?<=bon(jour|soir) )(madame|monsieur)( (madame|monsieur))?";

    /** What only joins a sentence to the talk before it. */
    private static final String LINKING = "ah|du coup|donc|par contre|au fait|puis|d accord(?! merci)"
            + "|ecoute[rz]?( moi)?|dis moi(?! (quand|si|des|ce|tout|en)\\b)|dites donc|dis donc";

    private static final Pattern BEFORE = Pattern.compile(
            "^((bonjour|bonsoir|bjr|salut|slt|coucou|hello|hiya|hi|hey|allo|svp|stp|please|pls|ok|okay"
                    + "|alors|et|and|thanks|thank you|merci|merci de|merci d|s il (vous|te) plait|good (morning|evening)|je (veux|voudrais|souhaite|souhaiterais)( bien)?"
                    + "|" + FORMAL + "|" + LINKING
                    + "|j aimerais( bien)?|j aimerai|jaimerais|jvoudrais|jveux|id like( to)?|(pouvez|pourriez|voulez) vous|(peux|pourrais|veux) tu|tu (peux|pourrais)"
                    + "|vous (pouvez|pourriez)|est ce que|est il possible d|est il possible de|serait il possible d|serait il possible de|would it be possible to|can you|could you|would you|will you|i want( to)?|i d like( to)?"
                    + "|i would like( to)?|let s( try)?|lets( try)?|hm+|bon allez|bon|ben|bah|euh|allez|well|oh|maybe|peut etre|attend(s|ez)|wait|hang on|hold on|j ai oublie|i forgot|(ah )?mince|oops|oups|now|maintenant|kindly) )+");
    private static final Pattern AFTER = Pattern.compile(
            "(?<!^pas)(?<!^not)( (svp|stp|please|pls|plz|merci( beaucoup| d avance)?|thanks|thank you|thx|s il (vous|te) plait"
                    + "|maintenant|now|today|aujourd hui|bonne journee|if possible|si possible|en fait|finalement|tout compte fait|du coup|alors|hein|par avance"
                    + "|si (cela|ca) (ne )?(te |vous )?(va|convient|derange pas|est possible)|si (tu|vous) (peux|pouvez|veux|voulez)"
                    + "|bonne (journee|soiree) (a )?(vous|toi)))+$");

    /** Why it is wanted. */
    private static final Pattern REASON = Pattern.compile(" (?:parce qu\\w*|because|puisqu\\w*|vu qu\\w*|etant donne qu\\w*"
            + "|car(?= (?:je|j|c|il|elle|on|nous|ca|mon|ma|mes|le|la|les|ce)\\b)"
            + "|c est (?:mon |un |le |notre )?(?:jour|journee|soiree|matinee) (?:de |d )?\\w+$)\\b.*$");

    private Courtesy() {}

    /** The sentence without it; as it is if there is nothing else. */
    static Sentence off(Sentence sentence) {
        String text = sentence.folded().text();
        Matcher before = BEFORE.matcher(text);
        int from = before.find() ? count(before.group()) : 0;
        Matcher reason = REASON.matcher(text);
        String wish = reason.find() ? text.substring(0, reason.start()) : text;
        Matcher after = AFTER.matcher(wish);
        int to = count(wish) - (after.find() ? count(after.group()) : 0);
        return from < to ? sentence.part(from, to) : sentence;
    }

    private static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split(" ").length;
    }
}

package press.kiosque.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the courtesy off a sentence: what stands before and after what is wanted. */
final class Courtesy {

    private static final Pattern BEFORE = Pattern.compile(
            "^((bonjour|bonsoir|bjr|salut|slt|coucou|hello|hiya|hi|hey|allo|svp|stp|please|pls|ok|okay"
                    + "|alors|et|and|thanks|thank you|merci|merci de|merci d|s il (vous|te) plait|good (morning|evening)|je (veux|voudrais|souhaite|souhaiterais)"
                    + "|j aimerais|j aimerai|jaimerais|jvoudrais|jveux|id like( to)?|(pouvez|pourriez|voulez) vous|(peux|pourrais|veux) tu|tu (peux|pourrais)"
                    + "|vous (pouvez|pourriez)|est ce que|est il possible d|est il possible de|serait il possible d|serait il possible de|would it be possible to|can you|could you|would you|will you|i want( to)?|i d like( to)?"
                    + "|i would like( to)?|let s( try)?|lets( try)?|hm+|bon allez|bon|ben|bah|euh|allez|well|oh|maybe|peut etre|attend(s|ez)|wait|hang on|hold on|j ai oublie|i forgot|(ah )?mince|oops|oups|now|maintenant|kindly) )+");
    private static final Pattern AFTER = Pattern.compile(
            "(?<!^pas)(?<!^not)( (svp|stp|please|pls|plz|merci( beaucoup| d avance)?|thanks|thank you|thx|s il (vous|te) plait"
                    + "|maintenant|now|today|aujourd hui|bonne journee|if possible|si possible))+$");

    private Courtesy() {}

    /** The sentence without it; as it is if there is nothing else. */
    static Sentence off(Sentence sentence) {
        String text = sentence.folded().text();
        Matcher before = BEFORE.matcher(text);
        int from = before.find() ? count(before.group()) : 0;
        Matcher after = AFTER.matcher(text);
        int to = sentence.words().size() - (after.find() ? count(after.group()) : 0);
        return from < to ? sentence.part(from, to) : sentence;
    }

    private static int count(String words) {
        return words.strip().split(" ").length;
    }
}

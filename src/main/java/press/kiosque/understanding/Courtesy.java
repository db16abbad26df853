package press.kiosque.understanding;

import java.util.regex.Matcher;

/** Takes the courtesy off a sentence: what stands before and after what is wanted. */
final class Courtesy {

    /** What leads to a question that is told instead of asked, perhaps for somebody else. */
    private static final String REPORTED =
            "((oh|and|hi|hello|also|so|et|bonjour|dites|au fait|by the way|sorry|please|just) )*"
                    + "(i was (just )?wondering|i wonder|just (wondering|asking|curious)|(i d|i would) like to know|i (want|need) to know|(do|would) you (happen to )?know|any idea"
                    + "|(can|could|would|will) you (please |kindly )?(tell|remind) me|(my|our) \\w+ (wants?|would like|d like) to know|(my|our) \\w+ (is )?ask(s|ing|ed)"
                    + "|je (voudrais|veux|voulais|souhaite) savoir|j aimerais savoir|je me demand\\w+|(savez|sauriez) vous|(tu|vous) (sais|savez)|sais tu"
                    + "|(pouvez|pourriez) vous me dire|(peux|pourrais) tu me dire|(tu|vous) (peux|peut|pouvez|pourriez) me dire|(mon|ma|mes) \\w+ (veut|voudrait|aimerait|demandent?)( savoir)?) "
                    + "(?=(?:(?:who|what|where|why|how|which|whose|qui|comment|pourquoi|combien|quel\\w*|ce que|ou) "
                    + "|(?:when|quand) (?:is|does|do|did|will|my|it|you|they|i|c est|est ce|tu|vous|elle|ma|mon) "
                    + "|(?:if|whether|si) (?:its?|this|thats?|i|you|there (?:is|are)|there s|a|my|c est|ca|cela|tu|vous|je|on|il y a) ))(?:(?:if|whether|si) )?";

    /** Why it is wanted, told first: "I work nights so please nothing before noon". */
    private static final String FIRST_WHY =
            "(?:i|we) (?:work|sleep|get up|wake up|start|finish|commute|have)(?: \\w+){1,6}? so (?:(?:please|can you|could you|i d like|i want|i d prefer) )*(?=\\w+ \\w+)";

    /** As in a letter. */
    private static final String FORMAL =
            "je vous (prie|saurais gre|serais (tres |infiniment )?reconnaissante?)( (de bien vouloir|de|d))?"
                    + "|(auriez vous|ayez) (l (obligeance|amabilite|gentillesse)|la (bonte|gentillesse)) (de|d)"
                    + "|veuillez|serait ce possible (de|d)|(?<=bon(jour|soir) )(madame|monsieur)( (madame|monsieur))?";

    /** What only joins a sentence to the talk before it. */
    private static final String LINKING =
            "ah|du coup|donc|par contre|au fait|puis|d accord(?! merci)|from now on|a partir de maintenant|desormais|dorenavant"
                    + "|ecoute[rz]?( moi)?|dis moi(?! (quand|si|des|ce|tout|en)\\b)|dites donc|dis donc";

    private static final WordPattern BEFORE = WordPattern.compile(
            "^(?:" + REPORTED + "|" + FIRST_WHY
                    + "|(?:(?:merci|thanks|thank you|desolee?|sorry|ok|d accord) )+(?:mais|but) (?=(?:je|j|i|ca|cela|it|this|that|c|non|no) )"
                    + "|((hi there|hello there|hey there|good afternoon|bonjour|bonsoir|bjr|salut|slt|coucou|hello|hiya|hi|hey|allo|svp|stp|please|pls|ok|okay"
                    + "|alors|et|and|thanks|thank you|merci|merci de|merci d|s il (vous|te) plait|good (morning|evening)|je (veux|voudrais|souhaite|souhaiterais)( bien)?"
                    + "|" + FORMAL + "|" + LINKING
                    + "|j aimerais( bien)?|j aimerai|jaimerais|jvoudrais|jveux|id like( to)?|i (should|would)( (very|so))?( (much|really))? (like|love|prefer(?= (not )?to ))( to)?|i d( (very much|really|much))? (love|like|prefer(?= (not )?to ))( to)?|(can|could|may|might) i (please )?(see|read)|(pouvez|pourriez|voulez) vous|(peux|pourrais|veux) tu|tu (peux|pourrais)"
                    + "|vous (pouvez|pourriez)|est ce que|est il possible d|est il possible de|serait il possible d|serait il possible de|would it be possible to|can you|could you|would you|will you|i want( to)?|want to|moi c est(?= (le|la|les|l|plutot|surtout|du|de) )|(?<=\\bto )(get|have|receive)|i d like( to)?"
                    + "|i would like( to)?|let s( try)?|lets( try)?|hm+|bon allez|bon|ben|bah|euh|allez|well|oh|maybe|peut etre|attend(s|ez)|wait|hang on|hold on|j ai oublie|i forgot|(ah )?mince|oops|oups|now|maintenant|kindly"
                    + "|(no|non) (wait|hang on|hold on|attend(s|ez))|(no|non|wait|sorry|pardon) (i (said|meant|mean)|j ai dit|je (voulais|veux) dire)|i mean|i meant|je (voulais|veux) dire"
                    + "|(may|might|could|can) (i|we) (please )?(have|get)|i suppose|i guess|i think|i d say|yeah so|so yeah|so|perhaps) )+)");
    private static final WordPattern AFTER = WordPattern.compile(
            "(?<!^pas)(?<!^not)( (svp|stp|please|pls|plz|merci( beaucoup| d avance)?|thanks|thank you|thx|s il (vous|te) plait"
                    + "|maintenant|now|today|aujourd hui|bonne journee|if possible|si possible|en fait|finalement|tout compte fait|du coup|alors|hein|par avance"
                    + "|si (cela|ca|c|ce n) (ne )?(te |vous )?(va|convient|derange pas|est (possible|bon|ok|pas trop demander))|bonne (journee|soiree) (a )?(vous|toi)"
                    + "|(je (vous |te )?l |j )ai dit|i said|though|tho|exactly|exactement|au juste|lol|mdr|haha|mate|buddy|dude|bro|(and|n) (stuff|all that|things|that|so on)|and stuff like that|i (suppose|guess)|if (you like|(that|it) ?(s|is) (ok|okay|possible|all right|alright|convenient|not too much trouble|no trouble|no bother)|you (don t|do not) mind|i may)|si (tu|vous) (peux|pouvez|veux|voulez)|je suppose))+$");

    /** What an hour is near to, told beside it: "around 7, before work". */
    private static final String OCCASION = "(?<=\\d.{0,9})(?: (?:juste|just|right|donc|so))?"
            + " (?:avant|apres|pendant|before|after|during|with|avec|quand|when|as)(?: (?:le|la|l|mon|ma|my|the|d|de))*"
            + " (?:(?:petit )?(?:boulot|travail|bureau|taf|dejeuner|dej|diner|reveil|cafe|ecole|lycee|fac|train|metro|bus)"
            + "|work|breakfast|lunch|dinner|coffee|school|commute|(?:i|je|j)(?: \\w+){1,4}|(?:partir|aller|going|leaving|starting)(?: \\w+){0,3})$";

    /** Why it is wanted. */
    private static final WordPattern REASON = WordPattern.compile(OCCASION
            + "| (?:je (?:vais|dois aller) (?:a|au|aux|chez|en|faire)\\b|je (?:suis (?:a|au|aux|chez|en)|travaille|bosse|dors|fais la grasse)\\b"
            + "|(?<!when )(?<!if )(?<!that )i (?:go to|work|sleep)\\b|(?<!when )(?<!if )(?:i m|i am) (?:at|in|asleep|sleeping|working|busy|off to)\\b).*$"
            + "| (?:parce qu\\w*|because|cos|coz|puisqu\\w*|vu qu\\w*|etant donne qu\\w*"
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

package press.kiosque.understanding;

import java.util.regex.Matcher;

/** When alerts are wanted, or are not. */
final class AlertTimes {

    /** When they may come, or may not. */
    private static final WordPattern AT_TIMES = WordPattern.compile(
            "(?: (?:but|mais|et|and))?(?: (?:not|no|pas|never|jamais|sauf|except|only|seulement|uniquement|juste|just|que))+ (?:(?:at|in|the|during|by|la|le|l|en|de|pendant|d) )*"
                    + "(?:nuits?|nights?|night ?time|soirs?|soiree|evenings?|days?|day ?time|journee|jour)\\b"
                    + "| (?:by|during the|in the|pendant la|en|dans la|la|de) (?:day ?time|day|journee|jour)\\b(?: (?:only|seulement|uniquement))?| day ?time(?: only)?\\b");

    /** They are wanted in quiet hours too, which is chosen there. */
    private static final WordPattern THROUGH = WordPattern.compile(
            "\\b(?:alert\\w*|breaking|urgent\\w*|urgences?|emergenc\\w+)\\b.*\\b(?:through|all the same|anyway|even|meme|quand meme)\\b.*\\b(?:night|nuit|quiet|silence|sleep\\w*|dors)\\b"
                    + "|\\b(?:except|sauf|unless|hormis)\\b.*\\b(?:urgent\\w*|urgences?|emergenc\\w+)\\b.*\\b(?:night|nuit)\\b");

    /** For how long none are wanted. */
    private static final WordPattern WHILE = WordPattern.compile(
            "\\b(?:today|tonight|aujourd hui|ce soir|cette (?:nuit|semaine)|this (?:morning|afternoon|evening|week|month)|ce week ?end|this weekend|demain|tomorrow"
                    + "|until|till?|jusqu|pendant|for (?:(?:the|a|an|one|two|three|\\d+|now|this|next|my) ?)+(?:rest|hours?|days?|weeks?|weekend|months?|moment|holidays?|meeting|film|match)?"
                    + "|pour (?:(?:la|le|une?|deux|\\d+|cette|ce|l|mes) ?)+(?:heures?|jours?|journee|soiree|semaines?|mois|instant|moment|vacances|week ?end))\\b");

    private AlertTimes() {}

    static boolean inQuietHoursToo(Folded words) {
        return THROUGH.isIn(words.text());
    }

    /** The words without the time of day at which alerts may come, or may not; as they are if none is named. */
    static Folded without(Folded words) {
        Matcher part = AT_TIMES.matcher(words.text());
        return part.find() ? Folded.of(part.replaceAll(" ")) : words;
    }

    static boolean areAWhile(Folded words) {
        return WHILE.isIn(words.text());
    }
}

package press.kiosque.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Hears that a reader wants to speak with a person of the newsroom, or with the bot again. */
final class NewsroomWords {

    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:parler|discuter|ecrire|contacter|joindre|question|message|info|information|talk|speak|write|contact|tip)"
                    + "(?: (?:a|avec|pour|to|with|for|la|une?|the|an|les|vraie?|real))* "
                    + "(?:redaction|journalist\\w*|humaine?|personne|quelqu un|newsroom|human|person|someone|somebody|editors?)\\b"
                    + "|\\b(?:vraie? (?:personne|humain)|real (?:person|human)|signaler une erreur|report an? (?:error|mistake))\\b"
                    + "|^(?:(?:a |to )?(?:la |the )?(?:redaction|newsroom)|(?:un )?journaliste)$");

    private static final Pattern BOT_AGAIN = Pattern.compile(
            "(retour (au|du) (bot|robot)|rendez moi le (bot|robot)|back to the bot|the bot again|talk to the bot)");

    private NewsroomWords() {}

    /** What of the two is wanted. */
    static Optional<Intent> in(Folded words) {
        if (ask(words)) {
            return Optional.of(Intent.of(Act.NEWSROOM));
        }
        return wantBot(words) ? Optional.of(Intent.of(Act.BOT)) : Optional.empty();
    }

    static boolean ask(Folded words) {
        return ASKING.matcher(words.text()).find();
    }

    static boolean wantBot(Folded words) {
        return BOT_AGAIN.matcher(words.text()).matches();
    }
}

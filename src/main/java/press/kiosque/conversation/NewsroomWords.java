package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears that a reader wants to speak with a person of the newsroom, or with the bot again. */
final class NewsroomWords {

    private static final List<String> ASKING = List.of(
            "parler a la redaction",
            "parler avec la redaction",
            "parler a un journaliste",
            "parler avec un journaliste",
            "parler a une journaliste",
            "parler a quelqu un",
            "parler a un humain",
            "parler a une personne",
            "question pour la redaction",
            "question a la redaction",
            "question pour un journaliste",
            "question a un journaliste",
            "message pour la redaction",
            "ecrire a la redaction",
            "contacter la redaction",
            "contacter un journaliste",
            "joindre la redaction",
            "signaler une erreur",
            "information pour la redaction",
            "info pour la redaction",
            "talk to a journalist",
            "speak to a journalist",
            "talk with a journalist",
            "speak with a journalist",
            "talk to the newsroom",
            "speak to the newsroom",
            "contact the newsroom",
            "write to the newsroom",
            "question for the newsroom",
            "question for a journalist",
            "question for the journalists",
            "message for the newsroom",
            "tip for the newsroom",
            "parler avec quelqu un",
            "parler avec un humain",
            "vraie personne",
            "vrai humain",
            "contacter quelqu un",
            "talk to somebody",
            "speak to somebody",
            "speak to someone",
            "speak to a person",
            "speak with someone",
            "contact a journalist",
            "real person",
            "real human",
            "talk to a human",
            "speak to a human",
            "talk to someone",
            "talk to a person",
            "talk to an editor",
            "report an error",
            "report a mistake");

    private static final Set<String> ALONE =
            Set.of("redaction", "la redaction", "journaliste", "un journaliste", "newsroom");

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
        return ALONE.contains(words.text()) || ASKING.stream().anyMatch(words::contains);
    }

    static boolean wantBot(Folded words) {
        return BOT_AGAIN.matcher(words.text()).matches();
    }
}

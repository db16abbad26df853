package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears that a reader wants to speak with a person of the newsroom, doubts what is told, or wants the bot again. */
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

    private static final Set<String> BOT = Set.of("bot", "robot");

    /** Around the bot, where it is wanted again. */
    private static final Set<String> AROUND_BOT = Vocabulary.words(
            "retour au du rendez rends redonne redonnez remets back to again talk speak parler avec with at only juste just get go");

    /** Whoever asks whether a person is here wants to know, and no more. */
    private static final Pattern DOUBT = Pattern.compile(
            "^(?!.*\\b(?:can|could|puis|peux|pourrai\\w*|want|veux|need|besoin|besoin)\\b)"
                    + "(?:(?:is|are|am|do|does|who|qui|est ce|c est|y a|il y a|etes|es|t es|vous etes|there)\\b.*"
                    + "\\b(?:(?:real|vraie?) (?:person\\w*|human|humaine?|gens|people|journalist\\w*)|anyone|anybody)\\b.*"
                    + "|.*\\b(?:fake news|infox|(?:is|are) (?:it|this|that|these|this \\w+|that \\w+|the \\w+) (?:really )?true"
                    + "|c est (?:vraiment )?(?:vrai|sur|verifie)|(?:est ce|est il) (?:vraiment )?vrai|vrai ou faux|true or false)\\b.*)$");

    private NewsroomWords() {}

    /** Which of these it is. */
    static Optional<Intent> in(Folded words) {
        if (DOUBT.matcher(words.text()).matches()) {
            return Optional.of(Intent.of(Act.DOUBT));
        }
        if (ask(words)) {
            return Optional.of(Intent.of(Act.NEWSROOM));
        }
        return wantBot(words) ? Optional.of(Intent.of(Act.BOT)) : Optional.empty();
    }

    static boolean ask(Folded words) {
        return ALONE.contains(words.text()) || ASKING.stream().anyMatch(words::contains);
    }

    static boolean wantBot(Folded words) {
        return BOT.contains(words.without(Vocabulary.POLITENESS).without(AROUND_BOT).text());
    }
}

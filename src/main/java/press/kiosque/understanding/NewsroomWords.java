package press.kiosque.understanding;

import java.util.Optional;
import java.util.Set;

/** Hears that a reader wants to speak with a person of the newsroom, doubts what is told, or wants the bot again. */
final class NewsroomWords {

    private static final String PERSON =
            "(?:redaction|redacteurs?|redactrices?|journalist\\w*|reporters?|auteure?s?|autrices?|authors?|humaine?|personne"
                    + "|quelqu un|newsroom|human|person|someone|somebody|editors?)";

    private static final WordPattern ASKING = WordPattern.compile(
            "\\b(?:prevenir|avertir|prevenez|parler|discuter|ecrire|demander|ask|contacter|joindre|question|message|info|information|talk|speak|write|contact|tip)"
                    + "(?: (?:a|au|aux|avec|pour|to|with|for|la|l|le|une?|the|an|les|vos|your|vraie?|real))* "
                    + PERSON + "\\b"
                    + "|\\b(?:need|want|get|besoin d|veux|voudrais|cherche|looking for)(?: (?:me|a|an|une?|the|real|vraie?))* (?:journalist\\w*|reporters?|humaine?|human)\\b"
                    + "|\\b(?:person|human|someone|somebody|anyone|anybody)(?: here)?(?: (?:that|who|whom))? (?:i|we) (?:can|could|may) (?:talk|speak|write|chat)\\b"
                    + "|\\b(?:quelqu un|personne) (?:a|avec|a|au) qui (?:je (?:peux|puisse|pourrais) )?(?:parler|ecrire|discuter|m adresser)\\b"
                    + "|\\b(?:vraie? (?:personne|humain)|real (?:person|human)|signaler une erreur|report an? (?:error|mistake))\\b"
                    + "|\\b(?:send|pass|forward|give|transfer|envo\\w+|transmet\\w*|transf\\w+|fais suivre|faites suivre)(?: (?:it|this|that|them|la|le|les|l|on|ca|cela|moi|photos?|pictures?|my|ma))* (?:to|a|au|aux)"
                    + "(?: (?:the|a|an|la|l|un|une|your|vos|votre))* (?:redaction|newsroom|journalist\\w*|reporters?|editors?)\\b"
                    + "|^(?:(?:a |to )?(?:la |the )?(?:redaction|newsroom)|(?:(?:an?|une?|the|real|vraie?) )*(?:human(?: being)?|humaine?|journaliste?|reporter|conseillere?|operator|(?:live |real )?agent|(?<=(?:real|a) )person|(?<=(?:vraie|une) )personne))$");

    private static final Set<String> BOT = Set.of("bot", "robot");

    /** Around the bot, where it is wanted again. */
    private static final Set<String> AROUND_BOT = Vocabulary.words(
            "retour au du rendez rends redonne redonnez remets back to again talk speak parler avec with at only juste just get go "
                    + "reviens revenir retourne retourner return");

    /** Whoever asks whether a person is here wants to know, and no more. */
    private static final WordPattern DOUBT = WordPattern.compile(
            "^(?!.*\\b(?:can|could|puis|peux|pourrai\\w*|want|veux|need|besoin|besoin)\\b)"
                    + "(?:(?:is|are|am|do|does|who|qui|est ce|c est|y a|il y a|etes|es|t es|vous etes|there)\\b.*"
                    + "\\b(?:(?:real|vraie?) (?:person\\w*|human|humaine?|gens|people|journalist\\w*)|anyone|anybody)\\b.*"
                    + "|(?:(?:allo|hello|hi|salut|bonjour|euh|dites|il|est ce qu) )*(?:y a|ya)(?: t il)? quelqu un(?: ici| derriere.*| qui (?:lit|repond).*)?"
                    + "|.*\\b(?:fake news|infox|(?:is|are) (?:it|this|that|these|this \\w+|that \\w+|the \\w+) (?:really )?true"
                    + "|c est (?:vraiment )?(?:vrai|sur|verifie)|(?:est ce|est il) (?:vraiment )?vrai|vrai ou faux|true or false)\\b.*)$");

    private NewsroomWords() {}

    /** Which of these it is. */
    static Optional<Intent> in(Folded words) {
        if (DOUBT.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.DOUBT));
        }
        if (ask(words)) {
            return Optional.of(Intent.of(Act.NEWSROOM));
        }
        return wantBot(words) ? Optional.of(Intent.of(Act.BOT)) : Optional.empty();
    }

    static boolean ask(Folded words) {
        return ASKING.isIn(words.text());
    }

    static boolean wantBot(Folded words) {
        return BOT.contains(
                words.without(Vocabulary.POLITENESS).without(AROUND_BOT).text());
    }
}

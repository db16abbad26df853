package press.kiosque.conversation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears that a reader wants all that is held about them, or wants it erased. */
final class DataWords {

    private static final int SHORT = 9;

    private static final Pattern ERASE = Pattern.compile(
            "\\b(effac\\w*|supprim\\w*|delete|deleting|erase|remove|wipe|detrui\\w*|clear)\\b.*\\b(tout|tous|toutes|donnees|data|everything|all|compte|account|"
                    + "historique|history|profil|profile|infos?|informations?|information)\\b|\\b(tout|all) (effacer|supprimer|erased|deleted)\\b");
    private static final Pattern FORGET = Pattern.compile(
            "^(oublie|oubliez|efface|effacez) (moi|tout)( tout)?$|^(erase|delete) me\\b.*|^forget (me|everything|all)\\b.*|\\bdroit a l (oubli|effacement)\\b|\\bright to be forgotten\\b");
    private static final Pattern DATA = Pattern.compile(
            "^(?:(?:voir|donne\\w*|envoie\\w*|envoyer|exporte\\w*|telecharge\\w*|download|export|send|give|get|show|see|consulter|recuperer|copie|"
                    + "copy|access|acces|moi|me|a|de|of|all|toutes|tous|une?|the|what|quelles?|sont) )*(?:mes|my) (?:donnees|data|informations?|infos|information|dossier|file)"
                    + "(?: personnelles| personnel| personal)?$|^(?:donnees|data|export|rgpd|gdpr)$");
    private static final Pattern KNOW = Pattern.compile(
            "^(qu est ce que |que |what )(tu |vous |do you |does it )?(sais|savez|sait|know|hold|keep|have|as|avez|gardes?|gardez)( tu| vous)? (de|sur|about|on|of) (moi|me)$"
                    + "|^(que|what) (savez|sais|do) (vous|tu|you) (know )?(de|sur|about|on) (moi|me)$");
    private static final Set<String> YES = Set.of(
            "oui",
            "yes",
            "efface",
            "effacer",
            "effacez",
            "erase",
            "delete",
            "confirme",
            "confirmer",
            "confirm",
            "ok",
            "d accord",
            "vas y",
            "allez y",
            "do it",
            "oui efface",
            "yes delete",
            "yes erase",
            "oui tout",
            "tout effacer",
            "efface tout",
            "effacez tout",
            "erase everything",
            "delete everything",
            "go ahead",
            "oui effacez tout",
            "oui efface tout",
            "yes please");
    private static final Set<String> NO = Set.of(
            "non",
            "no",
            "annuler",
            "annule",
            "annulez",
            "cancel",
            "non merci",
            "no thanks",
            "ne pas effacer",
            "garder",
            "garde",
            "gardez",
            "keep",
            "keep it",
            "surtout pas",
            "nope",
            "attends",
            "wait",
            "never mind",
            "laisse tomber",
            "tout garder");

    private DataWords() {}

    static Optional<Intent> in(Folded words) {
        boolean brief = words.words().size() <= SHORT;
        if (brief
                && (ERASE.matcher(words.text()).find()
                        || FORGET.matcher(words.text()).find())) {
            return Optional.of(Intent.of(Act.ERASE));
        }
        return DATA.matcher(words.text()).matches()
                        || KNOW.matcher(words.text()).matches()
                ? Optional.of(Intent.of(Act.DATA))
                : Optional.empty();
    }

    /** The answer to whether all is to be erased. */
    static Optional<Intent> confirmation(Folded words) {
        if (YES.contains(words.text().replaceFirst("^(oui|yes|ok) ", ""))) {
            return Optional.of(Intent.of(Act.ERASE_NOW));
        }
        return NO.contains(words.text()) ? Optional.of(Intent.of(Act.ERASE_NOT)) : Optional.empty();
    }
}

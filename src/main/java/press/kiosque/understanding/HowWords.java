package press.kiosque.understanding;

import java.util.Optional;

/** Hears how something is done: it is shown, and nothing changes. How to stop is heard elsewhere. */
final class HowWords {

    private static final String HOW = "^((et|mais|alors|ok|bon|oui|bonjour|merci|and|so|but|hi) )*(comment|how)"
            + "( (je|j|on|tu|vous|i|you|we|do|can|could|should|to|faire|fais|fait|peux|puis|peut|dois|doit|est|ce|que|qu|m y prends|pour"
            + "|faut|il|s y prend|ne|pas|plus|l|le|la|les|me|m))*"
            + " (ajout|rajout|chang|modif|avoir|recevoir|enlev|retir|suivre|suivr|mets?|mettre|coup|activ|desactiv|regl|choisi|supprim|arret"
            + "|add|remove|get|have|set|turn|follow|unfollow|switch|pause|take|mute|limit|edit|drop)\\w*\\b.*";

    private static final Cues CUES = Cues.of("""
            ALERTS: {how}\\b(alertes?|alerts?|breaking)\\b
            KEYWORDS: {how}\\b(mots?( cles?)?|keywords?|words?)\\b
            TOPICS: {how}\\b(sujets?|themes?|rubriques?|topics?|sections?)\\b
            LANGUAGE: {how}\\b(langues?|languages?)\\b
            ZONE: {how}\\b(fuseau|time ?zone)\\b
            QUIET: {how}\\b(silence|heures calmes|quiet|nuit|night)\\b
            PAUSE: {how}\\b(pause|vacances|holidays?)\\b
            HOURS_MORE: {how}\\b(deux|deuxieme|seconde|autre|plusieurs|two|second|another|several) (editions?|digests?|resumes?|heures?|hours?)\\b
            MOST: {how}\\b(moins de|fewer|less|limite?) ?(messages?|notifs?|notifications?)?$
            DAYS: {how}\\b(jours?|days?)\\b
            HOURS: {how}\\b(heures?|horaires?|times?|hours?)\\b
            TOPICS: ^((et|mais|alors) )*((m|s|me) )?(abonner|inscrire) comment$|^((et|mais|alors|ok|bon|oui|and|so) )*(comment|how)( \\w+){0,3} (abonner|inscrire|abonne|inscris|subscribe|sign up)$
            STOPPING: ^((et|mais|and|but) )*(pour|to) (tout )?(arret\\w*|stop|me desabonner|desabonner|me desinscrire|unsubscribe)( (tout|everything|ca|it))*$
            """.replace("{how}", HOW));

    private HowWords() {}

    /** What is asked about. */
    static Optional<Intent> in(Folded words) {
        return CUES.in(words);
    }
}

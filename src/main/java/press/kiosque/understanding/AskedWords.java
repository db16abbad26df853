package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Hears questions about what a reader has chosen, when it comes, whose clock it is and what is kept: a question changes nothing. */
public final class AskedWords {

    private static final Cues CUES = Cues.of("""
            OPEN: ^((re ?)?bonjour|coucou|salut|slt|hiya|hello|hey|hi|bonsoir|yo|good (morning|evening|afternoon)|re(?= )|(?=c est encore|it s me|me again))( (toi|vous|there|you|again|encore|bot|robot|mate|all|a|tout|tous|toutes|le|la|monde|everyone|everybody|guys|folks|madame|mademoiselle|monsieur|messieurs|mesdames|dames|sir|madam|dear|love|darling|sweetheart|mon|ma|grand|belle|redaction|the|team|chers?|amis?|friends?))*( ?(c est (encore )?moi|it s me( again)?|me again))?$
            MOST: \\b(no more than|not more than|pas plus de?|at most|at the most|max\\w*|au plus|limit\\w*( me)? (to|a)|only|seulement|juste|just) (\\d{1,2}|une?|deux|trois|quatre|cinq|one|two|three|four|five) (alertes?|alerts?)\\b|\\b(\\d{1,2}|une?|deux|trois|quatre|cinq|one|two|three|four|five) (alertes?|alerts?)( (par jour|a day|per day|max\\w*|at most|au plus|only|seulement))+$
            QUESTION ALTERNATE: \\b((un|1) jour sur (deux|trois|2|3)|une (semaine|fois) sur (deux|2)|tous les (deux|trois|2|3) jours|toutes les (deux|2) semaines|every (other|second|third|2nd|2|two|3|three) (days?|weeks?|mornings?|evenings?)|alternate days|chaque (deuxieme|second) jour)\\b
            EDITION: ^((bonjour|hello|ok|est ce que|est il possible d|tu|vous|peux|pouvez|pourriez|can|could|would|you|please|m|me|moi|je|i|veux|voudrais|want|d like|to|get|have|puis|peut|on|avoir|lire|read|envo\\w+|send|give|donne\\w*) )*(l|my|mon|the|ma|un|une|an?) (edition|digest|resume|journal)( (now|maintenant|tout de suite|right (now|away)|straight away|immediat\\w+|de suite|stp|svp|please|s il (te|vous) plait))+$
            EDITION: ^((est ce que|tu|vous|peux|pouvez|pourriez|can|could|you|please) )*(envo\\w+|send)( (m|me|moi))* (l|my|mon|the) (edition|digest)$
            EDITION: ^((bonjour|hello|ok|est ce que|tu|vous|peux|pouvez|pourriez|can|could|would|you|please|m|me|moi|je|j|i|what if|et si|veux|voudrais|want|need|d like|to|get|have|puis|peut|on|en|avoir|envo\\w+|send|give|donne\\w*|don t want to wait|bring|la|le|l) )+(one|it|une|un|la|le)? ?(now|maintenant|tout de suite|right (now|away)|straight away|immediat\\w+|de suite)( (please|stp|svp))*$
            QUIET: ^(?=.*\\b(not|don t|dont|never|pas|jamais|rien|nothing|no)\\b).*\\b(ecri\\w*|envo\\w+|derang\\w*|reveill\\w*|text|message|write|send|wake|ping|bother|disturb|rien|nothing|messages?)\\b.*\\b(when|while|quand|pendant que|lorsque) (i m|im|i am|je|j) (asleep|sleeping|in bed|sleep|dors|suis (au lit|couchee?))$
            ARTICLE: ^((et|and|so|mais|but) )*(c est (ou|a quel endroit)( ca| cette histoire| tout ca)?|ou ca|(ca|cela) (se passe|s est passe) ou|(where is|where was|where s|wheres) (that|this|it)|where did (that|this|it) (happen|take place))$
            SETTINGS: ^((et|alors|donc|du coup|mais) )*(je|j) (recevrai|aurai|vais (recevoir|avoir)|recois|suis abonnee? a) quoi( (alors|du coup|exactement|donc|maintenant|la))*$
            SETTINGS: ^(what|whats|quoi|qu est ce que|que)( \\w+)* (did|have|am|ve|do|will|j|je|ai|m) ((i|ai|been|just|s|m|vais) )*(signed up|sign up|subscribed?|signed|chosen?|chose|choose|pick(ed)?|set up|set|got|getting|get|receiv\\w+|recevoir|recois|follow\\w*|chang\\w+|choisi\\w*|regle\\w*)( (to|for|me|now|so far|just|already|again|exactly|everything|everyday|every day|at the moment|currently|maintenant|exactement|en ce moment|deja|jusqu ici))*$
            SETTINGS: ^(what|whats|qu est ce que|qu) (did|have|avez|as|tu as|vous avez)( (you|vous|tu))?( (just|now|vraiment))* (chang\\w+|set( up)?|note\\w*|save\\w*|regle\\w*|enregistre\\w*)( (for me|pour moi|just now|now|la))*$
            SETTINGS: ^(so |et |and |alors )*(i|je|j|i m|i ve|ai|suis|est ce que)( (je|j|am|have|still))* (get|getting|receive|recois|follow|following|suis|ai choisi|chose|picked|choisi|have|got|ai) (quoi|what)( (comme |for |as )?\\w+)?$
            SETTINGS: ^((what|whats|quels?|quelles?|c est quoi|s|is|are|was|about|est|sont|and|et|remind me of|rappel\\w+ moi) )+(my|mon|ma|mes) (current |actual )?(plan|planning|programme|schedule|set ?up|subscription|abonnement|choices?|choix|frequency|rythme|timing|timetable|(quiet|silent) hours|heures (calmes|de silence)|silence|alerts?|alertes?|days?|jours?|hours?|times?|horaires?|heures?|limite?s?|max|maximum|formule|settings|reglages)( (now|maintenant|again|deja|currently|actuelle?s?|en ce moment))*$
            SETTINGS: ^(at )?(what time|a quelle heure|quelle heure|when|quand)( (is|was|did|have|it|c est|elle|i|you|ai|avez|je|j|vous|est|my|mon|edition|digest|that))* (set|regle\\w*|choisi\\w*|chosen|choose|programme\\w*|scheduled)( (to|for|at|up|pour|now))*$
            SETTINGS: ^((et|and|alors|so|donc) )*(am i|suis je|t es|tu es|es tu|vous etes|etes vous|est ce que (je suis|c est)|is (it|everything)|are (we|you|things))( (still|toujours|encore|bien|currently|actuellement|really|vraiment|now))* (paused?|on (a )?(pause|hold|break)|en pause|suspend\\w+|subscribed|signed up|abonnee?|arretee?|inscrite?|stopped)( (now|maintenant|right now|en ce moment|la|to \\w+))*$
            SETTINGS: ^((et|and|alors|so) )*(est ce que?|do i|did i|have i|am i|ai je|is|are|y a t il)( (j ai|je recois|il y a|y a t il|getting|get|receiving|receive|signed up|sign up|subscribed|for|to|set|ma|mon|la|i|have|there|a|still|toujours|encore|got|the|my|mes|les|des|une?|any|sont))* (quiet hours|silence|heures calmes|alertes?|alerts?|limite?s?|pause)( (on|off|set|elles|activ\\w+|right now|now|in place|sont|coupe\\w*|maintenant|still|toujours|en place|today|over|finished|ended|finie?|terminee?|est))*$
            SETTINGS: ^(until |till |jusqu a )?(when|quand)( \\w+){1,4} (paused?|pause)( \\w+){0,2}$|^(ma|la|my|the) pause( (finit|ends?|se|termine|est|is|jusqu a|until))* (quand|when)$
            SETTINGS: ^((et|and) )*(qu est ce que|quoi|what) (je|j|do i|i) (recois|recevrai|aurai|ai|get|receive|have) (le|en|on|at the|les|au|during the)( \\w+){1,2}$
            SETTINGS: ^((et|alors|c est|ca dure|elle dure|ca va|elle va|donc|bon) )*jusqu a quand( (deja|exactement|la pause|ca dure|au juste))*$|^(for|and) how long is (it|that)$
            SETTINGS: ^(what|whats|qu est ce qui)( (is|s|are|est|currently|now))* (set( up)?|regle|active|actif|actives)$
            SETTINGS: ^(quels?|quelles?|which|what)( \\w+){1,2} ((j ai|ai je) (choisie?s?|regle\\w*)|did i (choose|pick|set)|have i (chosen|picked|set)|i chose)( deja)?$
            SETTINGS: ^(?!(c est )?combien$)(a |c est )?(combien|how many)( d| de)?( (alertes?|alerts?|messages?|notifs?|notifications?|envois?|editions?|digests?|times|fois))?( (par|per|a|each|every|day|jour|jours|max|maximum|do|can|will|i|you|je|j|vous|recois|get|send|at|most|au|plus|is|it|est|ce|que|now|there|vais|recevoir|m|envo\\w+))*$
            SETTINGS: ^(et |alors |et la )?combien (j en|je|m en|vous m en|tu m en) (ai|recois|recevrai|vais recevoir|envo\\w+)( (la|maintenant|par jour|en ce moment|actuellement))*$
            SETTINGS: ^((ok|please|can|could|you|tu|vous|peux|pouvez|pourriez|bon) )*((me|m) )?(rappel\\w+|redi[st]\\w*|repet\\w+|remind|repeat|recapitul\\w+)( (moi|me|to|of|ce|que|tout|all|everything|what|that|it|this|my|mes|mon|cela|ca|les|la|choix|choices|settings|reglages|topics|sujets))+( (j|ai|i|je|ve|have|vous|you|m|got|choisi\\w*|chose|chosen|picked|suis|follow|regle|set|recois|get|avez|note\\w*|signed up( for)?|subscribed( to)?|am getting|m getting|asked for|am following|m following))*$
            SETTINGS: ^((tell|show|give|send|dis|dites|montre\\w*|donne\\w*|list\\w*)( (me|moi))*)( (ce que|tout|all|everything|what|that|ce))+ (j ai|i|je|i ve|i have)( (just|already|bien|deja))* (choisi\\w*|chose|chosen|picked|suis|follow|regle|set up|set|recois|get|signed up for)$
            SETTINGS: ^(so |and |ok )*is (that|this) (it|all|everything)( (then|now|done))*$
            SETTINGS: ^(is|are) (it|they|that|my edition|my editions)( (still|only|just|on|set|to|for|at|every))* (weekdays?|week days|daily|day|\\d{1,2}( ?[ap]m)?( ?\\d\\d)?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)$
            SETTINGS: ^((ok|et|and) )*(montre\\w*|show|donne\\w*|list\\w*|resume\\w*) (moi |me )?(tout|all|everything) (ce que )?(j ai|i have|i ve got|i ve set up)$
            CHAT NOD: ^so what$
            SETTINGS: ^((et|alors|so|ok|c est bon|is it ok|now|la) )*(did you|have you|vous avez|t as|tu as|avez vous|as tu)( (bien|deja|already))? (chang|modifi)\\w+( (l|la|le|les|mon|ma|mes|my|the|heures?|horaires?|time|hours?|jours?|days?|sujets?|topics?|it|that|ca|reglages?|settings?|fuseau))+$|^((et|and|so|alors) )*(c est|it s|is it|how is it|everything is) (regle|set( up)?) (comment|how|now)( (maintenant|now|la))*$
            SETTINGS: ^(et |alors |so |ok )*(did you|have you|vous avez|t as|tu as|avez vous|as tu)( bien)? (note|enregistre\\w*|saved?|noted?|pris en compte)( (it|that|this|ca|cela|ma demande|my (choice|choices|request)))*$
            SETTINGS: ^(dis|dites|montre\\w*|rappel\\w+|tell|show)( (moi|me))? (ce que|what) (tu|vous|you|j|i)( (as|avez|ai|have|ve))? (note|retenu|enregistre|regle|choisi|saved|noted|set)\\w*( (up|down))?$
            SETTINGS: ^(so |and |ok |but )*(did|has) (it|that|this|all that|everything)( (all|really))? (work(ed)?|go through|gone through|save[d]?|register(ed)?|take|taken|happen(ed)?|change[d]?)( (ok|okay|now|then))*$|^((est ce que )?(ca|cela) a( bien)? (marche|fonctionne|pris)|c est (bien )?pris en compte)( la| cette fois)?$
            SETTINGS: ^(so |ok |and )*(is|are) (it|this|that|everything|things|they|all that) (all )?(set|saved|on|done|noted|confirmed|registered|working|active)( (now|up|yet|then))*$
            SETTINGS: ^(so |and |ok )*what (do|have) i (have|got)( (now|at the moment|set|so far|currently|right now))*$
            NEXT MISSED: ^(so |and |but )*(did|have) (you|they) (already |just )?(send|sent|write|written|text\\w*|deliver\\w*)( (me|it|something|anything|one|an?|the|my|edition|digest|message|today|this (morning|evening)|yesterday|tonight|yet|already|out))*$
            SETTINGS: ^(and |so |but )*(when|until when|how long)( (am|will|do|does|is|are))? (i|you|it|they|we)( (be|come|get))* (back|start again|resume|restart|paused|away|off)( (for|again|on|then))*$
            NEXT: ^((so|and|but|ok) )*(will you|are you (going to|gonna)|you will|you ll)( (me|still|ever|now|just))* (message|text|write|send|contact|ping)( (to|me|anything|something|messages|it|stuff|then|now))*$
            NEXT: ^(so |and |ok )*(what|whats|when|when s|whens)( (is|s|will|be))* (my|the) next( (one|edition|digest|news|message|delivery))?$
            DAYS: ^(et |and )?(on |les? )?(what|which|quels?) (days?|jours?)( (is|are|do|does|will|it|they|you|i|the|my|edition|digest|come|coming|get|write|set|send|sent|sont|est|ce|que|ca|tu|vous|recois|je|m|arrive|ecri\\w+|envo\\w+|pour|for|to))*$
            KEYWORDS: ^(the |les |my |mes )?(words?|mots?|keywords?|names?) (i (follow|chose|picked|added)|i m following|que je suis|que j ai (choisis?|ajoutes?)|suivis)$
            TOPICS: ^(the |les |my |mes )?(topics?|sujets?|subjects?|themes?) (i (follow|chose|picked|have)|i m following|que je suis|que j ai (choisis?|pris)|suivis|chosen|followed)$
            NEXT: ^(et |and |so |alors )*(quand |when |quoi |what |what s |c est )*(is |est )?(ma |la |my |the )?(prochaine|next) (edition|one|envoi|digest|fois|time)$
            NEXT: ^((et|and|so|alors|demain|tomorrow|ce soir|tonight|la prochaine|le prochain|the next( one)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )*(c est|ce sera|it s|it is|elle arrive|ca arrive|ca vient) (a quelle heure|quand|when|at what time|pour quand)( demain| la prochaine)?$
            NEXT: ^((et|and|alors|what about|pour) )*(demain|apres demain|tomorrow|the day after tomorrow|la prochaine)( (c est|ce sera|ca arrive|elle arrive|je (la |l )?recois))? (a quelle heure|quand|at what time|when)$|^(et|and|what about) (apres demain|the day after tomorrow)$
            NEXT: ^(and |so )?(when|what time)( (is|will|does|should|the|my|next|it|that|one|they|you|be|i))*( (coming|arriving|due|delivered|sent|arrive|expect it|hear from you|out))( (today|tomorrow|tonight|next|then|to me))*$|^(and )?when is (it|that)( \\w+)?$|^(and )?what time is it (tomorrow|on \\w+|tonight)$
            DATA: ^(quelles?|what|which|qu est ce|que)( (infos?|informations?|donnees|data|details|que|is|are|est|sont))*( (do|have|as|avez|ai|tu|vous|you|on|it|gets?|being))* (gard\\w+|conserv\\w+|stock\\w+|keep|kept|store|stored|save|saved|hold|collect\\w*|enregistr\\w+|record)( (vous|tu|here|on file|ici|(sur|about|on) (moi|me)))*$
            DATA: ^(what|which|quelles?) (infos?|informations?|data|details|donnees)( (do|tu|vous|you))* (have|got|avez|as|hold)( (vous|tu|on file|(sur|about|on) (moi|me)))*$|\\b(have|hold|keep|store)\\b.*\\bon file$
            DATA: \\b(copy|copie) (of|de) (all |toutes )?(my|mes|the|ma) (data|donnees|infos?|information|file|fiche|details)\\b
            HELP: ^(et |mais |and |but |so |what happens |il se passe quoi |qu est ce qui se passe )*(if i|quand je|when i|si je|si j) (tap|press|click|touch|hit|touche|appuie|clique|tape|choisis)( (sur|on))?( .{0,30})?$|^what (does|do|will) .{1,25} (button|do)$|^(ca fait|il fait|elle fait|ils font) quoi( .{0,25})?$
            HELP: ^((so|and|ok|okay|et|alors|then|bon|mais|but) )*(now( what)?|what (now|happens (now|next)|do we do now)|(on fait|je fais|il se passe) quoi( (maintenant|ensuite))?|maintenant|et ensuite)$
            ZONE: ^(et |and |so )?(quelle heure (est( |)il|il est)|il est quelle heure|c est quelle heure|(do you know )?what time is it|what s the time|what is the time|quelle heure (tu as|vous avez|as tu|avez vous))( (chez|pour) (vous|moi|toi)| (in|at|a|en|au|aux) \\w+( \\w+)?| la bas| ici| now| there| here| maintenant| en ce moment| for (you|me)| where you are| over there)*$
            ZONE: ^((is|are|c est|est ce|it s|so|and|et) )*(that|this|it|l heure|a l heure|(a|de|en)? ?quelle heure)?( (in|on|a|d))* ?(my|mon|mes|ma|chez moi|here|d ici)( (time|heure|clock|horloge))? (or|ou) (yours|your time|votre|le votre|la votre|chez vous|paris|french|the newsroom s|de paris|there)( (time|heure))?$
            ZONE: ^(is|are|c est|est ce|it s|so)( (that|this|it|these|they|those|in|on|a|bien|l|times?))* ((uk|british|english|london|us|irish|paris|french|european|local|my|our|your|gmt|bst|cet|cest|utc|est|et|eastern|new york)( local)? time|gmt|utc|bst|heure (francaise|locale|anglaise|suisse|belge|(de|d|du) \\w+))$
            """);

    /** Questions by their mark alone. */
    private static final Cues MARKED = Cues.of("""
            SETTINGS: ^((et|and|alors|so|donc) )*(je suis|i m|c est|tout est)( (still|toujours|encore|bien|now|maintenant))* (paused?|en pause|suspend\\w+|subscribed|abonnee?|arretee?|inscrite?|stopped)$
            SETTINGS: ^((et|alors) )*(j ai|il y a|mes|les|my|the)( (toujours|encore|des|une?|bien))* (heures calmes|quiet hours|silence|alertes?|alerts?|limite)( (sont|are|on|off|activ\\w+|coupe\\w*))*$
            SETTINGS: ^(et |donc )?c est( (toujours|encore|bien|le|a|seulement|juste))* (en semaine|tous les jours|du lundi au vendredi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end|\\d{1,2}( ?h| heures?)?( ?\\d\\d)?)$
            NEXT: ^((et|alors|est ce que|does|will|is|do) )*(ca|cela|it|elle|(l|mon|my|the) edition|they|the next one)( (still|be|bien|toujours))* (arrive\\w*|vient|part|com(e|es|ing)|sent)( (demain|ce soir|ce matin|tomorrow|today|tonight|aujourd hui|this (morning|evening)|at the weekend|le week end))*$
            NEXT: ^((et|alors|donc|mais|est ce que) )*(vous|tu) ((m|me) )?(ecri\\w+|envo\\w+|contact\\w+|previ\\w+)( (moi|des messages|quelque chose|des nouvelles))*$
            NEXT: ^((et|alors|est ce que) )*(vous|tu|you|will you|do you|are you)( (will|going to|you|still|toujours|bien|m|me|allez|vas))* (ecri\\w+|envo\\w+|write|writing|send|sending|text)( (to|me|moi))*( (quelque chose|something|anything))?( (demain|ce soir|ce matin|tomorrow|today|tonight|aujourd hui))+$
            SETTINGS: ^(et |alors |so |ok )*(c est|c|cest|is (it|this|that|everything)|it s|all)( bien| all)? (bon|annulee?|arretee?|efface|supprime|cancelled|stopped|note|enregistre\\w*|fait|ok|done|saved|set|registered|noted|confirmed|pris en compte)$
            SETTINGS: ^(et |alors |so |ok )*(did you|have you|you|vous avez|t as|tu as|avez vous|as tu)( bien)? (note|enregistre\\w*|saved?|set|registered?|noted?|confirmed|get|got|pris en compte)( (it|that|this|ca|cela|ma demande|my (choice|choices|request)))*$
            """);

    /** That the time of another place is asked; the place stands behind it. */
    public static final String THERE = "THERE";

    private static final WordPattern TIME_THERE = WordPattern.compile(
            "^(?:et |and |so )?(?:quelle heure (?:est ?il|il est)|il est quelle heure|c est quelle heure|(?:do you know )?what time is it|what s the time|what is the time)(?: (?:now|maintenant|la|right now))? (?:in|at|a|en|au|aux) (?<place>(?!la bas|ce moment)\\w+(?: \\w+)*)$");

    /** No question of ours is answered by this. */
    private static final WordPattern NOTED = WordPattern.compile("\\b(?:note|noted|enregistre|saved|pris en compte)$");

    private AskedWords() {}

    /** What is asked; by its mark alone only where no question of ours is open, which it may answer. */
    static Optional<Intent> in(Sentence said, Turn turn) {
        boolean marked = said.raw().stripTrailing().endsWith("?")
                && (turn.before().question().isEmpty()
                        || NOTED.isIn(said.folded().text()));
        return timeThere(said.folded())
                .or(() -> CUES.in(said.folded()))
                .or(() -> marked ? MARKED.in(said.folded()) : Optional.empty());
    }

    private static Optional<Intent> timeThere(Folded words) {
        Matcher asked = TIME_THERE.matcher(words.text());
        return asked.matches()
                ? Places.zone(asked.group("place")).map(zone -> Intent.of(Act.ZONE, List.of(THERE, zone.getId())))
                : Optional.empty();
    }
}

package press.kiosque.understanding;

import java.util.Optional;
import java.util.regex.Pattern;

/** Hears questions about the bot itself, its newsroom and what they do with what readers tell them. */
final class QuestionWords {

    /** What belongs to the newspaper is no wish to leave the bot. */
    private static final Cues NEWSPAPER = Cues.of(
            "QUESTION PAPER: \\b(abonne\\w*|resili\\w*|subscri\\w+)\\b.*\\b(journal|papier|site|web|numerique|newspaper|paper|print|website)\\b");

    private static final Cues CUES = Cues.of("""
            QUESTION WHO: \\bqui (est|y a t il|se cache|sont les gens) (derriere|a l origine)\\b|\\b(who s|who is|whos|who are the people) behind\\b
            QUESTION WHO: ^qui (vous |te |t |l |gere|dirige|edite|finance|possede|fait|a (cree|fait|concu))( ?(gere|dirige|edite|finance|possede|cree|fait|concu|ce|cette|la|le|bot|robot|page|service|a|vous|as|avez))*$
            QUESTION WHO: ^who (runs|owns|made|makes|built|created|operates|funds|finances|does|do)( (this|you|the|bot|page|service|work|for|it|thing))*$
            QUESTION WHO: \\b(quel(le)?|which|what) (est (le|la|votre) )?(journal|media|redaction|newspaper|paper|newsroom|outlet)\\b(?!.*\\b(suivre|follow|ecrit|wrote|written)\\b)
            QUESTION WHO: ^(tu|vous|you)( (es|etes|are|travailles?|travaillez|work))* (de|pour|from|for|with) (quel(le)?|which|what) (journal|media|redaction|newspaper|paper|newsroom|outlet)\\b
            QUESTION SOURCES: ^(et |mais |and )?(comment|how|sur quels criteres|qui|who)( (est ce que|tu|vous|you|on|do|are|sont|they|les|articles|stories|the))* (choisi\\w*|selectionn\\w*|choose[sn]?|pick\\w*|select\\w*)( (les|the|vos|tes|your|articles?|infos?|histoires?|news|stories|nouvelles))*$|\\b(d ou|where)\\b.*\\b(vos|tes|les|you|your)\\b.*\\b(infos?|informations?|nouvelles|news|articles?|stories|sources?)\\b|\\b(quelles?|what) (sont |are )?(vos|tes|your) sources\\b
            QUESTION PRIVACY: \\b(vend\\w*|revend\\w*|partag\\w*|utilis\\w*|faites?|fais|gard\\w*|stock\\w*|conserv\\w*|proteg\\w*|sell\\w*|sold|share|use|do|keep|store|protect)\\b.*\\b(mes|nos|my|our) (donnees|data|messages|conversations?|details)\\b(?! (sur|about|on) )|\\b(vend\\w*|revend\\w*|partag\\w*|transm\\w*|sell\\w*|share)\\b.*\\b(mes|my) info\\w*|\\b(risques?|dangers?|dangereux|craindre|risky)\\b.*\\b(mes|my) (donnees|data|infos?|informations?|vie privee)|\\bacc\\w+ (a|to) (mon|ma|mes|my) (profil\\w*|compte|facebook|photos?|contacts?|account|amis|friends)\\b
            QUESTION PRIVACY: \\b((donnees|data|infos|information|messages?|conversations?)\\b.*|(is (this|it|that)|c est|est ce) )\\b(en securite|securise\\w*|proteges?|protegees?|a l abri|confidentiel\\w*|prives?|privees?|safe|secure|protected|private|confidential|anonymous)$
            QUESTION PRIVACY: \\b(who|qui)\\b.*\\b(can|peut|peuvent)?\\b.*\\b(reads?|sees?|lit|lisent|voit|voient|lire|voir|access\\w*|acces)\\b.*\\b(messages?|this|that|it|ca|ceci|cela|ecris|write|conversations?|fil|thread)\\b
            QUESTION PRIVACY: \\b(lis|lisez|lit|lisent|espionn\\w*|surveill\\w*|ecout\\w*|read|reading|spy|spying|track|tracking|listen)\\b.*\\b(mes|my|nos|our) (messages?|conversations?|chats?)\\b|\\b(me|m) (espionn|surveill|trac)\\w*|\\b(spy|spying|track|tracking) (on )?me\\b
            QUESTION PRIVACY: ^((do|does|can|could|will|are|is|est ce que?|et|and) )*(you|vous|tu|facebook|messenger|it|this|he|they|on|quelqu un|anyone|someone)\\b.*\\b(listen\\w*|spy\\w*|track\\w*|record\\w*|watch\\w*|ecout\\w*|espionn\\w*|surveill\\w*|enregistr\\w*|give|sell|share|pass|donn\\w*|vend\\w*|partag\\w*|see|voi\\w*|access)\\b.*\\b((my|mon|ma|mes) (phone|telephone|mobile|mic\\w*|camera|calls?|appels|location|position|localisation|email|mail|address|adresse|number|numero|name|nom|friends|amis|photos|profile?|contacts)|where i (am|live)|ou (je suis|j habite))\\b
            QUESTION PRIVACY: ^((et|and|so|alors|do|does|will|est ce que|you|vous|tu) )*(keep\\w*|store|save|remember|record|gard\\w+|conserv\\w+|stock\\w+|enregistr\\w+|retien\\w*|reten\\w*)( (all|tout|everything|anything|track of))* (of )?(what|everything|all|the things|ce que|tout ce que|messages?)( (that|i|we|je|j|on))*( (write\\w*|say|said|type|send|tell|ecri\\w*|di[st]|envo\\w*|raconte))( (you|here|vous|te|ici|to you|a vous))*$
            QUESTION PRIVACY: \\b(privacy|confidentialite|vie privee|donnees personnelles|personal data)\\b(?! (de|du|des|of)\\b)
            QUESTION WHO: ^(and |so )?(who|whos) ?(is|s|are)? (editing|running|writing|doing|making|sending|managing)( (this|these|it|the|you|bot|news|messages?|page|me))*$
            QUESTION MONEY: ^((and|so|et) )*(who|qui) (pays?|paye|paie|finances?|funds?)( (for|you|this|it|that|pour|ca|cela|tout|vous|te|the|ce|bot|service|robot|all))*$
            QUESTION MONEY: \\b(payee?s?|financee?s?|paid|funded) (par|by) (qui|who|whom)$|^(et |mais |and )?(qui|who) (vous |te |you )?(paye|paie|pays|finance|funds)( (pour|for|le|la|les|the))*( (ca|cela|this|it|you|vous|toi|service|bot|robot|tout))*( ca)?$|\\b(gagn\\w+|make|earn|making)\\b.*\\b(argent|sous|thunes?|votre vie|ta vie|money|a living)\\b|\\b(financez vous|vous (etes )?financ\\w+|you (funded|financed)|business model|modele economique)\\b|\\b(de la |des |(?<=pas )de |(?<=trop )de |any |show )(pubs?|publicites?|ads|adverts?|advertising)\\b
            QUESTION ANSWERS: ^(est ce que |et |alors |so |has |have |did |when (will|do|does|did) |quand (est ce que )?|(a|ont) )*(la |le |les |l |un |une |the |your |vos |votre |a |any |elle |ils? )*(redaction|journalist\\w*|newsroom|editors?|reporters?|they|anyone|anybody|quelqu un|on|ils?|elles?)\\b( (a|ont|m|me|va|vont|has|have|t|elle|il|ils|already|deja|bien|ever|to|going|gonna))* (repon\\w+|repl\\w+|answer\\w*|respond\\w*|got back|get back)( (me|to|a|yet|deja|my|ma|mes|mon|question|message|back|enfin|moi))*$
            QUESTION ANSWERS: ^(et |alors )?(quand|when|in how long|how long|sous combien de temps|combien de temps)\\b.*\\b(repon\\w+|repl(y|ies)|answers?)\\b|\\b(ils|elles?|on|redaction|journalistes?|they)\\b.* (repond\\w+|reply|answer)( (moi|me))? (quand|when)$|^(toujours pas|pas|still no|any|no|une|j ai une|do i have an?|have i got an?) (de )?(reponse|answer|reply)( (yet|de la redaction|from (the newsroom|them)|to my question))*$
            QUESTION HERE: ^(?!.*\\b(redac\\w*|newsroom|journalist\\w*|editors?|contact\\w*|joindre|reach|vous ecrire|write to you)\\b).*\\b((par|by|via|through|in my|dans (mon|ma)) (mon |my |an? )?(e ?mails?|mails?|courriels?|boite mail|inbox|sms|texto|text|whats ?app|telegram|signal)|(envo\\w*|send|ecri\\w*|write|recevoir|receive|get|have|avoir) (\\w+ ){0,4}(sur|on) (whats ?app|telegram|signal)|(^you|are you|etes(?: vous)?|es tu|tu es|disponibles?|available|exist\\w*) (aussi |also )?(sur|on) (whats ?app|telegram|signal|instagram|insta|twitter|tiktok|facebook))( (instead|please|too|also|plutot|svp|stp|aussi|a la place|non plus|either))*$
            QUESTION AI: ^(un|a) (ro)?bot$|^((et|alors|so|mais|salut|slt|bonjour|bonsoir|coucou|hello|hi|hey|dis|dites) )*(t es|tes|t|r u|ur|are u|u|you are|you re|cest|tu es|es tu|etes vous|vous etes|c est|est ce( que c est)?|are you|is this|is it|am i (talking|speaking|chatting) (to|with)|je parle (a|avec))( (bien|vraiment|really|juste|just|un|une|a|an|des|real|actual|vrai|vraie|actually))* (humaine?|robot|bot|chatbot|human|person|personne|machine|ia|ai|gpt|chatgpt|algorithme|algorithm|intelligence artificielle|artificial intelligence|real|reel|reelle|vraie?|alive)( (ou|or) (bien )?(un|une|a|an)? ?(vraie? |real )?(humaine?|robot|bot|human|person|personne|machine|ia|ai))?( (qui|que|who|that) \\w+( \\w+){0,4})?$
            QUESTION AI: ^((et|and|so|but) )*(you|u|toi|t)( (a|un|une|just|just a|really|vraiment|juste))* (robot|bot|chatbot|human|humaine?|machine|ai|ia|person)( (or|ou) (what|quoi|not|non|a |un |une )?\\w*)?$|\\b(is (there|it|this)|(c est|y a t il|il y a|est ce)) .*\\b(person|human|somebody|someone|humaine?|personne|quelqu un|people)\\b.*\\b(or|ou)\\b.*\\b(machine|ro?bot|computer|ai|ordinateur|ia|programme?)\\b|\\b(machine|ro?bot|computer|ai|ordinateur|ia|programme?)\\b.*\\b(or|ou)\\b.*\\b(person|human|somebody|someone|humaine?|personne|quelqu un|people)$
            QUESTION WHO: ^(is|are|est ce que?|c est|do|does|vous etes|you|are you)( (this|it|you|vous|tu|run|owned|made|part|work\\w*|travaill\\w+|belong\\w*|etes|fait|gere|from|lie|linked|with|an?|un|le|official|officiel))* (by|of|for|to|par|de|pour|a|avec|from|with) (facebook|meta|messenger|google|apple|microsoft|the government|le gouvernement|l etat)$
            QUESTION AI: (?<!\\bj )(?<!\\bn )\\b(ia|ai(?! je)|gpt|chatgpt|robot|machine|algorithme?|algorithm|intelligence artificielle|artificial intelligence)\\b.*\\b(ecri\\w*|redig\\w*|choisi\\w*|writes?|written|writing|wrote|choose\\w*|pick\\w*)\\b
            QUESTION AI: \\b(ecri\\w*|redig\\w*|written|made|generated|genere\\w*|fait\\w*)\\b.*\\b(par|by|avec|with)\\b.*\\b(ia|ai|gpt|chatgpt|robot|machine|intelligence artificielle|humains?|humans?)\\b|^(utilis\\w*|use|using)( vous| you)?( l| une| an)? (ia|ai)$
            QUESTION POLITICS: ^(?=.*\\b(vous|votre|tu|ton|you|your|journal|paper)\\b).*\\b((bord|camp|parti|orientation|couleur|ligne|opinions?|biais|tendance) (politiques?|editoriale)|political (side|stance|leanings?|views?|opinions?|bias|orientation|party)|stand politically|what (are |r |s )?your politics)\\b
            QUESTION POLITICS: ^(etes vous|es tu|vous etes|tu es|t es|votre journal est|c est un journal|are you|is (this|your|it)( a)?( (news)?paper)?)( (plutot|more|quite|politically|un|a|journal))* (de (gauche|droite)|(left|right)( wing)?|biased|neutral|neutres?|independants?|independent|engages?|partisans?|partisan|objectifs?|objective|impartiaux|impartial|conservative|liberal|woke)$
            QUESTION POLITICS: \\b(pour qui (tu votes?|votez vous|vous votez)|who do you vote|who are you voting)\\b
            QUESTION HOURLY: \\b(toutes les( \\S+)? (heures|minutes)|chaque (heure|minute)|a toute heure|(every|each)( \\S+)? (hours?|minutes?)|hourly|en (continu|temps reel)|in real time|real time|round the clock|24/7)\\b
            LANGUAGE: \\b(speak|parle[sz]?|parlez vous|in|en|understand|comprend\\w*|know)( \\w+)? (spanish|german|italian|dutch|portuguese|arabic|chinese|russian|turkish|polish|breton|espagnol|allemand|italien|neerlandais|portugais|arabe|chinois|russe|turc|polonais)$
            LANGUAGE: \\b(quelles langues|which languages|what languages|other languages|autres langues|another language)\\b
            WHY: ^((et|and|quelle|quelles|quel) )*(est |sont |c est quoi |what s |what is |whats |what are |any )?(la |les |the |ta |votre |vos |tes |your )*sources?( de (ca|cet article|cette (info|histoire))| (for|of) (this|that|it))?$
            DOUBT: ^(tu es|vous etes|t es|es tu|etes vous|c est|are you|is (it|this))( (bien|vraiment|really))? (fiables?|serieux|credibles?|reliable|trustworthy)$
            DOUBT: ^(c est qui l (auteure?|autrice)|qui (a )?(ecrit|redige)|who (wrote|write|writes)|c est de qui|(qui|who) (est|is|s) (l |the )?(auteure?|autrice|author|journaliste|writer)( (de|of))?) ?(ca|cela|cet article|cette histoire|ceci|this|that|it|this (article|story)|the (article|story|first one))?$
            WHY: ^(qui (a )?(publie|dit)|who (published|said|reported)) ?(ca|cela|cet article|cette histoire|ceci|this|that|it|this (article|story)|the (article|story|first one))?$
            WHY: ^(d ou (vient|sort|ca vient|ca sort|tu sors|vous sortez|sors tu)|where (does|did|is|s) (this|that|it))( (ca|cette (info|histoire|nouvelle)|cet article|come|comes|from|this|that|story|article|news))*$
            """);

    private QuestionWords() {}

    /** What is asked. */
    static Optional<Intent> in(Folded words) {
        return CUES.in(words);
    }

    /** Who is asked for by the newsroom's own name. */
    static Optional<Intent> ofNewsroom(Folded words, String name) {
        boolean asked = words.text()
                .matches(
                        "(?:c |cest |c est )?(?:qui|ki|quoi|koi|who|what)(?: est| is| s| are)?(?: ce que c est(?: que)?)?(?: l[ea]s?| the)? "
                                + Pattern.quote(Folded.of(name).text().replaceFirst("^(?:l[ea]s?|l|the) ", "")));
        return asked ? Optional.of(Intent.of(Act.QUESTION, "WHO")) : Optional.empty();
    }

    /** What is asked about the newspaper, though it may speak of leaving. */
    static Optional<Intent> ofNewspaper(Folded words) {
        return NEWSPAPER.in(words);
    }
}

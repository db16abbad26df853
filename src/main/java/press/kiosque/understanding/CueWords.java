package press.kiosque.understanding;

import java.util.Optional;
import java.util.Set;

/**
 * Hears what a short sentence is about by a few of its words, where no phrase is known as it stands: {@code vous m'écrivez trop
 * souvent}, {@code what did I miss over the weekend}.
 */
final class CueWords {

    /** Whoever says more than this about one thing may want to stop everything. */
    private static final int BRIEF = 4;

    private static final Cues CUES = Cues.of("""
            ZONE: \\b(pas la bonne|mauvaise|wrong|not the right) (heure|time)\\b|^(ma montre|mon horloge|my (watch|clock))\\b
            ZONE: ^(ici|chez moi|here|for me)\\b.*\\b(il est|it s|it is) \\d|^(il est|it s|it is) \\d.* (ici|chez moi|here)$
            RESUME: ^(c est la )?(fin|retour) (de |des |d )?(la |ma |mes )?(pause|vacances|conges)$
            RESUME: \\b(annul|arret|fini|termin|lev|enlev)\\w* (la |ma |cette |les |mes )?(pause|vacances|conges)\\b
            RESUME: \\b(stop|cancel|end|finish|remove)\\w* (the |my |this )?(pause|break|holidays?|vacation)\\b
            MUTE: \\b(mut|masqu|cach|ignor|assez|marre)\\w*\\b.*\\b(cette|ce) (histoire|article|affaire|sujet)\\b
            MUTE: \\b(mute|hide|ignore|sick|tired|enough|fed up|bored)\\b.*\\b(this|that) (story|article|topic|news)\\b
            MUTE: ^(arret\\w*|stop|plus)( avec| de| with)? (cette|ce|this|that) (histoire|article|affaire|sujet|story|topic)\\b
            PAUSE: \\b(en|on|during|pendant|pars|partons|go|going|leave|leaving) (for |my |mes |a )*(holidays?|vacation|vacances|conges)\\b
            PAUSE: ^((ne|please|faire|fais|faites|mets|mettez|take|je veux|i want|on fait|let s) )*((une?|a|an|me|moi|en) )*(pause|break|rien|pas|nothing|not|no (messages?|news|editions?)|skip|hold|plus rien|aucun message)( \\w+){0,2} (for|over|during|at|until after|pour|a|pendant|durant|avant|apres)( (the|les|la|le|mes|my|l))* (christmas|xmas|noel|easter|paques|fetes|holidays?|vacances|conges|summer|ete|hiver|half term|ramadan|honeymoon|mariage|wedding|exams?|examens?)( (holidays?|vacation|break|period|time|season|(d |de |des )?(noel|paques|ete|hiver|fevrier|la toussaint|fin d annee)))?$
            NEXT MISSED: ^(why|how come|pourquoi)\\b.*\\b(didn ?t|haven ?t|hasn ?t|did i not|have i not|n ai je pas|pas|rien)\\b.*\\b(received?|get|got|gotten|come|came|arrived?|sent|send|recu|envoye|arrivee?)\\b(?!.*\\b(this (story|article|news)|cet|cette)\\b)
            NEXT MISSED: ^(why|how come|pourquoi)( (is|was|there|did|do|i|get|got|have|je|n|ai|y|a|il|t|est|ce|que|you|vous|send))* (nothing|no (news|edition|digest|message)s?|rien|aucune? (edition|message|envoi))( (come|came|sent|arrived|received|for|me|recu|today|yet|this morning|this evening|yesterday|aujourd hui|ce matin|hier|ce soir|encore|so far))*$
            NEXT MISSED: \\b(pas|rien|jamais)\\b.*\\b(recu|arrive)\\b
            NEXT MISSED: \\b(not|nothing|never|didn ?t|haven ?t)\\b.*\\b(received?|got|get|arrived?|come|came)\\b
            PAUSE: \\b(rien|nothing|pas d edition|no (edition|news|digest|messages?)|not)( (on|for))? (ce jour la|that day|ces jours la|those days)$
            SETTINGS: ^((et|alors|so|and) )*(tu|t|vous)( (as|avez))? (note|retenu|enregistre|mis|garde|chang|modifi)\\w* quoi( .{0,25})?$|^((so|and) )*what (have|did|do) you (got|get|put|have|noted?|written?|write)( me)?( (down|for|as|in))+$|^((et|alors) )*j (ai|avais) (mis|regle|choisi|demande|note|pris) quoi( (comme|pour|en) .{0,25})?$
            TOPICS: ^((r?ajoute[rz]?|add|choisi\\w*|choose|pick|suivre|follow|avoir) )(un |une |d |des |an? |some |more |plus de )?(autres? |another |other |more |new |nouve\\w+ )?(sujets?|topics?|themes?|rubriques?)$
            KEYWORDS: ^(r?ajoute[rz]?|add|suivre|follow) (un |des |d |an? |some )?(autres? |another |new |nouve\\w+ )?(mots?( cles?)?|words?|keywords?)$
            SETTINGS: ^(tu|vous) (m |me )?(envoies?|envoyez|apportes?|apportez) quoi( (exactement|alors|donc|du coup|au juste|en fait))*$|^what (do|will) you (send|bring)( me)?( (exactly|then|now))*$
            HELP: ^(qui|who) (peut|pourrait|can|could) (m |me )?(aider|help( me)?)$|^(c est |ca sert )?(pour|a) quoi( faire)?( (ca|tout ca|cela))?$
            SETTINGS: \\b(quoi et quand|what and when)\\b
            NEXT MISSED: \\b(pas|rien)( (eu|vu|recu)){1,2}( (l|mon|d|de|edition|digest|infos|news|journal|quoi|que|ce|soit))*( (hier|ce matin|aujourd hui|ce midi|cette (semaine|nuit)|ces jours ci|depuis .*))$
            NEXT MISSED: \\bm (as|avez) (oublie\\w*|zappe\\w*)\\b|\\bforgot(ten)? (about )?me\\b
            NEXT MISSED: \\brecois (plus )?(rien|pas)\\b|\\b(ou est|ou sont|where s|where is|wheres) (mon|ma|l|le|my|the|today s|this morning s)\\b.*\\b(editions?|digests?|resume|news|infos|journal)\\b
            NEXT MISSED: \\b(didn t|didnt|haven t|havent|never|rien|pas)( you| me| m)* (sen[dt]|envoye)\\b(?! \\w+ (photo|message))|\\bwhere (was|were)\\b.*\\b(editions?|digests?)\\b
            NEXT AGAIN: \\b(renvo\\w*|resend|send (it|this|that|them|me that)( to me)? again|(d hier|yesterday s|last|derniere) (edition|digest)|(edition|digest|resume) (d hier|of yesterday|from yesterday|precedente?))\\b
            NEXT: \\b(ecri\\w*|envo\\w+|arrives?|viens|venez)\\b.*\\bquand\\b|^(et |and |what about )?(demain|tomorrow)$
            SETTINGS: \\btous les combien\\b|\\bquelle frequence\\b|\\bhow often\\b|\\b(combien de|how many) (fois|messages|times)\\b
            WHY: ^pourquoi\\b.*\\b(ca|cela|cette?|ceci|histoire|article|recois|recu)\\b
            WHY: ^(et )?pourquoi (elle|lui|celle la|celle ci|celui la|celui ci)$|^(and )?why (that|this|the) one$
            WHY: ^(why|how come)\\b.*\\b(this|that|it|story|article|receive|get|got|see|seeing|showing)\\b
            MORE: ^((can|could|i|je|please|want|veux|have|you) )*(send|give|show|get|envo\\w+|donne\\w*|montre\\w*|want|have|veux)( (me|moi|us))* (some )?(more|plus|d autres)( (of|like|comme|de|d|stories|articles|stuff|things|infos))* (this|that|these|those|ca|cela|celle ci|celui ci)$
            MORE: ^(plus|more|en savoir plus|know more)( d infos?| d informations| news| info| information| details| de details)? (sur|about|on) (cette|cet|ce|this|that|it|ca)( histoire| article| story| sujet)?$
            LANGUAGE en: ^((but|sorry|please|mais|desolee?) )*(i (don t|dont|do not|can t|cannot) (speak|understand|read|know)( any| much| good)? french|(can|could|shall) we (do|have|continue|speak|talk)( (this|it|that))? in english|je prefererais? l anglais)( (please|svp))*$
            LANGUAGE fr: ^((mais|but|sorry|desolee?) )*((je |j )?(ne )?(parle|comprends|lis|sais|connais|comprend) (pas|rien a)( (lire|parler))?( l| en)? ?anglais|(on peut|peut on|pouvons nous) (parler|faire (ca|cela)|continuer) en francais|i (don t|can t) speak english)( (svp|please))*$
            LANGUAGE: \\b(chang\\w*|switch|autre|another|other)\\b.*\\b(langues?|languages?)$
            CATCH_UP: \\b(j ai|ai je|je n ai)\\b.*\\b(rate|manque|loupe)\\b|^rattrape[rz]?\\b|^met(s|tez) moi au courant\\b
            CATCH_UP: \\b(resume\\w*|recap\\w*|summar\\w+|sum up)\\b.*(?<! a| per| par) (journee|semaine|hier|actu\\w*|day|week|yesterday|news)\\b
            CATCH_UP: \\bi\\b.*\\b(miss|missed)\\b|^(catch me up|fill me in)\\b
            ALERTS: \\b(urgences?|urgente?s?|emergenc\\w+|breaking)\\b
            ALERTS: \\b(tell|warn|notify|ping) me( (straight|right) away| immediately| at once)? (when|if|as soon)\\b|\\b(previen\\w*|averti\\w*|dis|dites) moi( tout de suite| immediatement| vite)? (quand|si|des)\\b
            MOST: ^\\w+ (messages? |fois )?(par jour|a day) (c est|is|it s) (beaucoup )?(trop|too (many|much))$
            MOST: \\btrop\\b.*\\b(souvent|messages?|notifs?|notifications?|alertes?)\\b
            TOPICS: ^(i (have|get|follow|ve got) |j ai |je suis )?(too many|trop de|way too many|fewer|moins de) (topics|subjects|sujets|themes|sections|rubriques)$
            MOST: \\btoo\\b.*\\b(often|many|much|messages?|notifications?|alerts?)\\b
            MOST: \\b(un seul|pas plus d un|only one|just one|one single) (message|envoi|notification|notif)\\b
            MOST: \\b(ecri\\w*|envo\\w*|write|send)\\b.*\\b(moins|less)\\b
            MOST: \\b(chang\\w*|modif\\w*|augment\\w*|baiss\\w*|increase|raise|lower|set|mets|mettez|mettre)( (the|my|la|ma|une|a|le|mon))* (limite?|max|maximum)$
            MOST: ^(le |the |a |my )?(max|maximum|most|limite?)( (of|de|messages?))* (par jour|per day|a day|daily)$
            MOST: ^(c est |that s |it s |this is )?(beaucoup |way |a bit )?(trop|too much|too many)$
            MOST: \\btrop de (trucs|choses|mails?)\\b|\\btoo many things\\b
            MOST: \\b(moins souvent|less often|(moins de|fewer|less) (messages?|notifs?|notifications?))\\b
            PAUSE: \\b(i m|i am|je suis|je serai|i ll be) (away|absente?|en deplacement)\\b|\\bje m absente\\b
            PAUSE: ^(pas|rien|not|nothing|skip|saute[rz]?) (aujourd hui|demain|ce week end|cette semaine|today|tomorrow|this (weekend|week))$
            QUIET: ^(?=.*\\b(rien|pas|ne|jamais|don t|dont|not|no|nothing|never)\\b).*\\b(pendant|durant|during|in) (la |le |les |mes |ma |mon |my |the |un |une |a )?(siestes?|naps?|reunions?|meetings?|cours|classes?|lessons?|messe|repas|meals?|heures de (travail|bureau|cours)|office hours|work hours)$
            HOURS: ^(?!.*\\b(rentre|revenu|back|home|lire|lirai|read|for later|pour plus tard)\\b).*\\b(plus (tot|tard)|trop (tot|tard)|too (early|late)|earlier|later)\\b
            HOURS: ^(?!.*\\b(fuseau|zone)).*\\b(changer?|modifier|switch)\\b.*\\b(heures?|horaires?|time|hours?)\\b
            HOURS: ^(je |j |i )?(prefere(rais)?|prefer|d rather|would rather)( (have|get|it|que ce soit|la|le|l|les|in|the|du|de|a))* (matins?|soirs?|midi|apres midi|mornings?|evenings?|noon|afternoons?)( (please|svp|stp|instead|plutot))*$|^(change[rz]?|mets|mettez|passe[rz]?|decale[rz]?|switch|move|make|set|put)( (it|la|le|les|l|edition|envoi|that|my|the|mon|ma|digest))*( (pour|a|au|to|in|for|en|dans|the|le|la|l))* (matin|soir|midi|apres midi|morning|evening|noon|afternoon)( (please|svp|stp|instead))*$
            HOURS: ^((oui|yes|ok|alors|plutot|non|no) )+(le |la |in the |the |l |en )?(matin|matinee|soir|soiree|midi|apres midi|morning|evening|noon|afternoon)( (please|svp|stp))*$
            HOURS: ^((non|no|plutot|oui|yes|ok|et) )*(celui|celle|ceux|celles|the one|that one|one) ((du|de|l|in|of|for|at|the) )*(matin|soir|midi|apres midi|morning|evening|noon|afternoon)( (please|svp|stp))*$|^(a l heure|au moment|a la pause|(at|around|over) )+ ?(du|de|d|l)* ?(dejeuner|lunch( ?time)?|diner|dinner( time)?|petit dejeuner|breakfast( time)?)( (please|svp|stp))*$|^(plutot )?(dans la|en|in the|during the) (matinee|soiree|morning|evening|afternoon)$|^with (my|the|a) (coffee|tea|breakfast|lunch)$
            HOURS: ^(i (hate|don t like|can t do)|(je |j )?(n )?(aime|supporte) pas|je deteste)( (les?|la|the|in|du|de))* (matins?|mornings?|soirs?|evenings?)$|^((le |the |in the )?(matin|soir|midi|morning|evening|noon)|later|plus tard) (is|would be|c est|serait|ce serait|c etait|s) (better|best|mieux|good|bien|fine|parfait|nicer|easier)\\b
            HOURS: \\b(not|pas) (so|si|aussi|that|as|trop) (early|late|tot|tard)\\b|\\b(matin|soir|midi)\\b.*\\b(arrange|convient) pas\\b
            QUIET: ^((but|mais|et|and|ok|oui|yes|non|no) )*(only|seulement|uniquement|juste|just|que)( (by|during|in|en|dans|pendant|de|at))*( (the|la|le))? (day ?times?|day|journee|jour)$|^((but|mais|ok|oui|yes) )*(by|during|in|en|de|pendant|dans)( (the|la|le))? (day ?time|day|journee|jour) (only|seulement|uniquement)$
            HOURS: ^((et|and|ok|plutot|rather|oui|yes) )*(tous les|chaque|every|each|(en )?(fin|debut) (d|de|de la|du)|(in the )?(late|early)|first thing in the)( late| early)* (matin|matinee|soir|soiree|journee|mornings?|evenings?|apres midi|afternoons?)s?( (with|avec|before|avant|at|au|after|apres|during|pendant|en|over)( (?!\\d)\\w+){1,3})?$
            HOURS: ^((but|mais|et|and|ok) )*(le |in the |the |l )*(matin|soir|midi|apres midi|mornings?|evenings?|noon)s? (seulement|uniquement|only)$
            HOURS: (\\b(seulement|uniquement|only|just)\\b|^que ).*\\b(matin|soir|midi|mornings?|evenings?|noon)\\b
            HOURS: ^(plutot )?(le |tres )*(tot )?(le )?(matin|soir) (tot|tard|de bonne heure)$|^(tot|tard|de bonne heure)$|^((non|no|finalement|en fait|actually|ah|oh) )*(demain|ce) (matin|soir|midi)$|^((non|no|finalement|en fait|actually|ah|oh) )*(pas|plutot|rather|finalement|en fait|non|actually|not|no|in|jamais|never) (le |l |la |the |in |en )*(matin|soir|midi|apres midi|mornings?|evenings?|afternoons?|nights?)( instead| plutot)?$
            LENGTH: \\btrop (longs?|longues?|courte?s?)\\b|\\btoo (long|short)\\b|\\b(plus|moins) (courte?s?|longs?|longues?|breves?)\\b
            LENGTH: \\b(shorter|longer)\\b|\\bmoins d (articles|histoires|infos)\\b|\\bplus d (articles|histoires) (par|dans|chaque)\\b
            LENGTH: \\b(fewer|less|more) (articles|stories)( per| a| each| in|$)|\\bpas le temps\\b|\\bno time\\b
            LENGTH: \\b(seulement|juste|only|just) \\d+ (articles?|infos?|histoires?|titres?|stories|headlines)\\b
            LENGTH: \\b\\d+ (articles?|infos?|histoires?|titres?|stories|headlines) (seulement|maximum|max|only|at most|par|per|a)\\b
            LENGTH: \\b(combien d|how many) (articles?|infos?|histoires?|titres?|stories|headlines)\\b|^(.*\\b(avoir|recevoir|veux|voudrais|want|have|get) )?\\d+ (articles?|histoires?|titres?|infos?|stories|headlines)( (par|dans|per|in|a|chaque|each|max\\w*)\\b.*)?$
            DAYS: ^(or|ou)( (le|les|on|maybe|peut etre|even|meme))* ({day}|week ?ends?)s?$
            DAYS: \\btous les (deux|trois|2|3) jours\\b|\\bun jour sur deux\\b|\\bevery (other|second|third) day\\b
            DAYS: \\b(chang\\w*|modifi\\w*|choisi\\w*|choose)\\b.*\\b(jours?|days?)\\b
            DAYS: \\b(par semaine|(chaque|toutes les) semaines?|(a|per) week|weekly|hebdo\\w*)\\b
            SETTINGS: ^(que|qu est ce que|what)\\b.*\\b(suivre|suis|following|follow|choisi|chosen|picked)\\b
            SETTINGS: \\b(abonne\\w*|inscrite?s?|suis) a (quoi|koi)\\b|^(a quoi|to what|what|who|qui|which)\\b.*\\b(suis je|abonnee?|inscrite?|subscribed|following)\\b
            SETTINGS: ^(a )?(combien|how many)\\b.*\\b(sujets?|themes?|mots?|topics?|words?)\\b
            NEXT: \\bprochaine?\\b.*\\b(quand|qd|kan[dt]?|quelle heure)\\b|\\bnext\\b.*\\bwhen\\b|\\b(quand|a quelle heure)\\b.*\\b(prochaine?|ecri\\w+|envo\\w+|arrive|recois|edition|digest)\\b
            NEXT: \\b(when|what time)\\b.*\\b(next|come|arrive|get|write|edition|digest)\\b
            HOURS_MORE: \\b(plus|pas|sans|enleve|retire|supprime)\\w*\\b.*\\b(edition|digest|resume)s?\\b.*\\b(soir|matin|midi)\\b
            HOURS_MORE: \\b(no|not|without|remove|drop|cancel|stop)\\b.*\\b(evening|morning|noon|night)\\b.*\\b(edition|digest)s?\\b
            HOURS_MORE: \\b(deux|two|2) (editions?|digests?)\\b|\\b(add|r?ajout\\w*)\\b.*\\b(editions?|digests?)\\b|\\b(twice|two times|deux fois) (a|par|per) (day|jour)\\b
            CATCH_UP: \\b(new|neuf|nouveau)\\b.*\\b(since|depuis)\\b
            HOURS_MORE: \\bmatin et soir\\b|\\bmornings? and (evenings?|nights?)\\b
            HOURS_MORE: \\b(deuxieme|seconde?|autre|second|another|extra)\\b.*\\b(edition|digest|resume)\\b
            KEYWORDS: ^(quels?|which|what|mes|my)\\b.*\\b(mots?|words?|keywords?)\\b
            KEYWORDS: \\b(enlev|retir|supprim|effac|remov|delet|eras|clear|wip|drop)\\w*\\b.*\\b(mots?|words?|keywords?)\\b
            TOPICS: \\b(quels?|quelles?)\\b.*\\b(sujets?|themes?|rubriques?)\\b|\\b(which|what)\\b.*\\b(topics?|sections?)\\b
            NEWSROOM: \\b(faute|erreur|coquille)\\b.*\\b(articles?|histoire|titre|photo)\\b|\\bvous vous (etes )?tromp\\w+\\b.*\\b(articles?|histoire|titre|photo|date|chiffres?)\\b
            NEWSROOM: \\b(mistake|error|typo|wrong)\\b.*\\b(articles?|story|headline|picture)\\b
            NEWSROOM: \\b(headline|story|article|titre|news)\\b.*\\b(misleading|biased|trompeur|partial|faux|fausse)\\b
            NEWSROOM: \\b(fake news|infox|(is|are) (it|this|that|these|this story|that story) (really )?true|c est (vraiment )?vrai)\\b
            NEWSROOM: ^(vos|votre|your|ton|tes) (articles?|titre|headline|story|stories|info|papier)\\b.*\\b(wrong|false|incorrect|untrue|faux|fausse|errone\\w*|inexacte?|menteu\\w*|lie|lies|mens\\w*)\\b
            NEWSROOM: ^(i (want|d like|would like|need|wish) to |je (veux|voudrais|souhaite|tiens a) |j aimerais |how (do|can) i |where (do|can) i |comment |make |faire |file |deposer )?(a |une |an )?(complain|complaint|reclamation|plainte|me plaindre|se plaindre|porter plainte|plaindre|signaler|report)( (about|against|a|an|une?|de|sur|contre|votre|your|this|article|story|error|mistake|erreur|problem|probleme))*$
            NEWSROOM: \\b(contact\\w*|joindre|reach|appeler|ecrire|call|email|mail)\\b.*\\b(editors?|redac\\w*|newsroom|journalist\\w*|reporters?|redacteur\\w*|responsable)\\b
            NEWSROOM: \\b(talk|speak|parler|discuter|ecrire|write)\\b.*\\b(reporter|journalist\\w*|editor|redact\\w+|someone|somebody|quelqu|person\\w*|human|humain)\\b
            NEWSROOM: \\b(journalist\\w*|reporter|humaine?|human|redact\\w+|newsroom|editor)\\b.*\\b(repon\\w+|answer|reply|contact\\w*|joindre)\\b
            NEWSROOM: ^(passe[rz]?|get|give|donne[rz]?) (moi |me )?(un |une |a |an |to )*(humaine?|human|journalist\\w*|reporter|person\\w*)\\b
            NEWSROOM: \\bj ai (une |un |des )?(infos?|information|scoop|photos?|videos?|temoignage)\\b
            NEWSROOM: \\bi (have|ve got|got|ve) (a |an |some )?(story for (you|the \\w+)|news for you|something (to tell|for) (you|the (newsroom|paper)|them)|tip|scoop|information|photos?|pictures?|videos?)\\b
            NEWSROOM: \\b(temoign\\w+|anonym\\w+)\\b
            NEWSROOM: \\bj ai (vu|filme|assiste|photographie)\\b(?! ((votre|vos|ta|ton|une?|la|le|l|your|an?|the|sur) )*(pub\\w*|ads?|adverts?|annonces?|affiches?|posters?|posts?|page|site|facebook|instagram)\\b)|\\bi (saw|witnessed|filmed)\\b(?! ((votre|vos|ta|ton|une?|la|le|l|your|an?|the|sur) )*(pub\\w*|ads?|adverts?|annonces?|affiches?|posters?|posts?|page|site|facebook|instagram)\\b)
            NEWSROOM: (?<!\\b(?:m|me|nous) )\\b(envo\\w+|send|sending) (vous |you )?(une |des |a |some |my |ma |mes )*(photos?|videos?|pictures?|temoignage)\\b
            NEWSROOM: ^(c est|cest|it s|its|that s|this is|c) (\\w+ )?(faux|fausse|false|wrong|untrue|inexact|mensonger)\\b.*\\b(cet|ce|cette|votre|vos|this|that|your|l|the) (articles?|histoire|info|titre|story|headline|news)\\b
            NEWSROOM: ^(cet|cette|ce|this|that|the|l) (articles?|histoire|info|titre|story|headline) (\\w+ ){0,3}(faux|fausse|false|wrong|untrue|inexacte?|mensong\\w+|errone\\w*|not true|pas vraie?)\\b
            QUESTION CONTACT: ^(?!.*\\b(mon|ma|mes|my|chang\\w+)\\b).*\\b(numero|telephone|adresse|mail|email|phone|address|recrut\\w+|hiring)\\b
            PRICE: ^((is|are) there )?(a|any)( \\w+)? (fee|charge|cost)s?$|^do you charge\\b|^(is it|is this|c est|est ce( que c est)?)( very| tres| trop)? (expensive|cher|chere)$|^((what|how much) )?(will|does|do|is|would|did) (it|this|that|you|the \\w+)( \\w+)* costs?( (me|us|anything|something|money|much|a lot|extra|to use))*$
            PRICE: ^((et|and|so|sinon|alors) )*(it|this|that|you|the (service|bot|subscription|digest)|there (is|are|s)|ca|cela|c est|il y a|il faut|i|je|on)( (will|would|must|have to|need to|should|dois|doit|va|vais))*( (any|a|an|anything|un|une|quelque chose))*( (costs?|coute\\w*|payer|pay|cout|frais|fees?|charges?))( (me|us|to|you|for|pour|it|this|that|ca|anything|something|money|much|quelque chose|de l argent|a vous|vous|involved|cher))*$
            PRICE: ^(c est |et )*combien( c est)?$|\\bcombien\\b.*\\b(l abonnement|votre prix|dois je payer|payer)\\b|^((et|alors|bonjour|dites|sinon) )*(ca|sa|cela|c|l abonnement|(le|ton|votre) (service|bot|robot|journal)|vous|tu|combien|est ce que) (\\w+ )?(coute\\w*|coutez)( (combien|cher|quelque chose|rien|de l argent|ca|cela|t il|cette page|par mois|par an|le (service|bot|robot)|l abonnement))*$
            PRICE: \\b(gratuite?s?|payante?s?)\\b|\\bfree of charge\\b|^((and|so|hi|hello|hey|ok) )*how much( (per|a) (month|year)| (is|are|does|do|will|would|s|for)\\b.*\\b(it|this|that|you|bot|service|subscription|cost|digests?|subscribe)( (cost|me|charge|a month|a year|please|then|to|subscribe|read|get))*)?$|^(is (it|this|that) |are you |it ?(s|is) )?(really )?free$
            PRICE: ^(le |quel est (le|votre) |what s the |the )?(prix|tarifs?|price)$|\\b(do i|must i|have to|dois je|faut il) (have to )?(pay|payer)\\b
            SHARE: ^(can|could|may|est ce que|et)? ?(my|mon|ma|mes|a|un|une) \\w+( \\w+)? ((can|peut|peuvent|could|pourrait) )?(get|have|use|join|receive|avoir|recevoir|s inscrire|s abonner|l avoir|la recevoir|le recevoir)( (it|this|that|them|ca|cela))?( (too|as well|also|aussi))*$
            SHARE: ^(how (do|can) i |comment |je (veux|peux) |i want to )?(partag\\w*|share|inviter?|invite|recommand\\w*|recommend)( (ca|cela|ce|cette|le|la|un|une|this|that|the|it|you|a|my|mes|bot|robot|article|story|histoire|with|avec|a|au|to|ami|amie|amis|friend|friends|quelqu|un|pote|potes|my|mon|ma|mes|mum|mom|mother|dad|father|sister|brother|wife|husband|boss|family|colleagues?|mere|pere|maman|papa|soeur|frere|femme|mari|famille|collegues?|someone|somebody|people|others|autres|gens|des))*$
            DATA: ^((je|i|veux|voudrais|want|d like|peux|can|on|peut|avoir|have|get|recevoir|puis|une|a|la|the|ma|my|d|en) )*(copie|copy)( (svp|please|stp|de ca|of it|of that|of this|de tout|of everything|complete))*$
            DATA: \\b(donnees|data)\\b.*\\b(sur moi|about me|on me)\\b|\\b(savez vous|sais tu|tu sais|vous savez) (de |sur )moi\\b|\\byou know about me\\b
            DATA: \\b(have|has|got|know|keep|store|savez|sais|gardez|garde[sz]?|stock\\w+|conserv\\w+|enregistr\\w+|collect\\w+|avez)\\b.*\\b(on|about|sur) (me|moi)\\b
            QUIET: \\b(silence|quiet)\\b.*\\b(nuit|night|soir|evening)s?\\b|\\b(la|at|the|during) (nuit|night)s?$
            QUIET: \\b(reveill\\w+|wake me|je dors|i sleep|let me sleep|(i m|i am) (sleeping|asleep)|dormir)\\b
            TOP: \\b(deja (lu|vu|recu|envoye\\w*)|already (seen|read|sent|got)|(seen|read) (that|this|it))\\b
            TOP: \\b(s est (il )?passe|se passe|happened|happening|going on)\\b(?! (a|au|aux|in|dans|chez|sur|avec|with) (?!(general|the (morning|afternoon|evening|night)|la (matinee|soiree|nuit))\\b))|\\b(a part|apart from|other than|autre chose que)\\b
            POLL: ^((any|are|is|there|y|a|t|il|est|ce|qu|que|s|what|whats|which|quel|quels|quelle|c|quoi|the|this|le|la|les|l|un|une|des|i|can|could|want|would|like|to|je|j|peux|veux|voudrais|vous|avez|have|you|got|do|voir|show|me|voudrais|how|comment|where|ou|on|peut|new|nouveau|nouveaux|current|your|votre|vos|my|mon|ma|today|week|for|pour|participer|take|in|answer|repondre|change|changer|modifier|back|revoir|au|aux) )*(polls?|sondages?|quiz(zes)?|vote[rz]?|voting)( (today|aujourd hui|en cours|now|du jour|of the day|jour|semaine|week|on|please|question|this|de|la|cette))*$
            COMPLAINT: \\b((porter|depose[rz]?|porte) plainte|vous attaquer|mon avocat|sue you|my (lawyer|solicitor)|legal action|take you to court|au tribunal)\\b|^((putain|bande|tas|espece)( de| d)|bloody|fucking|damn|sales?) \\w+( \\w+)?$
            COMPLAINT: \\bsers? a rien\\b|\\brelous?\\b|\\bpas ce que (j ai|j avais|je t ai|je vous ai|je) (demande|dit|voulais|veux|choisi)\\w*|\\bnot what i (asked|wanted|said|meant|chose)\\b
            COMPLAINT: \\b(nuls?|nulles?|pourrie?s?|merde|inutile|decue?|decevant|mauvaise?|rubbish|sucks?|useless|terrible|awful)\\b
            COMPLAINT: ^((no|non|but|mais|hey|bon|ok) )*(you|u|vous|tu)( (vous|etes|t|es|tromp\\w+))* tromp\\w+$|^((no|non|but|mais|hey|bon|ok) )*(you|u|vous|tu)( (ve|have|m|avez|as|really|keep))* (misunderst\\w+|got (it|that|me) wrong|get (it|me|that) wrong|(are|re) (wrong|mistaken|not listening)|(aren t|don t|didn t) (listen\\w*|understand\\w*|read)|mal compris|trompez?|te trompes|vous trompez|ecoutez pas|n ecoutes pas)( (me|it|at all|this|again|what i (said|wrote|asked)|ce que je dis|du tout|encore))*$
            COMPLAINT: (?<!\\bje )\\bne (repond\\w*|compren\\w*) (pas|jamais|rien)\\b|\\b(doesn t|does not|don t|never) answer\\b
            COMPLAINT: \\bs (ouvre|affiche) (pas|plus)\\b|\\b(doesn t|won t|does not) (open|load)\\b|\\b(floue?s?|blurry)\\b
            COMPLAINT: ^(mais |but )?((je n|j|je) ai (pas|jamais) (choisi|coche|pris|voulu|selectionne)|i (didn t|never|did not) (choose|pick|chose|select|want))( (le|la|les|l|du|de|des|the|any))? \\w+( \\w+)?$
            COMPLAINT: ^bug\\b|\\b(ca|cela) (ne )?(marche|fonctionne) (pas|plus)\\b|\\b(doesn t|does not|not) work(ing)?\\b|\\bbroken\\b
            COMPLAINT: ^((you|u|tu|t|vous|toi|espece|sale|gros|grosse|re|r|es|etes|are|un|une|an|a|de|d|stupid|fucking|putain|bot|robot|quel|what) )*(connards?|connasses?|cons?|connes?|abruti\\w*|debiles?|idiots?|idiotes?|imbeciles?|cretins?|salopes?|salauds?|putes?|batards?|encules?|bouffons?|morons?|dumb|stupid|moches?|laide?|ugly|assholes?|arseholes?|bastards?|bitch|dickheads?|wankers?|twats?|pricks?|cunts?|bullshit|losers?|idiotic|fool)( (bot|robot|va|lol|machine))*$
            COMPLAINT: \\b(same|memes?)( (the|old|les|la|vieilles?))* (things?|stor(y|ies)|news|articles?|choses?|histoires?|infos?|trucs?)( (again|over|and|every|encore|tout le temps|day|tous les jours|all the time|toujours))*$
            COMPLAINT: \\b(garbage|crap|annoying|disappointed|disappointing|stupide?)\\b
            THANKS: ^(bravo|great|super|good|nice|bon|beau|excellent|well)\\b.*\\b(job|work|boulot|travail|bot|robot|done)$
            THANKS: \\b(drole|marrante?|funny|rigolo)\\b|\\b(super|geniale?|top|parfaite?|great|awesome|amazing|perfect)$
            THANKS: \\b(c etait|that was|it was) (\\w+ )?(interess\\w+|interesting|utile|useful|helpful|clair|clear)$|\\b(le|la|the) (meilleure?|best)$
            HELP: ^((est ce que|mais|et|so|and|you|vous|tu|will|are|going|to|gonna|do|allez|vas|pas|not|me|m|il) )+(spam(mer|ming)?|harass|harceler|bombard(er)?|bother|embeter|deranger|emmerder)( (me|us|moi|nous|with (messages|ads)|de messages|tous les jours|every day|all day))*$
            HELP: ^((est ce que|mais|et) )*(vous|tu) (allez|vas) (m )?(envoyer|ecrire|spammer|deranger|embeter)\\b.*\\b(beaucoup|souvent|trop|tout le temps|sans arret)\\b|^(will|are) you (going to )?(send|write|text|spam|bother)\\b.*\\b(many|much|often|a lot|all the time)\\b
            THANKS: ^(je )?(vous|te) remercie\\b
            THANKS: ^(j adore|j aime bien|i love|love)\\b
            START BACK: \\b(me (re)?voila|je suis (deja |bien )?(de retour|la|rentree?|revenue?)|je reviens|(i am|i m|im) (back|here|home)( again)?)( plus tot| deja| en avance| early| already| sooner)?$
            START BACK: ^((so|ok|actually|hey|bon|alors|finalement) )*(we|i|nous|on|je)( (are|re|m|am|ve|have|just|both|all|already|deja|sommes|suis|est))* (came|come|got|get|home|back|rentree?s?|revenue?s?)( (home|back|early|earlier|sooner|already|than planned|plus tot|en avance|from \\w+|que prevu|a day|un jour|a la maison))*$
            START: ^((non|no|mais|but|en fait|finalement|actually) )*(continue[rz]?|keep going|carry on)( (quand meme|anyway))?$
            START: ^(undo|cancel|revert|annule[rz]?) (the |my |le |l |mon |that )?(stop|arret|desabonnement|unsubscribe)$
            START: ^((please|can|could|you|i|want|to|d like) )*(resume|restart|reactiv\\w*|start|(re)?subscribe|turn|switch|send)( (my|the|sending|it|them|everything|all|editions?|digests?|messages?|news|subscription|me|up|back|on))* (digests?|editions?|messages?|subscription|sending|again|back on|on again)( please)?$
            START: ^(reactiv\\w*|reabonn\\w*|reinscri\\w*|renvo\\w+|remet\\w*|redonn\\w*|rend\\w*)( (moi|tout|mon|mes|l|le|les|la|ma|en))* (tout|editions?|digests?|envois?|messages?|abonnement|moi|marche|route|bot|robot|service)( (svp|stp|merci))*$
            START: ^((please|can|could|you|i|want|d like) )*(give|get|want|have|like)( me)? (it|them|(the|my|mon) (digests?|editions?|news|messages?)) back( again)?$
            START: ^(carry on|keep( on)?|go on|continue[rz]?)( (a|de|d|to|m|me))* (send\\w*|writ\\w+|text\\w*|envo\\w+|ecri\\w+)( (me|moi|it|them|everything|tout|les|editions?|the|digests?))*$
            START: ^((on )?repren(d\\w*|ons)|redemarr\\w*|relanc\\w*|recommenc\\w*|restart|start again|begin again)\\b
            START: \\bne pars (plus|pas)\\b|\\bnot (going|leaving)( away)?( any ?more)?$
            START: ^resume( (my|the|sending|all|digests?|editions?|messages?|service|it|everything|again))+$
            START: \\b(veux revenir|want back in|sign me up|inscri(s|vez) moi)\\b
            HELP: ^(t|tes|t es|tu es|vous etes|c|cest) (qui|ki|kwa|koi)( toi| vous| au juste)?$|^(who|what|wot|wat) (r|are|is) (u|you|ya)$|^(who|wot|wat|what) (is |s )?(dis|this|dat)$|^(what|who)( is| are| s)? (the (hell|heck|fuck|devil)|on earth)( (is|are|s))? (this|that|it|you)$
            HELP: ^(c|cest|c est|what is|what s|whats|what|wot is|wots|wot s|wat is|wats) ?(quoi|koi|kwa)? (ce|cette|ca|sa|this|that|ton|votre|ta|your)( bordel| delire| bazar| truc| bot| chose| machin| page| thing| robot| service| site| website| app| appli\\w*| compte| account| chat| groupe| group)?$|\\b(a quoi (tu sers|vous servez|ca sert)|what are you for|what s this for)\\b
            HELP: ^(\\w+ ){2,7}c est quoi( (exactement|au juste|en fait|votre truc|ce truc|le principe))+$|^(c est quoi|what is (this|it)|what s this|(k|qu)esako)$|^(je )?(ne )?sais pas( trop)?$|^(dunno|no idea|i don t know|not sure|aucune idee)$
            HELP: ^((so|and|ok|et|alors|but|mais|bon) )*(what|que|qu est ce que|quoi)( (do|should|can|must|am|je|j|i|dois|faut il|il faut))+( (supposed to|je))?( (do|say|write|type|press|tap|faire|dire|ecrire|taper))+( (now|here|next|maintenant|ici|first|then|ensuite))*$|^je (dois |peux )?(fais|faire) quoi( maintenant| ici)?$
            HELP: ^((i m|je suis|im|completely|totally|a bit|un peu|completement) )*(lost|perdue?|confused)$|\\b(rien|pas( tout)?) compris\\b|^(huh|hein|quoi|what|eh|how|comment)$|\\b(ca|cela) sert a quoi\\b|\\bthe point of (this|it|you)\\b|^c est quoi (le principe|l idee|le but)$
            HELP: ^(comment|how)( (do|can|should|je|on|ca|i|we|you|this|it|that|does|the|thing|bot|robot|service|faire))*( (start|begin|commence\\w*|demarr\\w*|works?|marche|fonctionne|fais|fait|faire|use|utilise\\w*))( (this|it|that|the bot|here|ca|ici|le bot))*$
            HELP: \\bwhat (this|it|that)( bot| thing| page)? (is|does)( for| about)?$|\\ba quoi (ca|cela|ceci|il|ce (bot|truc|robot)) sert\\b|^((hi|so|ok|et) )*(what (is|s|are)|whats|c est quoi|qu est ce (que c est )?qu)( (a|an|the|une?|l|la|le|les|your|votre|ton|vos))* (editions?|digests?|alertes?|alerts?|kiosque|mots? suivis?|quiet hours|heures calmes)$
            HELP: \\b((can|could|will) you|please|pouvez vous|peux tu|tu peux|vous pouvez) (explain|m expliquer)\\b|^(explain|explique[rz]?)( (me|moi|please|it|this|to|ca))*$
            HELP: ^((so|and|ok|et|alors|sinon) )*(what|quoi|que|qu est ce que)( (else|d autre|other things?|more))*( (can|could|do|sais|peux|pouvez|savez))* (you|tu|vous)( (can|sais|peux|savez|pouvez))*( (do|faire|offer|have|proposer))( (else|d autre|for me|pour moi|de plus|then|here|exactly|actually|anyway))*$|^(so |and |ok )*what( (s|is|comes|do i do))? next( (then|now))?$
            HELP: ^((et|mais|bon|alors) )*(tu|vous) (fais|faites|sers|servez)( a)? quoi( (toi|vous|alors|au juste|exactement|en fait|du coup|ici|donc))*$
            HELP: ^(qu est ce que |que |quoi |what )?(tu|vous|you|can you)( (sais|savez|peux|pouvez|can))? (faire|do)( (pour moi|for me|exactement|au juste|d autre|quoi|else))*$
            HELP: ^((so|and|ok|but) )*(what|whats|wat) ?(does|do|s|is|can)? ?(this|it|that|the)( (thing|bot|page|app|chat|service))?( (even|actually|really))* (do|does|for|about)$
            HELP: ^(so |and |ok |hey )*(who|whos|qui) ?(is|s|are|est|c est)? ?(this|that|it|here|c est|la|ce)$
            STOPPING: ^(mais )?j ai (rien|jamais rien|pas) demande( (moi|a personne|du tout))*$|^(but )?(i (never|didn t|did not) (sign(ed)? up|subscribed?|ask(ed)?)|(mais )?(je )?(ne )?(me suis jamais|n ai jamais|n ai pas|ai jamais|ai rien|n ai rien) (inscrite?|abonnee?|demande))( (for|to|a|this|it|these|that|any|of|ca|cela|rien|vos messages|messages))*$|^(why are you|pourquoi (vous|tu)) ((still|toujours|encore|m|me) )*(writing|texting|messaging|ecri\\w+)( (to|me|still|toujours|encore))*$
            HELP: \\b(besoin d (un peu d )?aide|need (some |your )?help)\\b(?! (homeless|people|them|ukraine))
            HELP: ^help\\b|\\bdon ?t get (it|this|you)\\b|comprend\\w* (pas?|rien)\\b|\\b(no|not|t|dont) (really )?understand\\b|\\bconfused?$
            TOP: \\b(plus lus?|plus lues?|most read|most popular)\\b
            SETTINGS: \\b(reglages?|parametres?|preferences?|settings?)\\b
            ZONE: \\b(fuseau|decalage horaire|time ?zone)\\b
            HOURS: \\b(ecri\\w*|envo\\w*|write|send)\\b.*\\b(matin|midi|soir|morning|afternoon|evening)s?\\b
            HOURS: ^((and|so|et|est ce que) )*(can|could|may|do|how|comment|puis|peut|peux|on|je)( (i|we|on|je|do|can|get|to|peux|puis))* (choose|pick|change|set|decide|adjust|choisir|changer|regler|fixer|decider)( (the|my|when|what|which|at|it|comes?|l|la|mon|quelle|de|d|quand|own))*( (time|times|hours?|when|heures?|horaires?))( (it|comes?|of|delivery|i|get|arrives?))*$
            TOPICS: ^((and|so|et|est ce que) )*(can|could|may|do|how|comment|puis|peut|peux|on|je)( (i|we|on|je|do|can|get|to|peux|puis))* (choose|pick|change|set|select|choisir|changer|selectionner)( (the|my|what|which|les|mes|des|some|own|other|quels))*( (topics?|subjects?|sujets?|themes?|rubriques?|news|sections?))( (i|get|want|are|in|it))*$
            HOURS: \\b(my|mon|mes) (hours?|time|heures?)\\b
            TOPICS: \\b(my|mes) (topics?|sujets?)\\b|^(peu importe|n importe (quoi|lequel)|whatever|anything|tout)$|(?<!\\bof )\\beverything$
            HOURS: \\b(au|avant|apres|pendant|vers)( le| mon| l heure du)? (petit )?(reveil|dejeuner|dej|diner|gouter|boulot|travail)$|\\b(after|before|at|over|during|around) (work|lunch|breakfast|dinner|tea)( ?time)?$|^lunch ?time$|^evenings?$
            ARTICLE: ^(the |les |more |plus de |some |a few )*(details?|developpe[rz]?|en savoir plus|read more)$
            TOP: ^((bon|ok|alors|well|please|svp|stp) )*(je m ennuie|i m (so )?bored|(can you |peux tu |tu peux )?(me )?(raconte[rz]?|tell|show|dis|dites|montre[rz]?)( (moi|me|us))? (un truc|quelque chose|something|anything)( (?!(about|on|of|sur)\\b)(de |d )?\\w+)?|surpren\\w+( moi)?|surprise me)( (please|svp|stp))?$
            TOP: ^(c est |that s |it s |this is |these are )?(trop |too |all |deja |tres |very |bien )*(vieux|vieille|vieilles|old|perime|outdated)( (ca|cela|tout ca|news|nouvelles|now|stuff|infos))?$
            LESS: \\b(pas|rien|not|nothing)\\b.*\\b(interess\\w*|interest\\w*|pour moi|for me)\\b|\\bveux pas (de )?(ca|cela)\\b|\\bdon t want (this|that|it)\\b
            TOPICS: \\b(choisi\\w*|choose|pick)\\b.*\\b(pour moi|for me)\\b|^(tous|toutes|all|every)\\b.*\\b(sujets?|themes?|rubriques?|topics?|sections?)\\b
            TOP: \\b(titres|resume|recap|summary)$|\\b(actus?|essentiel|actualites?|infos|nouvelles|news|headlines)\\b(?! (sur|about|on|concernant)\\b(?! (moi|me|ici|tout|everything|my|mon|today|aujourd|week ?\\w*|{day}s?)\\b))
            """.replace("{day}", DayWords.ANY));

    /** What is no wish to stop everything, although it begins like one. */
    private static final Set<Act> ONE_THING = Set.of(Act.RESUME, Act.MUTE);

    private CueWords() {}

    /** What the words are about. */
    static Optional<Intent> in(Folded words) {
        return CUES.in(words);
    }

    /** What stops one thing only, and says no more than that. */
    static Optional<Intent> ofOneThing(Folded words) {
        return words.words().size() > BRIEF
                ? Optional.empty()
                : in(words).filter(intent -> ONE_THING.contains(intent.act()));
    }
}

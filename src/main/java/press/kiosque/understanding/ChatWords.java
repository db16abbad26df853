package press.kiosque.understanding;

import java.util.Optional;
import java.util.Set;

/** Hears what is said for company: how one is, who one is, a nod, a goodbye. */
final class ChatWords {

    /** Said to the bot, and to anybody. */
    private static final Set<String> BESIDE = Vocabulary.words("""
            alors et and so ben bah bon well oh ah hey hi hello salut coucou bonjour bonsoir toi vous you bot robot mate
            mon ami friend buddy mec man haha there a ok okay""");

    private static final Cues CUES = Cues.of("""
            CHAT CARE: \\b(suicid\\w*|me tuer|en finir (avec la vie|avec tout)|envie d en finir|(veux|envie de|vais) mourir|plus envie de vivre|kill (myself|me)|end (my life|it all)|(want|going) to die|self harm)\\b
            CHAT HOW: ^(comment )?(ca|sa) (va|roule|gaze|se passe)( bien)?( aujourd hui)?$|^(tu|vous) (vas|allez) bien$|^comment ((vas|va) tu|tu vas|(allez|va) vous|vous allez)( aujourd hui)?$|^(quoi de beau|la forme)$
            CHAT HOW: ^(how (are (things|you)|is it going|s it going|are you doing|do you do)|how s (life|things|your day)|(are )?you (ok|okay|well|alright)|you good)( today| doing| feeling)?$
            CHAT HOW: ^(wh?assup|wazzup|sup|wagwan|whats? good|you alright|alright mate|hows? (it|things|tricks|u|ya))( (bot|mate|bro|dude|man|there))*$
            CHAT HOW: ^(et (toi|vous)|and you|what about you|how about you)$
            CHAT BYE: ^((ok|k|bon|well|allez|lol|mdr|haha|super|cool|great|right|merci|thanks|thank you|beaucoup|bien|very|much|a lot|so|encore|mille fois|a vous|a toi|et|and|then|pour tout|for everything) )*(a (plus|demain|bientot|tout a l heure|la prochaine|ce soir|lundi)|ciao|tchao|au revoir|bye|bye bye|goodbye|good bye|see (you|ya)|cya|adieu|ttyl|talk (to you )?(later|soon)|later then|bonne (journee|soiree|nuit|fin de journee)|good night|goodnight|night night|have a (nice|good|great) (day|evening|one|night|weekend)|bon week end|bonne continuation|take care|bisous?|bises|biz|a toute|a tte|a tt|a plus tard)( \\w+){0,2}$
            CHAT BYE: ^((ok|k|bon|allez|merci|et) )*a$
            CHAT SORRY: ^(je suis |i m |i am |im )?(so |really |vraiment )?(sorry|desolee?|pardon|oups|oops|my (bad|mistake)|mes excuses|excuse( |z )moi|i apologi[sz]e|je m excuse|au temps pour moi)( about that| for that| pour ca| i (was|am|m|got|didn t|shouldn t|have|ve) .*| if i .*)?$
            CHAT ME: ^(moi )?(je m appelle|mon (pre)?nom (est|c est)|my name is|my name s|they call me) \\w+( \\w+)?$
            CHAT NAME: \\b(ton|votre|your) ((pre)?nom|name)\\b|\\b(t appelles?|vous appelez|are you called|call you|t appeler)\\b(?! quand| when)
            CHAT AGE: ^(t as |tu as |vous avez |as tu |avez vous |c est quoi |quel est )*quel age\\b|\\bton age\\b|\\bhow old (are you|r u|is this bot)\\b|\\byour age\\b
            CHAT JOKE: \\b(blagues?|jokes?|histoire drole|me rire|make me laugh|funny story|devinette|riddle|poeme|poem|chante|sing)\\b
            CHAT WEATHER: ^(?!.*\\b(suis|suivre|suivez|follow|alertes?|alerts?|articles?|news|infos?)\\b).*\\b(meteo|weather|quel temps (fait|fera|il)|(il va|va t il|will it|is it going to) (pleuvoir|neiger|rain|snow)|fait (il )?(beau|chaud|froid))\\b
            CHAT HERE: ^((est ce que|are|es|t es|tu es|vous etes|etes|anyone|anybody|is|y a|vous|you|tu|quelqu un|someone|somebody|still|toujours|encore) )+(la|there|here|alive|awake|vivant|reveille)$
            CHAT NOD: ^(super|cool|great|nice|perfect|parfait|genial|top|good|bien|tres bien|very good|excellent|formidable|awesome|amazing|k|kk|oki|okay|ok|okey|dac|d acc|d accord|ca marche|entendu|compris|understood|got it|i see|je vois|alright|all right|fine|right|sure|bien recu|noted|note|tkt|t inquiete|et alors|alors|lol|mdr|ptdr|xd|haha+|hahaha|hihi|ah|oh|hm+|hum|wow|waouh|ouah|vu|seen|ah (bon|ok|oui|d accord)|oh (ok|really|wow)|really|vraiment|interesting|interessant|of course|bien sur|yes|oui|yep|yeah|ouais|si|no problem|np|pas de (souci|probleme)|no worries|you re welcome|de rien)( (ok|okay|lol|mdr|super|cool|then|alors|merci beaucoup))?$
            THANKS: ^(merci|cheers|thanks?|thank u|thank you|thx|ty|tks|mrc|mci|remercie)\\b( (bcp|interesting|interessant|helpful|useful|utile|clair|clear|fun|c est|c|that s|that is|t es|tu es|you re|vous etes|beaucoup|bcp|bien|mille fois|infiniment|so|very|a|lot|much|million|all|guys|toi|vous|you|u|tout|le|la|monde|pour|for|l|de|les|the|info|infos|aide|help|news|reponse|answer|quick|rapide|kind|of|gentil|gentille|sympa|adorable|nice|sweet|great|super|cool|genial|etait|was|plus|that|this|quand|meme|anyway|though|mon|ma|petite?|madame|mademoiselle|monsieur|infiniment|grande?|chere?|dear|love|really|vraiment|votre|ton|your|time|temps|patience|everything|explanations?|explications?|bot|robot|man|mate|bro|again|encore|plus))*$
            THANKS: ^((c est |that s |it s )?(perfect|parfait|great|super|lovely|brilliant|cool|excellent|nice|awesome|fine|genial|wonderful|amazing) )+(merci|thanks?|thank you|thx|ty|cheers)( (so|very|much|a|lot|beaucoup|bien|mille|fois|again|encore|you|everyone|all|mate|bot))*$
            THANKS: ^(c est |c etait |t es |tu es |vous etes |c |that s |that was |you re |you are |ur )?(tres |trop |vraiment |so |very |really |super )*(gentille?|sympa|adorable|kind|sweet|nice|helpful|aimable|pratique|handy|useful|utile|bien fait|au top|chouette|bien vu|well done|nice one|good one|good job|nice job|bravo|chapeau|respect|lovely|brilliant|fantastic|magnifique)( (of you|de ta part|de votre part|one|job|bot|merci|thanks|ca))?$
            """);

    private ChatWords() {}

    /** What is said, greetings beside it left aside. */
    static Optional<Intent> in(Folded words) {
        return CUES.in(words).or(() -> CUES.in(words.without(BESIDE)));
    }
}

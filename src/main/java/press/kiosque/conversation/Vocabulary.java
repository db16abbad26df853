package press.kiosque.conversation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which readers say what they want, folded, in French and English. */
final class Vocabulary {

    /** Words that change nothing about what is wanted. */
    static final Set<String> POLITENESS = words("""
            svp stp s il vous te plait please pls plz merci thanks thank you maintenant now je j
            veux voudrais aimerais i want would like to d bonjour bonsoir hello hi me moi m voir
            see show montre montrez the les la le l donne donnez give""");

    /** Words around the name of a topic or an hour. */
    static final Set<String> AROUND = words("""
            a at vers plutot pour for et and aussi also du des de un une sur about on news actu
            actus actualite actualites infos info quoi what tous jours every day chaque matin
            soir in morning evening afternoon apres midi heure heures mon mes my ok oui yes sujet
            sujets topic topics digest edition around mettez mets set it change changer lire read
            y si dans notre nos votre vos""");

    static final Set<String> FOLLOWING = words("""
            suivre suis suivez ajoute ajouter ajoutez follow add abonner subscribe""");

    static final Set<String> LEAVING = words("""
            retire retirer retirez enleve enlever enlevez sans remove unfollow without drop
            supprime supprimer moins less no pas stop arrete arreter arretez""");

    private static final Map<String, Act> MEANINGS = Stream.of(
                    phrases(Act.OPEN, "bonjour, bonsoir, salut, coucou, allo, hello, hi, hey, yo, hello there"),
                    phrases(Act.OPEN, "good morning, good evening, commencer, demarrer, get started, rebonjour"),
                    phrases(Act.HELP, "aide, aidez, help, menu, info, infos pratiques, comment ca marche, faq"),
                    phrases(Act.HELP, "how does it work, how does this work, que sais tu faire, options, settings"),
                    phrases(Act.HELP, "que savez faire, qui etes, who are, what can do, es tu un robot, are a bot"),
                    phrases(Act.TOPICS, "sujet, sujets, mes sujets, theme, themes, rubrique, rubriques, choisir"),
                    phrases(Act.TOPICS, "topic, topics, my topics, choose, subjects, changer de sujets, categories"),
                    phrases(Act.TOPICS, "change topics, change my topics, changer mes sujets, choisir mes sujets"),
                    phrases(Act.HOURS, "heure, heures, horaire, horaires, autre heure, changer heure, changer d heure"),
                    phrases(Act.HOURS, "changer l heure, time, hour, hours, change hour, change time, another hour"),
                    phrases(Act.HOURS, "change my hour, change my time, another time, other hour, other time"),
                    phrases(Act.TOP, "top, top stories, a une, une, news, actu, actus, actualite, actualites, infos"),
                    phrases(Act.TOP, "headlines, titres, quoi de neuf, what s new, whats new, latest, latest news"),
                    phrases(Act.TOP, "dernieres nouvelles, nouvelles, dernieres infos, what s up, a la une"),
                    phrases(Act.START, "start, restart, start again, reprendre, reprise, recommencer, resume, revenir"),
                    phrases(Act.START, "come back, back, abonner, reabonner, subscribe, resubscribe, unstop, inscrire"),
                    phrases(Act.THANKS, "merci, merci beaucoup, thanks, thank you, thx, ty, super, parfait, genial"),
                    phrases(Act.THANKS, "bravo, great, cool, ok, okay, d accord, nice, top merci, bien, tres bien"),
                    phrases(Act.TOPICS_DONE, "c est tout, cest tout, c tout, fini, termine, suivant, rien d autre"),
                    phrases(Act.TOPICS_DONE, "that s all, thats all, that is all, done, next, i m done, im done"))
            .flatMap(meanings -> meanings)
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, String> LANGUAGES = Map.of(
            "english", "en",
            "anglais", "en",
            "in english", "en",
            "en anglais", "en",
            "francais", "fr",
            "french", "fr",
            "en francais", "fr",
            "in french", "fr");

    private Vocabulary() {}

    /** What these words mean as they stand, else without politeness. */
    static Optional<Intent> meaning(Folded words) {
        return exactly(words.text()).or(() -> exactly(words.without(POLITENESS).text()));
    }

    private static Optional<Intent> exactly(String words) {
        return Optional.ofNullable(MEANINGS.get(words))
                .map(Intent::of)
                .or(() -> Optional.ofNullable(LANGUAGES.get(words)).map(tag -> Intent.of(Act.LANGUAGE, tag)));
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.split("\\s+"));
    }

    private static Stream<Map.Entry<String, Act>> phrases(Act act, String listed) {
        return Stream.of(listed.split(", ")).map(phrase -> Map.entry(phrase, act));
    }
}

package press.kiosque.understanding;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which readers say what they want, folded, in French and English. */
public final class Vocabulary {

    /** Words that change nothing about what is wanted. */
    public static final Set<String> POLITENESS = words("""
            svp stp s il vous te plait please pls plz merci thanks thank thx you maintenant now je j
            veux voudrais aimerais i want would like to d bonjour bonsoir hello hi me moi m voir
            see show montre montrez the les la le l donne donnez give""");

    /** Words around the name of a topic or an hour. */
    static final Set<String> AROUND = words("""
            a at vers plutot pour for et and aussi also du des de un une sur about on news actu
            actus actualite actualites infos info quoi what tous jours every day chaque matin
            soir in morning evening afternoon apres midi heure heures mon mes my ok oui yes sujet
            sujets topic topics digest edition around mettez mets set it change changer lire read
            y si dans notre nos votre vos puis then plus more each
            instead rather only seulement uniquement story stories article articles
            add ajoute ajouter ajoutez rajoute rajouter rajoutez besides second deuxieme another resume recap
            remind reminder rappelle rappelez rappeler sinon otherwise pile sharp exactly ll take again envoie envoies envoyez envoyer send sending
            en cote decale decaler move garde garder gardez keep jveux pr au aux
            ca va convient fine works par resultat resultats result results score scores make
            tard tot later earlier nouvelles jour simplement simply pouvez pourriez either neither""");

    /** Words that say to have something regularly. */
    static final Set<String> SUBSCRIBING = words("""
            recevoir receive avoir envoie envoyer envoyez send seulement only uniquement just toujours mais but
            en livre livrez deliver par fois ecris ecrivez ecrire write tu peux truc one celle celui
            ne n que matins soirs mornings evenings""");

    static final Set<String> FOLLOWING = words("""
            suivre suis suivez ajoute ajouter ajoutez follow add abonner subscribe recevoir receive avoir
            interesse interessee interessent interested interest aime adore like love surtout mostly especially
            aussi also too egalement put down sign up""");

    static final Set<String> LEAVING = words("""
            retire retirer retirez enleve enlever enlevez sans remove unfollow without drop
            supprime supprimer no pas stop arrete arreter arretez ne n don t dont do not
            desabonner desabonne desabonnez desinscrire desinscris unsubscribe from off rien""");

    /** Words that say to have less of something. */
    static final Set<String> LESS = words("moins less fewer trop hate deteste marre care");

    /** Short words without which a phrase means the same. */
    private static final Set<String> SMALL = words("""
            le la les l un une de du des d mon ma mes my the a an me m moi vous tu il on to of in
            en au aux i je j ce cette ces this that est is it c y pour for quels quelles sont mets
            voir see show montre montrez donne donnez give affiche veux voudrais""");

    private static final Map<String, Act> MEANINGS = VocabularyLists.meanings();
    private static final Map<String, Act> REDUCED = reduced();

    private static final Map<String, String> LANGUAGES = Stream.of(
                    Map.entry(
                            "en",
                            "english, anglais, in english, en anglais, speak english, parle anglais, parlez anglais, switch to english, passe en anglais, english please"),
                    Map.entry(
                            "fr",
                            "francais, french, en francais, in french, speak french, parle francais, parlez francais, switch to french, passe en francais, passer en francais"))
            .flatMap(listed ->
                    Stream.of(listed.getValue().split(", ")).map(phrase -> Map.entry(phrase, listed.getKey())))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words around the name of a language. */
    private static final Set<String> AROUND_LANGUAGE = words("""
            back again to in en au a retour revenir reviens revenez repasse repasser repassez nouveau de passe
            passer passez switch speak parle parlez parler mets mettre langue language la l
            change changer changez traduis traduire translate set use utilise tu vous do you can sais savez know
            we on nous could please prefere preferer prefer rather en fait actually finalement then alors ok plutot sorry i would je d
            now maintenant svp stp moi me""");

    /** What is to be translated may be a word of courtesy. */
    private static final WordPattern TRANSLATING = WordPattern.compile("\\b(?:traduis|traduire|translate)\\b");

    private Vocabulary() {}

    /** What these words mean as they stand, else without politeness, else without small words. */
    public static Optional<Intent> meaning(Folded words) {
        Folded plain = words.without(POLITENESS);
        return exactly(words.text())
                .or(() -> exactly(plain.text()))
                .or(() -> Optional.ofNullable(REDUCED.get(words.without(SMALL).text()))
                        .map(Intent::of))
                .or(() -> language((TRANSLATING.isIn(words.text()) ? words : plain)
                        .without(AROUND_LANGUAGE)
                        .text()));
    }

    private static Optional<Intent> exactly(String words) {
        return Optional.ofNullable(MEANINGS.get(words)).map(Intent::of).or(() -> language(words));
    }

    private static Optional<Intent> language(String words) {
        return Optional.ofNullable(LANGUAGES.get(words)).map(tag -> Intent.of(Act.LANGUAGE, tag));
    }

    private static Map<String, Act> reduced() {
        var reduced = new LinkedHashMap<String, Act>();
        MEANINGS.forEach((phrase, act) -> {
            String left = new Folded(phrase).without(SMALL).text();
            if (!left.isEmpty() && !left.equals(phrase)) {
                reduced.putIfAbsent(left, act);
            }
        });
        return Map.copyOf(reduced);
    }

    /** The phrases that mean this. */
    public static Stream<String> phrases(Act act) {
        return MEANINGS.entrySet().stream()
                .filter(entry -> entry.getValue() == act)
                .map(Map.Entry::getKey);
    }

    /** Every word that may be meant where another was typed. */
    public static Stream<String> allWords() {
        return Stream.of(
                        MEANINGS.keySet().stream().flatMap(phrase -> Arrays.stream(phrase.split(" "))),
                        LANGUAGES.keySet().stream().flatMap(phrase -> Arrays.stream(phrase.split(" "))),
                        Stream.of(POLITENESS, AROUND, SUBSCRIBING, FOLLOWING, LEAVING, LESS)
                                .flatMap(Set::stream),
                        DayWords.names(),
                        DateWords.months(),
                        NumberWords.words(),
                        VocabularyLists.verbs())
                .flatMap(words -> words);
    }

    static Set<String> words(String listed) {
        return Arrays.stream(listed.strip().split("\\s+")).collect(toUnmodifiableSet());
    }

    /** What stands for what, listed like {@code thx=thanks jveux=je_veux}, where an underscore is a space. */
    static Map<String, String> pairs(String listed) {
        return Arrays.stream(listed.strip().split("\\s+"))
                .map(pair -> pair.split("=", -1))
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1].replace('_', ' ')));
    }
}

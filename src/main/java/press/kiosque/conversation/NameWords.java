package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears names that are not ours: words to follow or to leave, as the reader wrote them. */
final class NameWords {

    private static final String ARTICLES =
            "(?:le |la |les |l |the |du |de la |des |de |d |mots? cles? |mots? |words? |keywords? |actualites? |news |infos? |ville de |city of |sur |about |on |for |a |au )*";
    private static final Pattern FOLLOW = Pattern.compile(
            "^(?:suis|suivre|suivez|suivi|ajoute[rz]?|abonne[rz]? (?:moi )?a|guette[rz]?|surveille[rz]?|follow|track|add|watch|look out"
                    + "|(?:previens|prevenez|alerte[rz]?|avertis|avertissez)(?: moi)? (?:quand|si|des que) (?:on |vous |tu )?parle[rz]?"
                    + "|(?:tell|alert|notify) me (?:when|if) there is(?: something| anything| news)?(?= (?:on|about) ))(?: moi)? "
                    + ARTICLES + "(.+?)$");
    private static final Pattern LEAVE = Pattern.compile(
            "^(?:(?:je )?(?:ne )?veux plus suivre|ne (?:me )?(?:suis|suivez|suivre) plus|ne plus suivre|ne suis pas|(?:arrete[rz]?|cesse[rz]?|stop) (?:de |d )?(?:suivre|following)|"
                    + "unfollow|don t follow|dont follow|plus suivre|stop|arrete[rz]?|oublie[rz]?|retire[rz]?|enleve[rz]?|supprime[rz]?|remove|drop|forget) "
                    + ARTICLES + "(.+?)(?: anymore| any more)?$");
    private static final Pattern LEAVE_FOR_SURE = Pattern.compile(
            "^((je )?ne .*(suis|suivez|suivre) |ne plus suivre|unfollow|don t follow|dont follow|plus suivre|.* following |.* de suivre ).*");
    private static final Pattern EDITION = Pattern.compile("\\b(editions?|digests?|newsletter)\\b");
    /** Whoever uses one of these says more than a name. */
    private static final Set<String> TALKING = Vocabulary.words("""
            je j tu vous moi ne pas plus veux pourquoi comment quand quoi ce cette mon ma mes edition digest message messages
            i you me am are do does can want what why how when no not more this that my back""");

    /** So few words can be a name and nothing else. */
    private static final int BARE = 4;

    private static final Set<String> SELF = Set.of("me", "moi", "us", "nous", "tout", "all", "everything", "rien");
    private static final int SHORT = 6;

    private NameWords() {}

    /** Words to follow, unless they are the names of topics. */
    static Optional<Intent> follow(Sentence sentence, TopicWords topics) {
        return said(FOLLOW, sentence)
                .filter(name -> !isTopics(name, topics) && !isHour(name))
                .map(name -> Intent.of(Act.FOLLOW_WORD, name));
    }

    /** Whoever adds an edition or an hour follows no word. */
    private static boolean isHour(String name) {
        Folded words = Folded.of(name);
        return EDITION.matcher(words.text()).find()
                || !HourWords.all(SpokenHours.inDigits(words), false).isEmpty();
    }

    /** Words to follow no more: those that are followed, or any if it was said clearly. */
    static Optional<Intent> leave(Sentence sentence, List<String> followed, TopicWords topics) {
        boolean sure = LEAVE_FOR_SURE.matcher(sentence.folded().text()).matches();
        return said(LEAVE, sentence)
                .filter(name -> !isTopics(name, topics))
                .filter(name -> !SELF.contains(Folded.of(name).text()))
                .filter(name -> sure || known(name, followed).isPresent())
                .map(name -> Intent.of(Act.UNFOLLOW_WORD, known(name, followed).orElse(name)));
    }

    /** The word followed that was meant by this name. */
    static Optional<String> known(String name, List<String> followed) {
        Folded meant = Folded.of(name);
        return followed.stream()
                .filter(word -> Folded.of(word).equals(meant))
                .findFirst()
                .or(() -> nearest(meant.text(), followed));
    }

    private static Optional<String> nearest(String meant, List<String> followed) {
        if (followed.isEmpty()) {
            return Optional.empty();
        }
        Predicate<String> near = Spelling.near(meant);
        return followed.stream()
                .filter(word -> near.test(Folded.of(word).text()))
                .findFirst();
    }

    /** The whole sentence as a name, if it is short enough for one. */
    static Optional<String> name(Sentence sentence) {
        boolean fits = !sentence.isEmpty() && sentence.words().size() <= SHORT;
        return fits
                ? Optional.of(sentence.raw()
                        .substring(
                                sentence.words().get(0).from(),
                                sentence.words()
                                        .get(sentence.words().size() - 1)
                                        .to()))
                : Optional.empty();
    }

    /** The whole sentence as a name, if that is all that it can be. */
    static Optional<String> bare(Sentence sentence) {
        return sentence.words().size() > BARE || talks(sentence) ? Optional.empty() : name(sentence);
    }

    /** Whether it says more than a name. */
    static boolean talks(Sentence sentence) {
        return sentence.words().stream().map(Sentence.Word::folded).anyMatch(TALKING::contains);
    }

    private static Optional<String> said(Pattern pattern, Sentence sentence) {
        Matcher found = pattern.matcher(sentence.folded().text());
        return found.matches() ? Optional.of(sentence.said(found, 1)) : Optional.empty();
    }

    private static boolean isTopics(String name, TopicWords topics) {
        return topics(name, topics).isPresent();
    }

    /** The topics whose names these words are, and nothing but names. */
    static Optional<TopicWords.Named> topics(String name, TopicWords topics) {
        return topics.in(Folded.of(name))
                .filter(named -> named.around().without(BESIDE_NAMES).isEmpty());
    }

    private static final Set<String> BESIDE_NAMES = Set.of(
            "le", "la", "les", "l", "the", "et", "and", "de", "du", "des", "d", "topic", "sujet", "news", "actu",
            "actus", "infos", "svp", "stp", "please", "plus", "too", "aussi", "also");
}

package press.kiosque.understanding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Hears names that are not ours: words to follow or to leave, as the reader wrote them. */
public final class NameWords {

    /** Around the name of what news shall be about. */
    private static final String SUBJECT =
            "(?:(?:tous |toutes |tout |all |any |some )?(?:les? |la |l |the |des |d |une? |an? )?"
                    + "(?:actualites?|actus?|news|infos?|informations?|nouvelles?|articles?|stor(?:y|ies)|papiers?|updates?|sujets?|dossiers?|affaires?"
                    + "|everything|anything|something|stuff|trucs?|choses?|quelque chose|tout|all|ones?|celles?|celui|ceux)"
                    + " (?:sur|about|on|of|de|du|des|d|concernant|regarding|autour de) |dossiers? |sur |about |concernant |regarding )";

    private static final String ARTICLES = "(?:" + SUBJECT
            + "|le |la |les |l |the |du |de la |des |de |d |mots? cles? |mots? |words? |keywords? |actualites? |news |infos? |ville de |city of |sur |about |out |on |of |for |a |au |aussi |also |tout ce qui (?:parle|concerne) |everything (?:about|on) |anything (?:about|on) )*";
    /** Said after the name of what is to be followed. */
    private static final String BESIDE =
            "(?: (?:aussi|also|too|as well|egalement|again|de nouveau|svp|stp|please|as an?(?: new)? (?:keyword|word)"
                    + "|comme (?:nouveau )?mot(?: cle| suivi)?|(?:to|in) my (?:words|list|keywords)|(?:a|dans) (?:ma liste|mes mots)))*$";

    private static final WordPattern FOLLOW = WordPattern.compile(
            "^(?:(?:also|aussi|please) )*(?:suis(?! je\\b)|suivre|suivez|suivi|ajoute[rz]?|abonne[rz]? (?:moi )?a|subscribe (?:me )?to|sign me up (?:for|to)|put me down for|guette[rz]?|surveille[rz]?|rajoute[rz]?|(?:tenez|tiens|gardez) moi au courant(?= (?:de|d|du|des|sur))|keep me (?:posted|updated|informed)(?= (?:on|about))|(?:moi )?(?:ce qui m interesse|ce que j aime)(?: (?:surtout|le plus|vraiment))? c est(?! (?:pas|que)\\b)|(?:je )?m interesse(?: (?:surtout|beaucoup|aussi))*(?= (?:a|au|aux) )|follow|track|add|watch|look out|keep an eye|gardez? (?:un )?oeil"
                    + "|(?:previens|prevenez|alerte[rz]?|avertis|avertissez|dis|dites)(?: moi)? (?:quand|si|des qu?e?) (?:(?:on |vous |tu )?parle[rz]?|(?:il )?y (?:a|aura)(?: (?:un|une|des|du|quelque|qqch|truc|trucs|chose|nouveau|article|articles|info|infos))*(?= (?:sur|a propos)\\b))"
                    + "|(?:tell|alert|notify) me (?:when|if) there is(?: something| anything| news)?(?= (?:on|about) ))(?: moi)? "
                    + ARTICLES + "(.+?)" + BESIDE);
    private static final WordPattern LEAVE = WordPattern.compile(
            "^(?:(?:je )?(?:ne )?veux plus suivre|(?:je )?(?:n )?(?:ai )?plus besoin|ne (?:me )?(?:suis|suivez|suivre) plus|ne plus suivre|ne suis pas|(?:arrete[rz]?|cesse[rz]?|stop) (?:de |d )?(?:suivre|following)|"
                    + "unfollow|don t follow|dont follow|plus suivre|stop|arrete[rz]?|oublie[rz]?|retire[rz]?|enleve[rz]?|supprime[rz]?|remove|drop|forget|delete|mute|efface[rz]?|vire[rz]?"
                    + "|no more|plus rien|plus(?= d)|assez|marre|(?:je )?(?:ne )?veux (?:plus|pas)|(?:i )?(?:don t|dont|do not) want) "
                    + ARTICLES
                    + "(.+?)(?: anymore| any more)?(?: (?:dans|de|from|in) (?:mes|mon|ma|my) \\w+)?$");
    private static final WordPattern LEAVE_FOR_SURE = WordPattern.compile(
            "^((je )?ne .*(suis|suivez|suivre) |ne plus suivre|unfollow|don t follow|dont follow|plus suivre|.* following |.* de suivre |.* (?:dans|de|from|in) (?:mes|my) (?:infos?|actus?|news|digest|words?|mots?)$).*");
    /** Whoever uses one of these says more than a name. */
    private static final Set<String> TALKING = Vocabulary.words("""
            je j tu vous moi ne pas plus veux pourquoi comment quand quoi ce cette mon ma mes edition digest message messages
            i you me am are do does can want what why how when no not more this that my back
            rien nothing koi kwa ki qd kand pk pq jsuis chuis jveux jai wot wat""");

    private static final Set<String> ASKING =
            Vocabulary.words("quoi koi kwa quand qd pourquoi comment what when why how");

    private static final WordPattern NEWS =
            WordPattern.compile("news|infos?|actus?|actualites?|articles?|stories|nouvelles");

    /** So few words can be a name and nothing else. */
    private static final int BARE = 4;

    /** Not as in "Les Bleus". */
    private static final WordPattern SMALL_ARTICLE =
            WordPattern.compile("^(?:le |la |les |l['\u2019]|des |du |the )(?=\\S)");

    private static final WordPattern BESIDES =
            WordPattern.compile("^(?:(?:aussi|also|plus|puis|then|encore|et|and) )*(.+?)" + BESIDE);
    private static final WordPattern ABOUT = WordPattern.compile("^(?:" + SUBJECT + "(?:(?:la|le|les|l|the) )?)*(.+)$");
    private static final WordPattern CLEARING = WordPattern.compile(
            "^(?:erase|effac\\w+|supprim\\w+|remove|delete|clear|drop|enlev\\w+|retir\\w+|vide[rz]?|forget|oubli\\w+)"
                    + "(?: (?:tous|toutes|all|les|mes|the|my|of|followed))* (?:mots?(?: cles?| suivis)?|words?|keywords?|recherches?|searches|search history)$");
    private static final WordPattern CLEARING_ALL = WordPattern.compile(
            "^\\w+ (?:(?:all|tous)\\b.*|(?:les|the|my|mes)(?: followed)? (?:mots?|words|keywords)(?: cles?| suivis)?)(?<!search(?:es)?|recherches?|history)$");
    private static final WordPattern NAME = WordPattern.compile("^" + ARTICLES + "(.+)$");

    /** Words by which we are spoken to, which are no names. */
    static final Set<String> OURS = Vocabulary.allWords().collect(toUnmodifiableSet());

    private static final Set<String> SELF = Set.of(
            "me", "moi", "us", "nous", "tout", "tt", "tou", "all", "everything", "rien", "nothing", "all of them");
    private static final int SHORT = 6;

    private NameWords() {}

    /** Words to follow, unless they are the names of topics. */
    static Optional<Intent> follow(Sentence sentence, TopicWords topics) {
        return wanted(sentence)
                .filter(name -> !isTopics(name, topics) && !OurThings.are(name))
                .filter(name -> !SELF.contains(Folded.of(name).text()) && !isSlip(name))
                .filter(name -> !PointingWords.are(Folded.of(name)) && !asks(name))
                .filter(name -> Clauses.parts(sentence, topics).size() == 1)
                .map(name -> Intent.of(Act.FOLLOW_WORD, name));
    }

    /** What is to be followed, as it was written. */
    static Optional<String> wanted(Sentence sentence) {
        return said(FOLLOW, sentence);
    }

    /** Whether it asks, or names no more than news. */
    private static boolean asks(String name) {
        Folded words = Folded.of(name);
        return words.words().stream().anyMatch(ASKING::contains) || NEWS.isAllOf(words.text());
    }

    /** Whether "everything" was typed in haste. */
    private static boolean isSlip(String name) {
        return Spelling.near(Folded.of(name).text()).test("everything");
    }

    /** Words to follow no more: those that are followed, or any if it was said clearly. */
    static Optional<Intent> leave(Sentence sentence, List<String> followed, TopicWords topics) {
        boolean sure = LEAVE_FOR_SURE.isAllOf(sentence.folded().text());
        return said(LEAVE, sentence)
                .filter(name -> Clauses.parts(sentence, topics).size() == 1)
                .filter(name -> !isTopics(name, topics))
                .filter(name -> !SELF.contains(Folded.of(name).text()) && !PointingWords.are(Folded.of(name)))
                .filter(name -> sure || left(name, followed).isPresent())
                .map(name -> Intent.of(Act.UNFOLLOW_WORD, left(name, followed).orElse(name)));
    }

    /** The word followed that is no more wanted: the one meant by this name, or the only one of which it is a part. */
    public static Optional<String> left(String name, List<String> followed) {
        String part = Folded.of(name).text();
        List<String> holding = followed.stream()
                .filter(word -> !part.isEmpty() && Folded.of(word).contains(part))
                .toList();
        return known(name, followed)
                .or(() -> holding.size() == 1 ? holding.stream().findFirst() : Optional.empty());
    }

    /** The word followed that was meant by this name. */
    public static Optional<String> known(String name, List<String> followed) {
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

    /** The wish to see or clear the whole list of words. */
    static Optional<Intent> all(Folded words, List<String> followed) {
        if (!CLEARING.isAllOf(words.text())) {
            return Optional.empty();
        }
        boolean all = !followed.isEmpty() && CLEARING_ALL.isAllOf(words.text());
        return Optional.of(all ? Intent.of(Act.UNFOLLOW_WORD, followed) : Intent.of(Act.KEYWORDS));
    }

    /** The names in a sentence that lists names; none if one of them is too long for one, or says what is to be done. */
    static List<String> listed(Sentence sentence, TopicWords topics) {
        List<Optional<String>> names = Clauses.parts(sentence, topics).stream()
                .map(part -> said(BESIDES, part)
                        .map(word -> SMALL_ARTICLE.matcher(word).replaceFirst(""))
                        .flatMap(word -> said(ABOUT, Sentence.of(word)))
                        .map(Sentence::of)
                        .filter(NameWords::isName)
                        .flatMap(NameWords::name))
                .toList();
        return names.stream().anyMatch(Optional::isEmpty)
                ? List.of()
                : names.stream().flatMap(Optional::stream).toList();
    }

    /** Whether it is neither an order nor made of our words and numbers. */
    static boolean isName(Sentence part) {
        Clause clause = Clause.of(part);
        boolean orders = clause.plain() && clause.wish() != Clause.Wish.FOLLOW;
        return !orders && !isOurs(part) && !OurThings.are(part.folded().text()) && !PointingWords.are(part.folded());
    }

    private static boolean isOurs(Sentence words) {
        return words.words().stream()
                .map(Sentence.Word::folded)
                .allMatch(word -> OURS.contains(word) || word.matches("\\d+"));
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
    public static Optional<String> bare(Sentence sentence) {
        return sentence.words().size() > BARE || talks(sentence) ? Optional.empty() : name(sentence);
    }

    /** Whether it says more than a name. */
    static boolean talks(Sentence sentence) {
        return sentence.words().stream().map(Sentence.Word::folded).anyMatch(TALKING::contains);
    }

    private static Optional<String> said(WordPattern pattern, Sentence sentence) {
        Matcher found = pattern.matcher(sentence.folded().text());
        return found.matches() ? Optional.of(sentence.withItsArticle(sentence.said(found, 1))) : Optional.empty();
    }

    private static boolean isTopics(String name, TopicWords topics) {
        return topics(name, topics).isPresent();
    }

    /** The topics whose names these words are, and nothing but names. */
    static Optional<TopicWords.Named> topics(String name, TopicWords topics) {
        return topics.in(Folded.of(name)).filter(NameWords::isAllNames);
    }

    /** Whether nothing was said but the names of topics. */
    static boolean isAllNames(TopicWords.Named named) {
        return named.around().without(BESIDE_NAMES).isEmpty();
    }

    /** What a clause names, as a word to follow; empty if it is none that anybody would. */
    static Optional<String> named(Sentence object) {
        return isOurs(object)
                        || talks(object)
                        || OurThings.are(object.folded().text())
                        || PointingWords.are(object.folded())
                ? Optional.empty()
                : Optional.of(object)
                        .flatMap(words -> said(NAME, words))
                        .filter(name -> Folded.of(name).words().size() <= SHORT);
    }

    private static final Set<String> BESIDE_NAMES = Set.of(
            "le", "la", "les", "l", "the", "et", "and", "de", "du", "des", "d", "topic", "sujet", "news", "actu",
            "actus", "infos", "svp", "stp", "please", "plus", "too", "aussi", "also", "one", "ones", "stuff", "things",
            "trucs", "choses");
}

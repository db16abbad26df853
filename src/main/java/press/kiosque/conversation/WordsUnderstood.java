package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands typed words, given what we said last: first as they stand, then with slips of the keyboard mended. Stopping
 * everything comes before all but what stops one thing. A cleverer reader of words would be asked where this one gives up.
 */
record WordsUnderstood(Turn turn, TopicWords topics) {

    /** Whoever asks about a topic wants to read. */
    private static final Set<String> ASKING = Vocabulary.words("what which quoi quel quelle quels quelles");

    /** Whoever says one of these reads on. */
    private static final Set<String> MORE = Set.of(
            "la suite",
            "more stories",
            "more",
            "suite",
            "encore",
            "next",
            "more news",
            "d autres",
            "et apres",
            "plus",
            "and then");

    private static final Pattern DISLIKE =
            Pattern.compile("\\b(aime|adore)( pas| guere| plus)\\b|\\b(t|not|dont) (really )?(like|love|care)\\b");

    /** More words than this name no city. */
    private static final int CITY = 4;

    Intent in(String raw) {
        Sentence whole = Sentence.of(raw);
        if (whole.isEmpty()) {
            return Signs.in(raw);
        }
        Sentence wanted = Courtesy.off(whole);
        return beforeStop(wanted)
                .or(() -> PauseWords.stop(whole.folded(), turn))
                .or(() -> stop(whole))
                .or(() -> offered(whole.folded()))
                .or(() -> meant(wanted, whole).map(intent -> HoursMeant.besides(intent, whole, turn)))
                .or(() -> StopWords.areNearly(wanted.folded()) ? Optional.of(Intent.of(Act.STOP)) : Optional.empty())
                .orElseGet(() -> unclear(wanted));
    }

    /** What our last answer offered under these words; "more" is more of what it told. */
    private Optional<Intent> offered(Folded words) {
        Map<String, String> offers = turn.before().offers();
        Stream<String> titles = MORE.contains(words.text()) ? MORE.stream() : Stream.of(words.text());
        return titles.map(offers::get).filter(Objects::nonNull).findFirst().map(Payload::read);
    }

    private Optional<Intent> stop(Sentence whole) {
        Folded words = whole.folded();
        boolean stop = StopWords.areIn(whole)
                && topics.in(words)
                        .or(() -> topics.akin(words))
                        .filter(this::leavesOthers)
                        .isEmpty();
        return stop ? Optional.of(Intent.of(Act.STOP)) : Optional.empty();
    }

    /** Whether "stop sport" can mean this topic alone: it is followed, and so are others. */
    private boolean leavesOthers(TopicWords.Named named) {
        List<String> followed = turn.reader().topics();
        return followed.containsAll(named.topics())
                && followed.size() > named.topics().size();
    }

    /** What holds words of stopping but stops one thing only. */
    private Optional<Intent> beforeStop(Sentence sentence) {
        Folded words = sentence.folded();
        if (turn.before().isAt(DataTalk.ERASE)) {
            Optional<Intent> confirmed = DataWords.confirmation(words);
            if (confirmed.isPresent()) {
                return confirmed;
            }
        }
        return ofAll(words)
                .or(() -> turn.reader().wishes().alertTopics().isEmpty() || !AlertWords.off(words)
                        ? Optional.empty()
                        : AlertWords.in(words, topics))
                .or(() -> DataWords.in(words))
                .or(() -> DayWords.without(words).map(days -> DaysMeant.of(Act.DAYS_DROP, days)))
                .or(() -> HourDrops.in(words))
                .or(() -> WishWords.fewer(words))
                .or(() -> QuietWords.in(sentence, turn))
                .or(() -> QuestionWords.ofNewspaper(words))
                .or(() -> CardWords.muted(sentence, turn.reader().wishes().keywords(), topics))
                .or(() -> CueWords.ofOneThing(words))
                .or(() -> PauseWords.stop(words, turn))
                .or(() -> Optional.of(words)
                        .filter(said -> said.contains("pause"))
                        .flatMap(Vocabulary::meaning))
                .or(() -> NameWords.leave(sentence, turn.reader().wishes().keywords(), topics))
                .or(() -> PartingWords.in(words, topics));
    }

    /** What is about all that we send, or about the last change, whatever it may name besides. */
    private Optional<Intent> ofAll(Folded words) {
        if (StopWords.areAskedAbout(words)) {
            return Optional.of(Intent.of(Act.STOPPING));
        }
        boolean alertsToo = AlertWords.off(words) && StopWords.areIn(words);
        return alertsToo ? Optional.of(Intent.of(Act.STOP)) : UndoWords.in(words, turn);
    }

    /** As it was wanted, as it was said, then with its slips mended: each only if it says something else. */
    private Optional<Intent> meant(Sentence wanted, Sentence whole) {
        return Stream.<Supplier<Sentence>>of(() -> wanted, () -> whole, () -> wanted.with(topics.spelling()::mend))
                .map(Supplier::get)
                .distinct()
                .map(this::meant)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Intent> meant(Sentence sentence) {
        Folded words = sentence.folded();
        Stream<Function<Sentence, Optional<Intent>>> ears = Stream.of(
                said -> NewsroomWords.in(words),
                new AnswerWords(turn, topics)::in,
                said -> ChatWords.in(words),
                said -> QuestionWords.in(words),
                said -> CardWords.in(words),
                said -> Vocabulary.meaning(words),
                said -> DataWords.in(words),
                said -> PauseWords.in(words, turn, false, topics),
                said -> QuietWords.in(said, turn),
                said -> WishWords.most(words, turn.before().isAt(MostTalk.TEMPLATE)),
                said -> Places.in(said, turn.before().isAt(ZoneTalk.TEMPLATE)),
                said -> HourMoves.in(words, turn.active() ? turn.reader().subscriptions() : List.of()),
                said -> NameWords.leave(said, turn.reader().wishes().keywords(), topics),
                said -> NameWords.follow(said, topics),
                said -> SearchWords.in(said, topics),
                said -> AlertWords.in(words, topics),
                said -> topics.in(words).map(named -> aboutTopics(named, said)),
                said -> HoursMeant.in(said, turn),
                said -> topics.akin(words).map(named -> aboutTopics(named, said)),
                said -> CueWords.in(words));
        return ears.map(ear -> ear.apply(sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::here);
    }

    /** To resume means the digests, or only what a pause holds back. */
    private Intent here(Intent intent) {
        boolean paused = turn.active() && turn.reader().wishes().pauses(turn.now());
        return intent.act() == Act.START && paused ? Intent.of(Act.RESUME) : intent;
    }

    /** Whoever is choosing topics picks one by its name; whoever reads already wants its stories. */
    private Intent aboutTopics(TopicWords.Named named, Sentence said) {
        List<String> around = named.around().words();
        if (around.stream().anyMatch(Vocabulary.LESS::contains)
                || DISLIKE.matcher(named.around().text()).find()) {
            return Intent.of(Act.LESS, named.topics());
        }
        if (StopWords.areDenied(named.around())) {
            return Intent.of(Act.TOPICS);
        }
        if (around.stream().anyMatch(Vocabulary.LEAVING::contains)) {
            return Intent.of(Act.UNFOLLOW, named.topics());
        }
        if (around.stream().anyMatch(ASKING::contains)) {
            return Intent.of(Act.MORE, named.topics());
        }
        boolean reads = turn.active() || said.raw().contains("?");
        boolean picks = !reads
                || AnswerWords.areOfTopics(turn)
                || named.topics().size() > 1
                || around.stream().anyMatch(Vocabulary.FOLLOWING::contains);
        return picks ? Intent.of(Act.FOLLOW, named.topics()) : Intent.of(Act.MORE, named.topics());
    }

    /** What was not understood: after our question for a word it is one; else its words help to guess. */
    private Intent unclear(Sentence sentence) {
        boolean talks = NameWords.talks(sentence);
        boolean city = !talks && sentence.words().size() <= CITY;
        if (turn.before().isAt(KeywordTalk.TEMPLATE) && !talks) {
            return NameWords.name(sentence)
                    .map(name -> Intent.of(Act.FOLLOW_WORD, name))
                    .orElse(Intent.of(Act.UNCLEAR, sentence.raw()));
        }
        if (sentence.folded().without(Vocabulary.POLITENESS).isEmpty()) {
            return Intent.of(Act.HELP);
        }
        return turn.before().isAt(ZoneTalk.TEMPLATE) && city
                ? Intent.of(Act.ZONE, NameWords.name(sentence).orElse(sentence.raw()))
                : Intent.of(Act.UNCLEAR, sentence.raw());
    }
}

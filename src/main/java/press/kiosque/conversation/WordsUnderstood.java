package press.kiosque.conversation;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands typed words, given what we said last: first as they stand, then with slips of the keyboard mended. Stopping comes
 * before everything. A cleverer reader of words would be asked where this one gives up.
 */
record WordsUnderstood(Turn turn, TopicWords topics) {

    private static final Set<String> YES = Set.of(
            "oui",
            "yes",
            "ouais",
            "yep",
            "yeah",
            "volontiers",
            "sure",
            "ok",
            "d accord",
            "go",
            "avec plaisir",
            "please do");
    private static final Pattern CROSS = Pattern.compile("[😡🤬👎😠😤💩😞😒🙄]");

    /** Ends the waiting for the newsroom. */
    private static final Pattern NEVER_MIND =
            Pattern.compile("^(?:(?:bon|ben|euh|ok|alors|well|oh|hm|non|no|en fait|finalement|actually) )*"
                    + "(?:(?:laissez?|rien|(?<=en fait |finalement |actually )(?:non|no))$"
                    + "|(?:laissez? tomber|tant pis|never ?mind|forget it|plus besoin|no need|ca ira)\\b)");

    private static final Set<String> STOP_NEARLY = Set.of("stop", "arreter", "arretez", "unsubscribe", "desabonner");
    private static final Set<String> NOT_STOP = Set.of("step", "shop", "stoc", "store", "story", "stoa");

    private static final Set<String> ASKING_KINDLY = Set.of("please", "svp", "stp", "merci", "thanks");

    /** More words than this name no city. */
    private static final int CITY = 4;

    Intent in(String raw) {
        Sentence whole = Sentence.of(raw);
        if (whole.isEmpty()) {
            return signs(raw);
        }
        Sentence wanted = Courtesy.off(whole);
        return beforeStop(wanted)
                .or(() -> stop(whole.folded()))
                .or(() -> meant(wanted, whole).map(intent -> HoursMeant.besides(intent, whole.folded(), turn.before())))
                .or(() -> nearlyStop(wanted))
                .orElseGet(() -> unclear(wanted));
    }

    /** Stopping a topic is no stop. */
    private Optional<Intent> stop(Folded words) {
        boolean stop = StopWords.areIn(words) && topics.akin(words).isEmpty();
        return stop ? Optional.of(Intent.of(Act.STOP)) : Optional.empty();
    }

    /** No letters at all: a question mark asks for help, a cross face complains, the rest is a nod. */
    private static Intent signs(String raw) {
        if (raw.contains("🛑") || raw.contains("✋")) {
            return Intent.of(Act.STOP);
        }
        if (CROSS.matcher(raw).find()) {
            return Intent.of(Act.COMPLAINT);
        }
        return Intent.of(raw.contains("?") ? Act.HELP : Act.THANKS);
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
        if (alerts().endsSome(words)) {
            return alerts().in(words);
        }
        return changes(sentence)
                .or(() -> NameWords.all(words))
                .or(() -> DataWords.in(words))
                .or(() -> DayWords.without(words).map(ScheduleWords::on))
                .or(() -> WishWords.quiet(words, false))
                .or(() -> CueWords.ofOneThing(words))
                .or(() -> WishWords.stop(words, here()))
                .or(() -> Optional.of(words)
                        .filter(said -> said.contains("pause"))
                        .flatMap(Vocabulary::meaning))
                .or(() -> NameWords.leave(sentence, turn.reader().wishes().keywords(), topics));
    }

    private AlertWords alerts() {
        return new AlertWords(topics, turn.reader());
    }

    /** What is to be followed and what no more; where we asked for alerts, of what they shall come. */
    private Optional<Intent> changes(Sentence sentence) {
        if (turn.before().isAt(AlertTalk.TEMPLATE)) {
            return alerts().chosen(sentence);
        }
        return AlertWords.areIn(sentence.folded())
                ? Optional.empty()
                : new TopicChanges(
                                topics,
                                turn.reader().topics(),
                                turn.reader().wishes().keywords())
                        .in(sentence);
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
                this::context,
                this::changes,
                said -> Vocabulary.meaning(words),
                said -> DataWords.in(words),
                said -> WishWords.pause(words, here(), false),
                said -> WishWords.quiet(words, turn.before().isAt(QuietTalk.TEMPLATE)),
                said -> WishWords.most(words, turn.before().isAt(MostTalk.TEMPLATE)),
                said -> Places.in(said, turn.before().isAt(ZoneTalk.TEMPLATE)),
                said -> NameWords.leave(said, turn.reader().wishes().keywords(), topics),
                said -> NameWords.follow(said, topics),
                said -> NameWords.search(said, topics),
                said -> alerts().in(words),
                said -> topics.in(words).map(new TopicMeant(turn)::of),
                said -> HoursMeant.in(words, turn.before()),
                said -> topics.atAnHour(words),
                said -> topics.akin(words).map(new TopicMeant(turn)::of),
                said -> CueWords.in(words));
        return ears.map(ear -> ear.apply(sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::here);
    }

    /** A single word that is nearly the one for stopping, and nothing else. */
    private static Optional<Intent> nearlyStop(Sentence sentence) {
        String text = sentence.folded().text();
        boolean stop = sentence.words().size() == 1
                && !NOT_STOP.contains(text)
                && STOP_NEARLY.stream().anyMatch(Spelling.near(text));
        return stop ? Optional.of(Intent.of(Act.STOP)) : Optional.empty();
    }

    /** Now, by the reader's clock. */
    private ZonedDateTime here() {
        return turn.now().atZone(turn.reader().zone());
    }

    /** To resume means the digests, or only what a pause holds back. */
    private Intent here(Intent intent) {
        boolean paused = turn.active() && turn.reader().wishes().paused(turn.now());
        return intent.act() == Act.START && paused ? Intent.of(Act.RESUME) : intent;
    }

    /** What short words mean after our offer of an edition, or our question. */
    private Optional<Intent> context(Sentence sentence) {
        Folded words = sentence.folded();
        Dialogue before = turn.before();
        if (before.isAt(PauseTalk.TEMPLATE)) {
            return WishWords.pause(words, here(), true);
        }
        if (before.isAt(WaitingEdition.TEMPLATE) && YES.contains(words.text())) {
            return Optional.of(Intent.of(Act.EDITION));
        }
        if (isWaiting() && NEVER_MIND.matcher(words.text()).find()) {
            return Optional.of(Intent.of(Act.BOT));
        }
        if (before.isAt(SearchTalk.TEMPLATE) && Vocabulary.meaning(words).isEmpty()) {
            return NameWords.search(sentence, topics)
                    .or(() -> NameWords.name(sentence).map(name -> Intent.of(Act.SEARCH, name)));
        }
        if (before.isAt(SearchTalk.NOTHING) && YES.contains(words.without(ASKING_KINDLY).text())) {
            return NameWords.quoted(before.words()).map(word -> Intent.of(Act.FOLLOW_WORD, word));
        }
        return TopicMeant.isAsked(turn.before()) ? new TopicAnswer(turn, topics).in(words) : Optional.empty();
    }

    private boolean isWaiting() {
        return turn.before().isAt(NewsroomTalk.ASKED) || turn.before().isAt(NewsroomTalk.HEARD);
    }

    /** What was not understood: after our question for a word it is one; else its words help to guess. */
    private Intent unclear(Sentence sentence) {
        boolean talks = NameWords.talks(sentence);
        boolean city = !talks && sentence.words().size() <= CITY;
        if (turn.before().isAt(KeywordTalk.TEMPLATE) && !talks) {
            List<String> names = NameWords.listed(sentence, topics);
            return names.isEmpty() ? Intent.of(Act.UNCLEAR, sentence.raw()) : Intent.of(Act.FOLLOW_WORD, names);
        }
        if (sentence.folded().without(Vocabulary.POLITENESS).isEmpty()) {
            return Intent.of(Act.HELP);
        }
        return turn.before().isAt(ZoneTalk.TEMPLATE) && city
                ? Intent.of(Act.ZONE, NameWords.name(sentence).orElse(sentence.raw()))
                : Intent.of(Act.UNCLEAR, sentence.raw());
    }
}

package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.kiosque.subscriber.Subscription;

/**
 * Understands typed words, given what we said last: first as they stand, then with slips of the keyboard mended. Stopping
 * everything comes before all but what stops one thing. A cleverer reader of words would be asked where this one gives up.
 */
record WordsUnderstood(Turn turn, TopicWords topics) {

    private static final Set<Act> RESUMING = Set.of(Act.START, Act.RESUME);

    /** What a letter is taken for, though a sentence of it may say more. */
    private static final Set<Act> REMARKED = Set.of(Act.UNCLEAR, Act.TOP);

    Intent in(String raw) {
        Sentence said = alerts().withoutRefusal(Sentence.of(raw));
        Intent heard = together(Courtesy.off(said)).orElseGet(() -> alone(said));
        if (heard.act() == Act.UNCLEAR && !turn.active() && !turn.before().isAt(Saying.ERASE)) {
            heard = wishes(Courtesy.off(said)).orElse(heard);
        }
        Intent whole = heard;
        Optional<Intent> remarked =
                REMARKED.contains(whole.act()) && !turn.before().isAt(Saying.ERASE)
                        ? new Remarks(this::part, turn.active()).in(raw, whole.act())
                        : Optional.empty();
        return unlessOnlyANod(remarked.orElse(whole));
    }

    /** A nod is no answer to an open question: that is asked again. */
    private Intent unlessOnlyANod(Intent intent) {
        boolean nod = intent.act() == Act.CHAT && intent.subject().equals(Optional.of("NOD"));
        Dialogue before = turn.before();
        Optional<Act> asked = before.isAt(Saying.ERASE) ? Optional.of(Act.ERASE) : before.question();
        return nod ? asked.map(Intent::of).orElse(intent) : intent;
    }

    private Intent alone(Sentence whole) {
        if (whole.isEmpty()) {
            return Signs.in(whole.raw(), turn, topics);
        }
        Sentence wanted = Courtesy.off(whole);
        return asked(whole)
                .or(() -> UndoWords.slipped(whole.folded(), turn))
                .or(() -> TopicAnswer.enough(wanted.folded(), turn))
                .or(() -> alerts().offForAWhile(whole.folded()))
                .or(() -> beforeStop(wanted))
                .or(() -> PauseWords.stop(whole.folded(), turn))
                .or(() -> stop(whole))
                .or(() -> offered(whole.folded()))
                .or(() -> offered(wanted.folded()))
                .or(() -> meant(wanted, whole).map(intent -> HoursMeant.besides(intent, whole, turn)))
                .filter(intent -> !RESUMING.contains(intent.act()) || !SummaryWords.areIn(whole))
                .or(() -> StopWords.areNearly(wanted.folded()) ? Optional.of(Intent.of(Act.STOP)) : Optional.empty())
                .or(() -> new TopicAnswer(turn, topics).untopical(wanted))
                .orElseGet(() -> new LastResort(turn, topics).in(wanted));
    }

    /** A question is no wish, whatever it names, nor is a cry for help, nor what nobody can be given; of erasing it is heard elsewhere. */
    private Optional<Intent> asked(Sentence whole) {
        return turn.before().isAt(Saying.ERASE)
                ? Optional.empty()
                : CareWords.in(whole.folded())
                        .or(() -> AskedWords.in(whole, turn))
                        .or(() -> AskedWords.in(Courtesy.off(whole), turn))
                        .or(() -> HowWords.in(whole.folded()))
                        .or(() -> DaysMeant.byTopic(whole, topics));
    }

    /** What our last answer offered under these words; "more" is more of what it told. */
    private Optional<Intent> offered(Folded words) {
        return Optional.ofNullable(turn.before().offers().get(words.text()))
                .map(Payload::read)
                .or(() -> MoreWords.after(turn.before(), words));
    }

    /** Stopping a topic is no stop. */
    private Optional<Intent> stop(Sentence whole) {
        Folded words = whole.folded();
        boolean stop = StopWords.areIn(whole) && topics.akin(words).isEmpty();
        return stop ? Optional.of(PauseWords.away(words, turn).orElse(Intent.of(Act.STOP))) : Optional.empty();
    }

    /** What holds words of stopping but stops one thing only. */
    private Optional<Intent> beforeStop(Sentence sentence) {
        Folded words = sentence.folded();
        if (turn.before().isAt(Saying.ERASE)) {
            Optional<Intent> confirmed = DataWords.confirmation(sentence);
            if (confirmed.isPresent()) {
                return confirmed;
            }
        }
        return ofAll(words)
                .or(() -> alerts().endsSome(words) ? alerts().in(words) : Optional.empty())
                .or(() -> Vocabulary.meaning(words).filter(intent -> intent.act() == Act.HOURS_MORE))
                .or(() -> SomeEditions.in(sentence, hours()))
                .or(() -> SomeEditions.another(words))
                .or(() -> CardWords.enoughOf(sentence, turn.reader().wishes().keywords(), topics))
                .or(() -> changes(sentence))
                .or(() -> new PointingWords(turn).leave(words))
                .or(() -> NameWords.all(words, turn.reader().wishes().keywords()))
                .or(() -> DataWords.in(words))
                .or(() -> DayWords.without(words).map(days -> DaysMeant.of(Act.DAYS_DROP, days)))
                .or(() -> HourMoves.in(words, hours()))
                .or(() -> HourDrops.in(words))
                .or(() -> WishWords.fewer(words))
                .or(() -> QuietWords.in(sentence, turn))
                .or(() -> QuestionWords.ofNewspaper(words, turn.active()))
                .or(() -> CardWords.muted(sentence, turn.reader().wishes().keywords(), topics))
                .or(() -> CueWords.ofOneThing(words))
                .or(() -> PauseWords.stop(words, turn))
                .or(() -> Optional.of(words)
                        .filter(said -> said.contains("pause"))
                        .flatMap(Vocabulary::meaning))
                .or(() -> NameWords.leave(sentence, turn.reader().wishes().keywords(), topics))
                .or(() -> PartingWords.in(words, alerts()));
    }

    /** What is about all that we send, or about the last change, whatever it may name besides. */
    private Optional<Intent> ofAll(Folded words) {
        if (StopWords.areAskedAbout(words)) {
            return Optional.of(Intent.of(Act.STOPPING));
        }
        if (AlertWords.areDeclined(words) && StopWords.areIn(words)) {
            return Optional.of(Intent.of(Act.STOP));
        }
        if (StopWords.areDenied(words) && words.contains("pause")) {
            return Optional.of(Intent.of(Act.PAUSE));
        }
        return StopWords.areAllDenied(words) && turn.active()
                ? Optional.of(Intent.of(Act.NEXT))
                : UndoWords.in(words, turn);
    }

    private Optional<Intent> together(Sentence sentence) {
        boolean several = turn.active()
                && !turn.before().isAt(Saying.ERASE)
                && ofAll(sentence.folded()).isEmpty();
        if (!turn.before().isAt(Saying.ERASE)) {
            Optional<Intent> there =
                    HourThere.in(sentence, this::part, turn.reader().zone());
            if (there.isPresent()) {
                return there;
            }
        }
        return several ? wishes(sentence) : Optional.empty();
    }

    private Optional<Intent> wishes(Sentence sentence) {
        return new WishesTogether(this::part, topics).in(sentence);
    }

    private Intent part(String words) {
        return alone(Sentence.of(words));
    }

    private List<Subscription> hours() {
        return turn.active() ? turn.reader().subscriptions() : List.of();
    }

    private AlertWords alerts() {
        return new AlertWords(topics, turn.reader());
    }

    /** What is to be followed and what no more; where we asked for alerts, of what they shall come. */
    private Optional<Intent> changes(Sentence sentence) {
        if (turn.before().isAt(Saying.ALERTS)) {
            return new AlertAnswer(topics, turn.reader()).in(sentence);
        }
        Optional<Intent> days = DaysMeant.changed(sentence);
        if (days.isPresent()) {
            return days;
        }
        return turn.before().isAt(Saying.ERASE) || AlertWords.areIn(sentence.folded())
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
                new AnswerWords(turn, topics)::in,
                this::changes,
                new PointingWords(turn)::follow,
                said -> ChatWords.in(words).or(() -> ChatWords.introduced(said, topics)),
                said -> QuestionWords.in(words),
                said -> QuestionWords.ofNewsroom(words, turn.newsroom().name()),
                said -> CardWords.in(words),
                said -> Vocabulary.meaning(words),
                said -> DataWords.in(words),
                said -> PauseWords.in(words, turn, false, topics),
                said -> QuietWords.in(said, turn),
                said -> WishWords.most(words, turn.before().isAt(Saying.MOST)),
                said -> Places.in(said, turn.before().isAt(Saying.ZONE)),
                said -> HourMoves.in(words, hours()),
                said -> NameWords.leave(said, turn.reader().wishes().keywords(), topics),
                said -> NameWords.follow(said, topics),
                said -> SearchWords.in(said, topics),
                said -> alerts().in(words),
                said -> topics.in(words).map(new TopicMeant(turn)::of),
                said -> HoursMeant.in(said, turn),
                said -> topics.atAnHour(words).map(new TopicMeant(turn)::withHour),
                said -> topics.akin(words).map(new TopicMeant(turn)::ofKin),
                said -> CueWords.in(words),
                said -> turn.before().isAt(Saying.KEYWORDS) ? Optional.empty() : SearchWords.more(said, topics),
                said -> MoreWords.areIn(words) ? Optional.of(Intent.of(Act.TOP)) : Optional.empty());
        return ears.map(ear -> ear.apply(sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .map(intent -> AsThingsStand.of(intent, words, turn));
    }
}

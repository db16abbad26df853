package press.kiosque.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A channel for tests: keeps what it was given to send and answers as it is told, at first with Accepted. */
public final class RecordingChannel implements Channel {

    private final List<Outgoing> given = new CopyOnWriteArrayList<>();
    private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
    private volatile Function<Outgoing, SendResult> answer = RecordingChannel::accepted;
    private volatile Pace pace = Pace.UNLIMITED;
    private volatile BiFunction<Addressee, Speech, Reach> reach = (reader, speech) -> new Reach.By(Reach.Rule.ALWAYS);

    @Override
    public String name() {
        return "recording";
    }

    @Override
    public Reach reach(Addressee reader, Speech speech, Instant now) {
        return reach.apply(reader, speech);
    }

    /** Each act for a day, but a reaction taken back. */
    @Override
    public Optional<Instant> opens(Inbound.FromReader act) {
        boolean takenBack = act instanceof Inbound.Reacted reacted && reacted.emoji() == null;
        return takenBack ? Optional.empty() : Optional.of(act.source().at().plus(Duration.ofHours(24)));
    }

    @Override
    public Pace pace(String newsroom) {
        return pace;
    }

    @Override
    public CompletableFuture<SendResult> send(Outgoing outgoing) {
        given.add(outgoing);
        SendResult result = answer.apply(outgoing);
        if (result instanceof SendResult.Accepted) {
            sent.add(outgoing);
        }
        return CompletableFuture.completedFuture(result);
    }

    /** What it was given so far, whatever it answered. */
    public List<Outgoing> given() {
        return List.copyOf(given);
    }

    /** What was accepted so far, in the order in which it came. */
    public List<Outgoing> sent() {
        return List.copyOf(sent);
    }

    /** From now on, answers with what the function says. */
    public void answers(Function<Outgoing, SendResult> answer) {
        this.answer = answer;
    }

    /** From now on, this is whether readers can be reached. */
    public void reaches(Reach reach) {
        this.reach = (reader, speech) -> reach;
    }

    /** From now on, this says who can be reached. */
    public void reaches(Function<Addressee, Reach> reach) {
        this.reach = (reader, speech) -> reach.apply(reader);
    }

    /** From now on, this says who can be reached by whom. */
    public void reachesBySpeech(BiFunction<Addressee, Speech, Reach> reach) {
        this.reach = reach;
    }

    /** From now on, messages may go at this pace. */
    public void keeps(Pace pace) {
        this.pace = pace;
    }

    /** The usual answer. */
    public static SendResult accepted(Outgoing outgoing) {
        return new SendResult.Accepted("recorded:" + outgoing.id());
    }
}

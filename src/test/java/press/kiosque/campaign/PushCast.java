package press.kiosque.campaign;

import com.mongodb.client.MongoDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.TestOfTitles.Arm;
import press.kiosque.campaign.TestOfTitles.Cause;
import press.kiosque.campaign.TestOfTitles.End;
import press.kiosque.campaign.TestOfTitles.Look;
import press.kiosque.delivery.Delivery.Outcome;

/** Pushes in every state, for tests of the site; their ids are the states' names. */
public final class PushCast {

    private final MongoDatabase database;
    private final Instant now;

    public PushCast(MongoDatabase database, Instant now) {
        this.database = database;
        this.now = now;
    }

    /** Takes all away. */
    public void nothing() {
        List.of("campaigns", "sendings", "push_series")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    /** One push in each state, in these words. */
    public void everyState(String words) {
        nothing();
        series(words);
        titles(words);
        for (State state : State.values()) {
            boolean begun = state == State.SENDING || state == State.PAUSED;
            database.getCollection("campaigns", Campaign.class).insertOne(push(state, words));
            if (begun) {
                database.getCollection("sendings", Sending.class)
                        .insertOne(new Sending(
                                state.name(),
                                now,
                                Sending.Stage.CANARY,
                                now.minusSeconds(20),
                                now,
                                20,
                                812,
                                640,
                                4711,
                                null));
            }
        }
    }

    /** Pushes of two titles whose test is planned, runs, or ended in each way; their ids are {@code titles-<state>}. */
    private void titles(String words) {
        var written = new Content(
                Map.of("fr", new Content.Words(words, words, "Autrement : " + words)),
                "https://example.org/3",
                null,
                "article3",
                "article3");
        tested("titles-PLANNED", State.SCHEDULED, written, null);
        tested(
                "titles-RUNNING",
                State.SENDING,
                written,
                new TestOfTitles(90_000, now.plusSeconds(3000), look(402), null));
        for (Cause cause : Cause.values()) {
            var end = new End(cause, cause == Cause.BETTER ? Title.SECOND : Title.FIRST, "ines", now);
            boolean none = cause == Cause.TOO_FEW || cause == Cause.TOO_SHORT || cause == Cause.UNTRACKED;
            @Nullable Look look = none ? null : look(cause == Cause.UNEVEN ? 204 : 402);
            tested("titles-" + cause, State.DONE, written, new TestOfTitles(none ? -1 : 90_000, now, look, end));
        }
    }

    /** A push that was sent with two titles, of which the second was shown to be better; its page. */
    public String titlesWereTried(String first, String second, String summary) {
        var words = new Content(Map.of("fr", new Content.Words(first, summary, second)), null, null, null, null);
        var seen = new Look(now, new Arm(1031, 1031, 82), new Arm(1017, 1017, 130), 74, 122);
        var end = new End(Cause.BETTER, Title.SECOND, Campaign.SYSTEM, now);
        var unsent = new Tally.Unsent(Outcome.UNREACHABLE, "WINDOW_SHUT", 2240);
        var tally = new Tally(12_480, Map.of("OPEN_WINDOW", 10_240L), List.of(unsent), 0, 0, 10_240, 0);
        var standing = new Standing(State.DONE, "system", now, null, null, tally);
        var audience = new Audience(Set.of("sport"), List.of(), null, null, null);
        var plan = new Plan(now.minusSeconds(1500), Pressroom.PARIS, now.plus(Duration.ofHours(2)));
        database.getCollection("campaigns", Campaign.class)
                .insertOne(new Campaign(
                        "titles", "le-kiosque", 1, Kind.PUSH, words, audience, plan, List.of("camille"), standing));
        database.getCollection("sendings", Sending.class)
                .insertOne(new Sending(
                        "titles",
                        now,
                        Sending.Stage.ALL,
                        plan.at(),
                        now,
                        12_480,
                        12_480,
                        10_240,
                        4711,
                        new TestOfTitles(90_000, now, seen, end)));
        return "/admin/pushes/titles";
    }

    private Look look(long second) {
        return new Look(now, new Arm(398, 390, 31), new Arm(second, second - 6, 52), 27, 49);
    }

    private void tested(String id, State state, Content words, @Nullable TestOfTitles test) {
        Campaign push = push(state, "…");
        database.getCollection("campaigns", Campaign.class)
                .insertOne(new Campaign(
                        id,
                        push.newsroom(),
                        1,
                        Kind.PUSH,
                        words,
                        new Audience(Set.of("sport"), List.of(), null, null, null),
                        push.plan(),
                        push.authors(),
                        push.standing()));
        if (test != null) {
            database.getCollection("sendings", Sending.class)
                    .insertOne(new Sending(
                            id, now, Sending.Stage.TEST, now.minusSeconds(700), now, 800, 5000, 4000, 4711, test));
        }
    }

    /** Series in every state, the one that recurs with times of each outcome; their ids are {@code series-<state>}. */
    private void series(String words) {
        for (State state : List.of(State.SCHEDULED, State.PAUSED, State.DONE)) {
            database.getCollection("push_series", Series.class).insertOne(series(state, words));
        }
    }

    private Series series(State state, String words) {
        var rhythm = new Rhythm(
                Set.of(DayOfWeek.values()),
                LocalTime.parse("18:00"),
                Pressroom.PARIS,
                now.atZone(Pressroom.PARIS).toLocalDate().plusMonths(3));
        boolean ofWords = state == State.SCHEDULED;
        var content =
                ofWords ? new Content(Map.of("fr", new Content.Words(words, words)), null, null, null, null) : null;
        List<Occurrence> past = ofWords
                ? List.of(
                        new Occurrence(now.minus(Duration.ofDays(1)), Occurrence.Outcome.PUSHED, State.DONE.name()),
                        new Occurrence(now.minus(Duration.ofDays(2)), Occurrence.Outcome.PUSHED, "discarded"),
                        new Occurrence(now.minus(Duration.ofDays(3)), Occurrence.Outcome.SKIPPED, "none"),
                        new Occurrence(now.minus(Duration.ofDays(4)), Occurrence.Outcome.MISSED, "none"))
                : List.of();
        return new Series(
                "series-" + state,
                "le-kiosque",
                1,
                content,
                new Audience(Set.of("sport"), List.of(words), Locale.FRENCH, 30, null),
                rhythm,
                2,
                "ines",
                state == State.PAUSED,
                state == State.DONE ? null : rhythm.after(now).orElseThrow(),
                null,
                past);
    }

    private Campaign push(State state, String words) {
        var content = new Content(
                Map.of("fr", new Content.Words(words, words)),
                "https://news.example/tram",
                state == State.PAUSED ? "https://news.example/tram.jpg" : null,
                null,
                null);
        var audience = new Audience(
                Set.of("sport"), List.of(words), Locale.FRENCH, 30, state == State.RECALLED ? State.DONE.name() : null);
        boolean stopped = state == State.STOPPED;
        return new Campaign(
                state.name(),
                "le-kiosque",
                1,
                state == State.SCHEDULED ? Kind.PUSH : Kind.BREAKING,
                content,
                audience,
                state == State.DRAFT ? null : new Plan(now, Pressroom.PARIS, now.plus(Duration.ofHours(2))),
                List.of("ines"),
                new Standing(
                        state,
                        "ines",
                        now,
                        state == State.DONE ? "paul" : null,
                        stopped ? new Standing.Because("CANARY", 4, 20) : null,
                        state == State.DONE || stopped ? result(words) : null));
    }

    private static Tally result(String words) {
        return new Tally(
                812,
                Map.of("OPEN_WINDOW", 640L),
                List.of(
                        new Tally.Unsent(Outcome.UNREACHABLE, "WINDOW_SHUT", 160),
                        new Tally.Unsent(Outcome.REFUSED, words, 11)),
                0,
                1,
                652,
                12);
    }
}

package press.kiosque.campaign;

import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.TestOfTitles.Cause;
import press.kiosque.campaign.TestOfTitles.End;
import press.kiosque.campaign.TestOfTitles.Look;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.MessageLinks;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** Tries two titles of a push on a share of its readers, and ends that by itself or by an editor's word. */
@Component
class TitleTester {

    private static final Logger LOG = LoggerFactory.getLogger(TitleTester.class);

    /** So often at most one looks in the time in which a reader is observed, since each look is a scan. */
    private static final int LOOKS = 60;

    static final Set<State> UNDER_WAY = EnumSet.of(State.SENDING, State.PAUSED);

    private final Sendings sendings;
    private final Deliveries ledger;
    private final MessageLinks links;
    private final Deeds deeds;
    private final CampaignSettings.Titles settings;
    private final Clock clock;

    TitleTester(
            Sendings sendings,
            Deliveries ledger,
            MessageLinks links,
            Deeds deeds,
            CampaignSettings settings,
            Clock clock) {
        this.sendings = sendings;
        this.ledger = ledger;
        this.links = links;
        this.deeds = deeds;
        this.settings = settings.titles();
        this.clock = clock;
    }

    /** Whether openings are known reader by reader, without which there is nothing to compare. */
    boolean knowsWhoOpens() {
        return links.tellWhoOpens();
    }

    CampaignSettings.Titles settings() {
        return settings;
    }

    /** On how many of so many who can be reached titles are tried. */
    long testers(long reachable) {
        return (long) Math.ceil(settings.share() * reachable);
    }

    /** Why titles are not tried if so many can be reached from this moment on; empty if they are. */
    Optional<Cause> obstacle(long reachable, @Nullable Plan plan, Instant from) {
        if (!knowsWhoOpens()) {
            return Optional.of(Cause.UNTRACKED);
        }
        if (testers(reachable) < settings.least()) {
            return Optional.of(Cause.TOO_FEW);
        }
        boolean tooShort =
                plan != null && half(plan, from).compareTo(settings.observed().multipliedBy(2)) < 0;
        return tooShort ? Optional.of(Cause.TOO_SHORT) : Optional.empty();
    }

    /** The others shall have as much of a push's time as the test at least. */
    private static Duration half(Plan plan, Instant from) {
        return Duration.between(from, plan.expires()).dividedBy(2);
    }

    /**
     * How the titles of this push are to be tried; null if it has only one.
     *
     * @param lots of all who can be reached, in ascending order
     * @param first up to which lot readers are the very first ones, who try them too
     */
    @Nullable
    TestOfTitles plan(Campaign push, long[] lots, long first, Instant now) {
        if (push.kind() != Kind.PUSH
                || push.audience().corrects() != null
                || !push.content().hasTwoTitles()) {
            return null;
        }
        Plan plan = Objects.requireNonNull(push.plan(), "a push that is sent has a plan");
        Optional<Cause> obstacle = obstacle(lots.length, plan, now);
        if (obstacle.isPresent()) {
            return TestOfTitles.none(obstacle.get(), now);
        }
        long mark = lots[(int) testers(lots.length) - 1];
        Duration half = half(plan, now);
        Duration longest = half.compareTo(settings.longest()) < 0 ? half : settings.longest();
        return new TestOfTitles(Math.max(first, mark), now.plus(longest), null, null);
    }

    /**
     * Looks at how the titles do, and ends the test if that is enough.
     *
     * @return when to look again
     */
    Instant look(Campaign push, Sending sending, Tally tally, Instant now) {
        TestOfTitles test = Objects.requireNonNull(sending.test(), "this stage is a test");
        Look look = count(push, now);
        sendings.looked(push.id(), look);
        boolean allSent = tally.claimed() >= sending.handed() && tally.open() == 0;
        End end = test.ending(look, allSent, settings);
        if (end != null && sendings.end(push.id(), end)) {
            tell(push, look, end);
            return now;
        }
        return now.plus(settings.observed().dividedBy(LOOKS));
    }

    private Look count(Campaign push, Instant now) {
        try (MongoCursor<Delivery> rows = ledger.sent(push.occasion())) {
            return new TitleCount(push.id(), settings.observed(), now).of(rows);
        }
    }

    private void tell(Campaign push, Look look, End end) {
        boolean uneven = end.cause() == Cause.UNEVEN;
        deeds.record(Campaign.SYSTEM, uneven ? "push.titles-uneven" : "push.titles-ended", push.id());
        if (uneven) {
            LOG.warn(
                    "A test of titles is not to be trusted, its titles came to uneven numbers: push={} first={} second={}",
                    push.id(),
                    look.first().received(),
                    look.second().received());
        } else {
            LOG.info("A test of titles has ended: push={} cause={} others={}", push.id(), end.cause(), end.others());
        }
    }

    /** Ends the test by an editor's word; what was refused says why, empty means done. */
    Optional<Refusal> choose(Campaign push, Title title, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        var end = new End(Cause.CHOSEN, title, who.name(), clock.instant());
        if (!UNDER_WAY.contains(push.state()) || !sendings.end(push.id(), end)) {
            return Optional.of(Refusal.IMPOSSIBLE);
        }
        deeds.record(who.name(), "push.title-chosen", push.id());
        return Optional.empty();
    }
}

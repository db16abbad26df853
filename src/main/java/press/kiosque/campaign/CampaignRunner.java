package press.kiosque.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Sending.Stage;
import press.kiosque.campaign.Standing.Because;
import press.kiosque.delivery.OccasionCounts;
import press.kiosque.newsroom.Contested.Change;
import press.kiosque.newsroom.Deeds;

/**
 * Takes a push one step further, as its time comes and its sending gets on. Several processes may do so at once and any of them
 * may die: only one begins it, one at a time works on it, and what is handed over twice is sent once.
 */
@Component
public class CampaignRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignRunner.class);
    private static final int RESTS = 4;

    private final Campaigns campaigns;
    private final Sendings sendings;
    private final Audiences audiences;
    private final CampaignJob job;
    private final OccasionCounts counts;
    private final Deeds deeds;
    private final CampaignSettings settings;
    private final TitleTester titles;
    private final Settlement settlement;
    private final Canary canary;
    private final Clock clock;

    CampaignRunner(
            Campaigns campaigns,
            Sendings sendings,
            Audiences audiences,
            CampaignJob job,
            OccasionCounts counts,
            Deeds deeds,
            CampaignSettings settings,
            TitleTester titles,
            Settlement settlement,
            Clock clock) {
        this.campaigns = campaigns;
        this.sendings = sendings;
        this.audiences = audiences;
        this.job = job;
        this.counts = counts;
        this.deeds = deeds;
        this.settings = settings;
        this.titles = titles;
        this.settlement = settlement;
        this.canary = new Canary(settings.canary());
        this.clock = clock;
    }

    /** Does what there is to do for this push now; nothing if there is nothing. */
    public void advance(String id) {
        campaigns.find(id).ifPresent(push -> {
            switch (push.state()) {
                case AWAITING_APPROVAL, PAUSED -> expire(push);
                case SCHEDULED -> begin(push);
                case SENDING -> send(push);
                case STOPPED, RECALLED, EXPIRED -> close(push);
                default -> {}
            }
        });
    }

    private boolean expire(Campaign push) {
        return push.isOverdue(clock.instant()) && move(push, Move.EXPIRE);
    }

    private void begin(Campaign push) {
        if (!push.isDue(clock.instant()) || expire(push)) {
            return;
        }
        move(push, Approval.isMissing(push, () -> audiences.forecast(push), settings) ? Move.ASK : Move.BEGIN);
    }

    /** A step that fails keeps its lease, so that it is not tried again at once. */
    private void send(Campaign push) {
        if (sendings.find(push.id()).isEmpty()) {
            plan(push);
        }
        Instant now = clock.instant();
        if (!sendings.lease(push.id(), now, now.plus(settings.lease()))) {
            return;
        }
        Sending sending = sendings.find(push.id()).orElseThrow();
        Instant again = clock.instant();
        if (sending.handedAt() == null) {
            hand(push, sending);
        } else {
            again = follow(push, sending, now);
        }
        sendings.keep(push.id(), again);
    }

    /** When to look again. */
    private Instant follow(Campaign push, Sending sending, Instant now) {
        if (sending.stage() == Stage.ALL) {
            finish(push, sending, now);
        } else if (!expire(push)) {
            Tally tally = tally(push);
            if (sending.stage() == Stage.TEST) {
                return titles.look(push, sending, tally, now);
            }
            judge(push, sending, tally, now);
        }
        return rested(now);
    }

    /** Counting what became of a push is a scan of the ledger on the embedded database: it takes a fifth of the time at most. */
    private Instant rested(Instant began) {
        Instant done = clock.instant();
        return done.plus(Duration.between(began, done).multipliedBy(RESTS));
    }

    private void plan(Campaign push) {
        Audiences.Counted counted = audiences.count(push);
        long[] lots = counted.lots().sorted().toArray();
        long mark = canary.mark(lots);
        Instant now = clock.instant();
        TestOfTitles test = titles.plan(push, lots, mark, now);
        sendings.plan(new Sending(
                push.id(),
                now,
                mark < 0 ? Stage.afterFirstOnes(test) : Stage.CANARY,
                now,
                null,
                0,
                counted.forecast().readers(),
                counted.forecast().reached(),
                mark,
                test));
    }

    private void hand(Campaign push, Sending sending) {
        long readers = job.run(push.id());
        sendings.handed(push.id(), sending.stage(), clock.instant(), sending.handed() + readers);
        LOG.info("A push is in the queue: push={} stage={} readers={}", push.id(), sending.stage(), readers);
    }

    private void judge(Campaign push, Sending sending, Tally tally, Instant now) {
        switch (canary.judge(tally, sending, now)) {
            case GO_ON -> sendings.goOn(push.id(), Stage.afterFirstOnes(sending.test()));
            case STOP -> {
                Because why = Canary.because(tally);
                change(
                        push,
                        Move.STOP,
                        stopped -> stopped.standing(stopped.standing().because(why)));
                LOG.warn("A push is stopped: push={} failed={} tried={}", push.id(), tally.failed(), tally.tried());
            }
            default -> {}
        }
    }

    private void finish(Campaign push, Sending sending, Instant now) {
        Tally tally = tally(push);
        Instant last = Objects.requireNonNull(push.plan()).expires();
        if (settlement.isReached(tally, sending, Duration.between(last, now))) {
            change(push, Move.FINISH, done -> done.standing(done.standing().with(tally)));
        }
    }

    /** What has ended before its end is counted once all that was in the queue is settled. */
    private void close(Campaign push) {
        Optional<Sending> sending = sendings.find(push.id());
        Tally tally = sending.isEmpty() ? Tally.NOTHING : tally(push);
        Duration since = Duration.between(push.standing().lastAt(), clock.instant());
        if (sending.isEmpty() || settlement.isReached(tally, sending.get(), since)) {
            campaigns.change(
                    push.id(),
                    ended -> ended.result() == null && ended.state() == push.state()
                            ? ended.standing(ended.standing().with(tally))
                            : ended);
        }
    }

    private Tally tally(Campaign push) {
        return Tally.of(counts.of(push.occasion()));
    }

    private boolean move(Campaign push, Move move) {
        return change(push, move, moved -> moved);
    }

    /** Only if nothing else has happened to the push meanwhile. */
    private boolean change(Campaign push, Move move, UnaryOperator<Campaign> more) {
        Instant now = clock.instant();
        boolean happened = campaigns
                .change(
                        push.id(),
                        seen -> seen.version() == push.version()
                                ? more.apply(seen.after(move, Campaign.SYSTEM, now))
                                : seen)
                .filter(Change::happened)
                .isPresent();
        if (happened) {
            deeds.record(Campaign.SYSTEM, Deed.of(move), push.id());
        }
        return happened;
    }
}

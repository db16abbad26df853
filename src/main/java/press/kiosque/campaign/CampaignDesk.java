package press.kiosque.campaign;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** What editors do with pushes: each needs the role, and is recorded. What was refused says why; empty means done. */
@Component
class CampaignDesk {

    private final Campaigns campaigns;
    private final Audiences audiences;
    private final Deeds deeds;
    private final CampaignSettings settings;
    private final Clock clock;

    CampaignDesk(Campaigns campaigns, Audiences audiences, Deeds deeds, CampaignSettings settings, Clock clock) {
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.deeds = deeds;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a push; empty if the role does not allow it. */
    Optional<Campaign> draft(String newsroom, Kind kind, Content content, Audience audience, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.empty();
        }
        Campaign draft = Campaign.draft(newsroom, kind, content, audience, who.name(), clock.instant());
        campaigns.add(draft);
        deeds.record(who.name(), "push.drafted", draft.id());
        return Optional.of(draft);
    }

    /** Begins a correction for exactly those who have this push, with its words to start from. */
    Optional<Campaign> correct(Campaign push, Colleague who) {
        return push.hasBegun()
                ? draft(
                        push.newsroom(),
                        push.kind(),
                        push.content().withFirstTitle(),
                        Audience.correcting(push.id()),
                        who)
                : Optional.empty();
    }

    /** Begins a correction for exactly those who were told the story of this article, with its words to start from. */
    Optional<Campaign> correct(Article told, Colleague who) {
        return draft(told.newsroom(), Kind.PUSH, Content.of(told), Audience.correctingStory(told.story()), who);
    }

    /** Begins a push with the words and for the readers of one that went to nobody. */
    Optional<Campaign> again(Campaign push, Colleague who) {
        return push.wentToNobody()
                ? draft(push.newsroom(), push.kind(), push.content(), push.audience(), who)
                : Optional.empty();
    }

    /** Writes anew what could be sent now: a draft. */
    Optional<Refusal> write(String id, long version, Kind kind, Content content, Audience audience, Colleague who) {
        return step(
                id,
                version,
                Move.SCHEDULE,
                who,
                "push.written",
                push -> push.written(kind, content, audience, who.name(), clock.instant()));
    }

    /** Sends a draft at its time, or asks for the second yes first. */
    Optional<Refusal> send(String id, long version, Plan plan, Colleague who) {
        if (!plan.expires().isAfter(clock.instant())) {
            return Optional.of(Refusal.TOO_LATE);
        }
        boolean ask = campaigns
                .find(id)
                .filter(push -> Approval.isMissing(push, () -> audiences.forecast(push), settings))
                .isPresent();
        Move move = ask ? Move.ASK : Move.SCHEDULE;
        return step(id, version, move, who, Deed.of(move), push -> push.planned(plan)
                .after(move, who.name(), clock.instant()));
    }

    /** The second yes, to what they have seen. */
    Optional<Refusal> approve(String id, long version, Colleague who) {
        Optional<Campaign> push = campaigns.find(id);
        if (!who.mayApprove()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        if (push.filter(seen -> seen.authors().contains(who.name())).isPresent()) {
            return Optional.of(Refusal.OWN_WORK);
        }
        if (push.filter(seen -> seen.isOverdue(clock.instant())).isPresent()) {
            return Optional.of(Refusal.TOO_LATE);
        }
        return move(id, version, Move.APPROVE, who);
    }

    /** Halts, resumes, stops or takes back, whatever has changed since they looked. */
    Optional<Refusal> move(String id, Move move, Colleague who) {
        return move(id, null, move, who);
    }

    private Optional<Refusal> move(String id, @Nullable Long version, Move move, Colleague who) {
        return step(id, version, move, who, Deed.of(move), push -> push.after(move, who.name(), clock.instant()));
    }

    /** Forgets a draft. */
    Optional<Refusal> discard(String id, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        if (!campaigns.discard(id)) {
            return Optional.of(Refusal.IMPOSSIBLE);
        }
        deeds.record(who.name(), "push.discarded", id);
        return Optional.empty();
    }

    private Optional<Refusal> step(
            String id, @Nullable Long version, Move move, Colleague who, String deed, UnaryOperator<Campaign> step) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        var refused = new AtomicReference<@Nullable Refusal>(Refusal.IMPOSSIBLE);
        campaigns.change(id, push -> {
            refused.set(refusal(push, version, move));
            return refused.get() == null ? step.apply(push) : push;
        });
        if (refused.get() == null) {
            deeds.record(who.name(), deed, id);
        }
        return Optional.ofNullable(refused.get());
    }

    private static @Nullable Refusal refusal(Campaign push, @Nullable Long version, Move move) {
        if (!push.allows(move)) {
            return Refusal.IMPOSSIBLE;
        }
        return version != null && version != push.version() ? Refusal.CHANGED : null;
    }
}

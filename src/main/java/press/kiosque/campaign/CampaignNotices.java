package press.kiosque.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.newsroom.Notices;

/** Tells editors which pushes wait for a second yes, and which stopped by themselves in the last day. */
@Component
class CampaignNotices implements Notices {

    private static final Duration TOLD_FOR = Duration.ofDays(1);
    private static final int NEWEST = 50;

    private final Campaigns campaigns;
    private final Clock clock;

    CampaignNotices(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(String newsroom) {
        Instant yesterday = clock.instant().minus(TOLD_FOR);
        Stream<Campaign> stopped =
                campaigns.of(newsroom, NEWEST).stream().filter(push -> push.state() != State.AWAITING_APPROVAL);
        return Stream.concat(campaigns.ahead(newsroom).stream(), stopped)
                .flatMap(push -> code(push, yesterday).stream()
                        .map(code ->
                                new Notice(code, push.standing().lastAt(), push.title(), "/admin/pushes/" + push.id())))
                .toList();
    }

    private static Optional<String> code(Campaign push, Instant yesterday) {
        if (push.state() == State.AWAITING_APPROVAL) {
            return Optional.of("push-awaiting");
        }
        return push.standing().because() != null && push.standing().lastAt().isAfter(yesterday)
                ? Optional.of("push-stopped")
                : Optional.empty();
    }
}

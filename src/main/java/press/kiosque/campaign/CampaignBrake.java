package press.kiosque.campaign;

import java.time.Duration;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.delivery.OccasionBrake;

/** Lets the door bring a push only while it may go. */
@Component
class CampaignBrake implements OccasionBrake {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Campaigns campaigns;

    CampaignBrake(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Word of(String occasion) {
        return occasion.startsWith(Campaign.OCCASION)
                ? campaigns
                        .find(occasion.substring(Campaign.OCCASION.length()))
                        .map(push -> of(push.state()))
                        .orElse(Word.ended("PUSH_STOPPED"))
                : Word.GO;
    }

    /** What is too late the gate records as such. */
    private static Word of(State state) {
        return switch (state) {
            case PAUSED -> Word.waiting(LOOK_AGAIN);
            case SENDING, DONE, EXPIRED -> Word.GO;
            case RECALLED -> Word.ended("PUSH_RECALLED");
            default -> Word.ended("PUSH_STOPPED");
        };
    }
}

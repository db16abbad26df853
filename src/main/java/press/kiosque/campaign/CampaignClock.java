package press.kiosque.campaign;

import java.util.List;
import org.springframework.stereotype.Component;

/** Knows which pushes the clock has to look at; for route {@code campaigns}. */
@Component
public class CampaignClock {

    private final Campaigns campaigns;

    CampaignClock(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The ids of those for which there may be something to do. */
    public List<String> open() {
        return campaigns.open().stream().map(Campaign::id).toList();
    }
}

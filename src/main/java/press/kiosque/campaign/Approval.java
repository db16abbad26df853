package press.kiosque.campaign;

import java.util.function.Supplier;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.delivery.Forecast;

/** Which pushes need a second person's yes. */
final class Approval {

    private Approval() {}

    /** Whether it may not go yet: a breaking alert for so many that one person alone should not decide. */
    static boolean isMissing(Campaign push, Supplier<Forecast> forecast, CampaignSettings settings) {
        return push.kind() == Kind.BREAKING
                && push.standing().approvedBy() == null
                && forecast.get().readers() > settings.approvalAbove();
    }
}

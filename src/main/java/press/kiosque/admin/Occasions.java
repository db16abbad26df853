package press.kiosque.admin;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign;
import press.kiosque.campaign.Campaigns;
import press.kiosque.digest.DigestOccasion;
import press.kiosque.digest.Editions;

/** Names occasions as editors do: by the edition's name instead of {@code digest:matin:2026-11-22}. */
@Component
@ConditionalOnWebApplication
class Occasions {

    private final Editions editions;
    private final Campaigns campaigns;

    Occasions(Editions editions, Campaigns campaigns) {
        this.editions = editions;
        this.campaigns = campaigns;
    }

    /** The occasion's name; empty where it has none of its own. */
    Optional<String> name(String newsroom, String occasion, Locale language) {
        if (occasion.startsWith(Campaign.OCCASION)) {
            return campaigns
                    .find(occasion.substring(Campaign.OCCASION.length()))
                    .map(Campaign::title);
        }
        return DigestOccasion.edition(occasion).flatMap(slug -> editions.find(newsroom + "/" + slug)
                .map(edition -> edition.nameIn(language))
                .or(() -> Optional.of(slug)));
    }

    /** The site's page that tells more of it. */
    Optional<String> page(String occasion) {
        return occasion.startsWith(Campaign.OCCASION)
                ? Optional.of("/admin/pushes/" + occasion.substring(Campaign.OCCASION.length()))
                : DigestOccasion.edition(occasion).map(slug -> "/admin/numbers/days?part=EDITION&key=" + slug);
    }
}

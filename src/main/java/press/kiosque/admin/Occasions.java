package press.kiosque.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign;
import press.kiosque.campaign.Campaigns;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Editions;

/** Names occasions as editors do: by the edition's name instead of {@code digest:matin:2026-11-22}. */
@Component
@ConditionalOnWebApplication
class Occasions {

    private static final String DIGEST = "digest";

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
        return edition(occasion).flatMap(slug -> editions.find(newsroom + "/" + slug)
                .map(edition -> named(edition, language))
                .or(() -> Optional.of(slug)));
    }

    /** The site's page that tells more of it. */
    Optional<String> page(String occasion) {
        return occasion.startsWith(Campaign.OCCASION)
                ? Optional.of("/admin/pushes/" + occasion.substring(Campaign.OCCASION.length()))
                : edition(occasion).map(slug -> "/admin/numbers/days?part=EDITION&key=" + slug);
    }

    private static Optional<String> edition(String occasion) {
        List<String> parts = List.of(occasion.split(":", -1));
        return parts.size() == 3 && parts.get(0).equals(DIGEST) ? Optional.of(parts.get(1)) : Optional.empty();
    }

    private static String named(Edition edition, Locale language) {
        return edition.nameIn(language);
    }
}

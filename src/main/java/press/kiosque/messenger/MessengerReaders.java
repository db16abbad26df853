package press.kiosque.messenger;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.message.ReaderProfiles;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Page;
import tools.jackson.databind.JsonNode;

/**
 * Messenger's User Profile API: language and distance from Greenwich, where the app was granted these fields.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/identity/user-profile">User Profile API</a>
 */
@Component
class MessengerReaders implements ReaderProfiles {

    private static final int SECONDS_AN_HOUR = 3600;

    private final NewsroomSettings settings;
    private final Newsrooms newsrooms;
    private final GraphApi graph;
    private final Clock clock;

    MessengerReaders(NewsroomSettings settings, Newsrooms newsrooms, GraphApi graph, Clock clock) {
        this.settings = settings;
        this.newsrooms = newsrooms;
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public ReaderProfile find(String newsroom, String recipient) {
        Optional<Page> page = settings.page(newsroom);
        if (page.isPresent()
                && graph.node(page.get(), recipient, "fields=locale,timezone").join()
                        instanceof GraphAnswer.Answered answer
                && answer.error().isEmpty()) {
            return new ReaderProfile(language(answer.body()), zone(answer.body(), newsroom));
        }
        return ReaderProfile.UNKNOWN;
    }

    private static Optional<Locale> language(JsonNode profile) {
        return Optional.of(profile.path("locale").asString(""))
                .filter(locale -> locale.matches("[a-z]{2}_[A-Z]{2}"))
                .map(locale -> Locale.forLanguageTag(locale.replace('_', '-')));
    }

    /** An offset is no zone: where it is the newsroom's own at this moment, the reader has the newsroom's clock. */
    private Optional<ZoneId> zone(JsonNode profile, String newsroom) {
        if (!profile.path("timezone").isNumber()) {
            return Optional.empty();
        }
        double hours = profile.path("timezone").asDouble();
        if (Math.abs(hours) > 14) {
            return Optional.empty();
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) Math.round(hours * SECONDS_AN_HOUR));
        return Optional.of(newsrooms
                .find(newsroom)
                .map(Newsroom::zone)
                .filter(zone -> zone.getRules().getOffset(clock.instant()).equals(offset))
                .orElse(offset));
    }
}

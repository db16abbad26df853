package press.kiosque.messenger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/** Tells editors of a Page whose token ends soon, while there is time to make another. */
@Component
public class TokenWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TokenWatch.class);

    private static final Duration SOON = Duration.ofDays(14);

    private final NewsroomSettings newsrooms;
    private final TokenCheck token;
    private final PageNotices notices;
    private final Clock clock;

    TokenWatch(NewsroomSettings newsrooms, TokenCheck token, PageNotices notices, Clock clock) {
        this.newsrooms = newsrooms;
        this.token = token;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks Graph about each Page's token; one Page's trouble is not another's. */
    public void look() {
        newsrooms.newsrooms().forEach(this::look);
    }

    private void look(String newsroom, Page page) {
        try {
            Instant soon = clock.instant().plus(SOON);
            Optional<Instant> end = token.end(token.facts(page)).filter(soon::isAfter);
            end.ifPresentOrElse(
                    last -> notices.add(PageNotice.of(
                            newsroom,
                            Kind.TOKEN_ENDS,
                            clock.instant(),
                            last.atZone(ZoneOffset.UTC).toLocalDate().toString())),
                    () -> notices.lift(newsroom, Kind.TOKEN_ENDS));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.warn("A Page's token could not be looked at: newsroom={} cause={}", newsroom, e.getMessage());
        }
    }
}

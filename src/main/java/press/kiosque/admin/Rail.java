package press.kiosque.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import press.kiosque.campaign.Campaigns;
import press.kiosque.digest.RunRecords;
import press.kiosque.feed.FeedState.Health;
import press.kiosque.feed.Feeds;
import press.kiosque.inbox.Inbox;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** The menu at the side, with what waits behind each word, and whether buttons that change something stand beside it. */
@Component
@ConditionalOnWebApplication
class Rail implements HandlerInterceptor {

    /** Runs are a scan and fail seldom: on every page, what is a moment old is good enough. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final Feeds feeds;
    private final Inbox inbox;
    private final Campaigns campaigns;
    private final RunRecords runs;
    private final Colleagues colleagues;
    private final Cache<String, Long> failing =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    Rail(Feeds feeds, Inbox inbox, Campaigns campaigns, RunRecords runs, Colleagues colleagues) {
        this.feeds = feeds;
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.runs = runs;
        this.colleagues = colleagues;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) {
        Principal person = request.getUserPrincipal();
        if (person instanceof Authentication authentication) {
            request.setAttribute("me", authentication.getName());
            request.setAttribute("mayWrite", colleagues.of(authentication).mayWrite());
            request.setAttribute("rail", request.isUserInRole(SignIn.NEWCOMER) ? List.of() : entries(request));
        }
        return true;
    }

    /** Whoever did something sees at once what it changed. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object page, @Nullable Exception failure) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            failing.invalidateAll();
        }
    }

    private List<Entry> entries(HttpServletRequest request) {
        Waiting waiting =
                request.getAttribute("newsroom") instanceof Newsroom newsroom ? count(newsroom.id()) : Waiting.NOTHING;
        return List.of(
                new Entry("today", "/admin", 0),
                new Entry("pushes", "/admin/pushes", waiting.approvals()),
                new Entry("inbox", "/admin/inbox", waiting.threads()),
                new Entry("editions", "/admin/editions", waiting.runs()),
                new Entry("stories", "/admin/stories", 0),
                new Entry("feeds", "/admin/feeds", waiting.feeds()),
                new Entry("readers", "/admin/readers", 0),
                new Entry("numbers", "/admin/numbers", 0),
                new Entry("settings", "/admin/settings", 0));
    }

    /** What waits in a newsroom: pushes for a yes, threads for an answer; runs and feeds that fail. */
    private record Waiting(long approvals, long threads, long runs, long feeds) {

        static final Waiting NOTHING = new Waiting(0, 0, 0, 0);
    }

    private Waiting count(String newsroom) {
        return new Waiting(
                campaigns.awaitingApproval(newsroom),
                inbox.waiting(newsroom),
                failing.get(newsroom, runs::failing),
                feeds.of(newsroom).stream()
                        .filter(feed -> !feed.paused() && feed.state().health() == Health.FAILING)
                        .count());
    }

    /**
     * One word of the rail.
     *
     * @param section its key: of its text, its icon, and by which a page says where it belongs
     * @param waiting how many things behind it want somebody to look
     */
    record Entry(String section, String path, long waiting) {}
}

package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import press.kiosque.campaign.Campaigns;
import press.kiosque.conversation.Inbox;
import press.kiosque.digest.RunRecords;
import press.kiosque.feed.FeedState.Health;
import press.kiosque.feed.Feeds;
import press.kiosque.newsroom.Newsroom;

/** The menu at the side, with what waits behind each word; only for people who are signed in. */
@Component
@ConditionalOnWebApplication
class Rail implements HandlerInterceptor {

    private final Feeds feeds;
    private final Inbox inbox;
    private final Campaigns campaigns;
    private final RunRecords runs;

    Rail(Feeds feeds, Inbox inbox, Campaigns campaigns, RunRecords runs) {
        this.feeds = feeds;
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.runs = runs;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) {
        Principal person = request.getUserPrincipal();
        if (person != null) {
            request.setAttribute("me", person.getName());
            request.setAttribute("rail", request.isUserInRole(SignIn.NEWCOMER) ? List.of() : entries(request));
        }
        return true;
    }

    private List<Entry> entries(HttpServletRequest request) {
        return List.of(
                new Entry("today", "/admin", 0),
                new Entry("pushes", "/admin/pushes", awaitingApproval(request)),
                new Entry("inbox", "/admin/inbox", waitingThreads(request)),
                new Entry("editions", "/admin/editions", failedRuns(request)),
                new Entry("stories", "/admin/stories", 0),
                new Entry("feeds", "/admin/feeds", failingFeeds(request)),
                new Entry("readers", "/admin/readers", 0),
                new Entry("numbers", "/admin/numbers", 0),
                new Entry("settings", "/admin/settings", 0));
    }

    private long awaitingApproval(HttpServletRequest request) {
        return request.getAttribute("newsroom") instanceof Newsroom newsroom
                ? campaigns.awaitingApproval(newsroom.id())
                : 0;
    }

    private long failedRuns(HttpServletRequest request) {
        return request.getAttribute("newsroom") instanceof Newsroom newsroom ? runs.failing(newsroom.id()) : 0;
    }

    private long waitingThreads(HttpServletRequest request) {
        return request.getAttribute("newsroom") instanceof Newsroom newsroom ? inbox.waiting(newsroom.id()) : 0;
    }

    private long failingFeeds(HttpServletRequest request) {
        return request.getAttribute("newsroom") instanceof Newsroom newsroom
                ? feeds.of(newsroom.id()).stream()
                        .filter(feed -> !feed.paused() && feed.state().health() == Health.FAILING)
                        .count()
                : 0;
    }

    /**
     * One word of the rail.
     *
     * @param section its key: of its text, its icon, and by which a page says where it belongs
     * @param waiting how many things behind it want somebody to look
     */
    record Entry(String section, String path, long waiting) {}
}

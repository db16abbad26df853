package press.kiosque.feed;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.article.Articles;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** The feeds that a newsroom reads, and how each is doing. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/feeds")
class FeedAdminController {

    private static final Duration DAY = Duration.ofHours(24);

    private final Feeds feeds;
    private final FeedVisit visits;
    private final FeedErrands errands;
    private final Articles articles;
    private final FeedWatch watch;
    private final Colleagues colleagues;

    FeedAdminController(
            Feeds feeds,
            FeedVisit visits,
            FeedErrands errands,
            Articles articles,
            FeedWatch watch,
            Colleagues colleagues) {
        this.feeds = feeds;
        this.visits = visits;
        this.errands = errands;
        this.articles = articles;
        this.watch = watch;
        this.colleagues = colleagues;
    }

    /** All feeds, those in trouble first. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            Model model) {
        model.addAttribute("rows", newsroom == null ? List.of() : rows(newsroom, now));
        model.addAttribute("removed", newsroom == null ? List.of() : removed(newsroom));
        model.addAttribute(
                "silence", newsroom == null ? null : watch.alarm(newsroom.id()).orElse(null));
        return "feeds/list";
    }

    private List<FeedRow.Removed> removed(Newsroom newsroom) {
        return feeds.removed(newsroom.id()).stream()
                .map(gone -> new FeedRow.Removed(gone, gone.at().atZone(newsroom.zone())))
                .toList();
    }

    private List<FeedRow> rows(Newsroom newsroom, ZonedDateTime now) {
        Map<String, Long> counts =
                articles.countByFeedSince(newsroom.id(), now.toInstant().minus(DAY));
        return feeds.of(newsroom.id()).stream()
                .map(feed -> FeedRow.of(feed, now, counts.getOrDefault(feed.slug(), 0L), visits.isTold(feed)))
                .sorted(Comparator.comparing(FeedRow::condition)
                        .thenComparing(row -> row.feed().name()))
                .toList();
    }

    /** Reads the feed while the editor waits, and says how it went. */
    @PostMapping("/{newsroomId}/{slug}/read")
    String readNow(
            @PathVariable("newsroomId") String newsroomId,
            @PathVariable("slug") String slug,
            Authentication person,
            RedirectAttributes flash) {
        Feed feed = feeds.find(newsroomId + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FeedVisit.Visited visited = errands.read(colleagues.of(person), feed);
        if (visited.failed().isPresent()) {
            flash.addFlashAttribute("refused", "feeds.read-failed");
            flash.addFlashAttribute("refusedOf", feed.name());
        } else {
            flash.addFlashAttribute("notice", "feeds.read");
            flash.addFlashAttribute("noticeOf", feed.name());
            flash.addFlashAttribute("noticeCount", visited.taken().fresh());
        }
        return "redirect:/admin/feeds";
    }
}

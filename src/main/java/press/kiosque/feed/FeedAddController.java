package press.kiosque.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** Adds feeds: one after a look at what it would bring, or a list of them; and hands out the list. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/feeds")
class FeedAddController {

    private static final String PAGE = "feeds/add";
    private static final String LIST = "redirect:/admin/feeds";

    private final FeedErrands errands;
    private final FeedDesk desk;
    private final Colleagues colleagues;
    private final FeedLists lists;

    FeedAddController(FeedErrands errands, FeedDesk desk, FeedLists lists, Colleagues colleagues) {
        this.colleagues = colleagues;
        this.errands = errands;
        this.desk = desk;
        this.lists = lists;
    }

    /** The empty form. */
    @GetMapping("/add")
    String form() {
        return PAGE;
    }

    /** The same, once a list was sent that is larger than we read. */
    @GetMapping(path = "/add", params = LargeListFilter.TOO_LARGE)
    String tooLarge(Model model) {
        model.addAttribute("refused", "feeds.opml.too-large");
        return PAGE;
    }

    /** Looks at an address and shows what stands there; stores nothing. */
    @PostMapping("/look")
    String look(
            @RequestParam("address") String address,
            @RequestAttribute("now") ZonedDateTime now,
            Authentication person,
            Model model) {
        model.addAttribute("address", address);
        FeedPreview.Seen seen = errands.look(colleagues.of(person), address);
        if (seen instanceof FeedPreview.FeedSeen feed) {
            model.addAttribute("feed", feed);
            model.addAttribute("newest", FeedRow.dated(feed.newest(), now.getZone()));
            model.addAttribute("hoursADay", feed.rhythm().hoursADay(feed.at()).orElse(null));
        } else if (seen instanceof FeedPreview.PageSeen page) {
            model.addAttribute("choices", page.feeds());
        } else if (seen instanceof FeedPreview.NothingSeen nothing) {
            model.addAttribute("trouble", nothing);
        }
        return PAGE;
    }

    /** Adds the feed, unless it is here already; or looks at it again to say at its field what is wrong. */
    @PostMapping
    String add(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @ModelAttribute("form") FeedForm form,
            Authentication person,
            Model model,
            RedirectAttributes flash) {
        if (!form.wrong().isEmpty()) {
            model.addAttribute("wrong", form.wrong());
            return look(form.address(), now, person, model);
        }
        String id = id(newsroom);
        return desk.at(id, form.address())
                .map(known -> told(flash, "feeds.known", known.name(), 0))
                .orElseGet(() -> told(
                        flash,
                        "feeds.added",
                        desk.add(colleagues.of(person), id, form).name(),
                        1));
    }

    /** Puts a removed feed back. */
    @PostMapping("/put-back")
    String putBack(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestParam("feed") String slug,
            Authentication person,
            RedirectAttributes flash) {
        return desk.putBack(colleagues.of(person), id(newsroom) + "/" + slug)
                .map(feed -> told(flash, "feeds.back", feed.name(), 0))
                .orElseGet(() -> {
                    flash.addFlashAttribute("refused", "feeds.back.refused");
                    return LIST;
                });
    }

    /** Adds the feeds of a list. */
    @PostMapping("/opml")
    String add(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestParam("file") MultipartFile file,
            Authentication person,
            RedirectAttributes flash)
            throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        try {
            FeedLists.Report report = desk.add(colleagues.of(person), id(newsroom), file.getBytes());
            return told(
                    flash, report.refused().isEmpty() ? "feeds.opml.added" : "feeds.opml.partly", name, report.added());
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("refused", "feeds.opml.refused");
            flash.addFlashAttribute("refusedOf", name);
            return "redirect:/admin/feeds/add";
        }
    }

    /** The feeds as a list. */
    @GetMapping("/opml")
    ResponseEntity<byte[]> opml(@RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom) {
        String id = id(newsroom);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "x-opml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".opml")
                                .build()
                                .toString())
                .body(lists.opml(id).getBytes(StandardCharsets.UTF_8));
    }

    private static String id(@Nullable Newsroom newsroom) {
        if (newsroom == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return newsroom.id();
    }

    private static String told(RedirectAttributes flash, String notice, String of, int count) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeOf", of);
        flash.addFlashAttribute("noticeCount", count);
        return LIST;
    }
}

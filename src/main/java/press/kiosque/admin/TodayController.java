package press.kiosque.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import press.kiosque.newsroom.ChannelHealth;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Notices;
import press.kiosque.newsroom.Notices.Notice;

/** The first page: what has gone out today and what is to come, how many read us, and what wants somebody to look. */
@Controller
@ConditionalOnWebApplication
class TodayController {

    private static final Duration DAY = Duration.ofHours(24);

    private final Outgoing outgoing;
    private final Pulse pulse;
    private final List<Notices> notices;
    private final List<ChannelHealth> standings;

    TodayController(Outgoing outgoing, Pulse pulse, List<Notices> notices, List<ChannelHealth> standings) {
        this.outgoing = outgoing;
        this.pulse = pulse;
        this.notices = notices;
        this.standings = standings;
    }

    /** The page; without a newsroom it offers the first step. */
    @GetMapping("/admin")
    String page(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            Locale language,
            Model model) {
        if (newsroom != null) {
            Instant midnight = now.toLocalDate().atStartOfDay(now.getZone()).toInstant();
            Instant moment = now.toInstant();
            model.addAttribute("coming", outgoing.until(newsroom, moment.plus(DAY), language));
            model.addAttribute("soFar", pulse.soFar(newsroom, now.toLocalDate()));
            model.addAttribute("outgoing", outgoing.since(newsroom, midnight, language));
            model.addAttribute("readers", pulse.readers(newsroom.id()));
            model.addAttribute("articles", pulse.articlesSince(newsroom.id(), moment.minus(DAY)));
            model.addAttribute("silence", pulse.silence(newsroom.id()).orElse(null));
            model.addAttribute("trouble", pulse.troubledFeeds(newsroom.id()));
            model.addAttribute("notices", told(newsroom));
            model.addAttribute(
                    "standings",
                    standings.stream().map(each -> each.of(newsroom.id())).toList());
        }
        return "today";
    }

    private List<Told> told(Newsroom newsroom) {
        return notices.stream()
                .flatMap(source -> source.of(newsroom.id()).stream())
                .sorted(Comparator.comparing(Notice::at).reversed())
                .map(notice -> new Told(notice, notice.at().atZone(newsroom.zone())))
                .toList();
    }

    /** What a feature has to tell, with its time in the newsroom's zone. */
    record Told(Notice what, ZonedDateTime at) {}
}

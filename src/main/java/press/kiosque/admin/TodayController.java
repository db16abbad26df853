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
import press.kiosque.campaign.Campaign;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.newsroom.ChannelHealth;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Notices;
import press.kiosque.newsroom.Notices.Notice;

/** The first page: what has gone out today, how many read us, and what wants somebody to look. */
@Controller
@ConditionalOnWebApplication
class TodayController {

    private static final Duration DAY = Duration.ofHours(24);

    private final LedgerCounts ledger;
    private final Occasions occasions;
    private final Pulse pulse;
    private final List<Notices> notices;
    private final List<ChannelHealth> standings;

    TodayController(
            LedgerCounts ledger,
            Occasions occasions,
            Pulse pulse,
            List<Notices> notices,
            List<ChannelHealth> standings) {
        this.ledger = ledger;
        this.occasions = occasions;
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
            model.addAttribute("outgoing", outgoing(newsroom, midnight, language));
            model.addAttribute("readers", pulse.readers(newsroom.id()));
            model.addAttribute(
                    "articles",
                    pulse.articlesSince(newsroom.id(), now.toInstant().minus(DAY)));
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
                .map(notice -> new Told(notice.code(), notice.at().atZone(newsroom.zone()), notice.detail()))
                .toList();
    }

    private List<Row> outgoing(Newsroom newsroom, Instant midnight, Locale language) {
        return OccasionToday.of(ledger.since(newsroom.id(), midnight)).stream()
                .filter(occasion -> !occasion.occasion().startsWith(Campaign.TEST))
                .map(occasion -> new Row(
                        occasion.kind(),
                        occasions
                                .name(newsroom.id(), occasion.occasion(), language)
                                .orElse(occasion.occasion()),
                        occasions.page(occasion.occasion()).orElse(null),
                        occasion.from().atZone(newsroom.zone()),
                        occasion))
                .toList();
    }

    /** What a feature has to tell, with its time in the newsroom's zone. */
    record Told(String code, ZonedDateTime at, String detail) {}

    /**
     * An occasion as the page shows it.
     *
     * @param name empty where its kind says all
     * @param page where more is told of it; null where nothing is
     */
    record Row(DeliveryKind kind, String name, @Nullable String page, ZonedDateTime from, OccasionToday counts) {}
}

package press.kiosque.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.delivery.Forecast;
import press.kiosque.message.Phone;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

/** The pushes of a newsroom, and one with all that is needed to decide: what phones show, whom it reaches, how far it is. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/pushes")
class CampaignAdminController {

    private static final int SHOWN = 100;
    static final List<Integer> HOURS = List.of(1, 2, 4, 8, 24);
    private static final Set<State> RUNNING = EnumSet.of(State.SENDING, State.PAUSED);
    private static final Set<State> NEXT = EnumSet.of(State.DRAFT, State.AWAITING_APPROVAL, State.SCHEDULED);

    private final Campaigns campaigns;
    private final ProgressBoard board;
    private final ForecastBoard forecasts;
    private final CampaignTrial trial;
    private final CampaignView view;
    private final SeriesView series;
    private final Newsrooms newsrooms;
    private final Colleagues colleagues;

    CampaignAdminController(
            Campaigns campaigns,
            ProgressBoard board,
            ForecastBoard forecasts,
            CampaignTrial trial,
            CampaignView view,
            SeriesView series,
            Newsrooms newsrooms,
            Colleagues colleagues) {
        this.campaigns = campaigns;
        this.board = board;
        this.forecasts = forecasts;
        this.trial = trial;
        this.view = view;
        this.series = series;
        this.newsrooms = newsrooms;
        this.colleagues = colleagues;
    }

    /** What is next, what is on its way, what is over. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            Authentication person,
            Locale language,
            Model model) {
        List<Row> rows = newsroom == null
                ? List.of()
                : Stream.concat(campaigns.of(newsroom.id(), SHOWN).stream(), campaigns.ahead(newsroom.id()).stream())
                        .distinct()
                        .map(push -> row(push, newsroom.zone()))
                        .toList();
        model.addAttribute("running", in(rows, RUNNING));
        model.addAttribute(
                "next",
                in(rows, NEXT).stream()
                        .sorted(Comparator.comparing(CampaignAdminController::turn))
                        .toList());
        model.addAttribute("past", in(rows, EnumSet.complementOf(EnumSet.copyOf(union()))));
        model.addAttribute("series", newsroom == null ? List.of() : series.of(newsroom, language));
        model.addAttribute("mayWrite", colleagues.of(person).mayWrite());
        return "pushes/list";
    }

    /** When it goes; drafts come last, also those that were to go once. */
    private static Instant turn(Row row) {
        Plan plan = row.push().plan();
        return plan == null || row.push().state() == State.DRAFT ? Instant.MAX : plan.at();
    }

    private static Set<State> union() {
        Set<State> both = EnumSet.copyOf(RUNNING);
        both.addAll(NEXT);
        return both;
    }

    private static List<Row> in(List<Row> rows, Set<State> states) {
        return rows.stream().filter(row -> states.contains(row.push().state())).toList();
    }

    private Row row(Campaign push, ZoneId zone) {
        Plan plan = push.plan();
        return new Row(
                push,
                plan == null ? null : plan.at().atZone(zone),
                plan == null ? null : plan.at().atZone(plan.zone()),
                plan == null ? null : plan.expires().atZone(zone),
                push.standing().lastAt().atZone(zone),
                board.of(push));
    }

    /** One push. */
    @GetMapping("/{id}")
    String page(
            @PathVariable("id") String id,
            @RequestParam(name = "test", required = false) @Nullable String test,
            HttpServletRequest request,
            Authentication person,
            Locale language,
            Model model) {
        Campaign push = campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
        ZoneId zone = newsrooms.find(push.newsroom()).map(Newsroom::zone).orElse(ZoneOffset.UTC);
        Colleague colleague = colleagues.of(person);
        Row row = row(push, zone);
        model.addAttribute("row", row);
        model.addAttribute("zone", zone);
        model.addAttribute("phones", view.phones(push, Title.FIRST));
        model.addAttribute(
                "secondPhones",
                push.content().hasTwoTitles()
                        ? view.phones(push, Title.SECOND).stream()
                                .filter(Phone::written)
                                .toList()
                        : List.of());
        model.addAttribute("topics", view.topics(push.newsroom(), language));
        @Nullable
        Forecast forecast = NEXT.contains(push.state()) ? forecasts.of(push).orElse(null) : null;
        model.addAttribute("forecast", forecast);
        model.addAttribute(
                "titles",
                view.titles(push, row.progress().sending(), forecast, zone).orElse(null));
        model.addAttribute("counting", forecast == null && NEXT.contains(push.state()));
        model.addAttribute("mayWrite", colleague.mayWrite());
        model.addAttribute("mayApprove", colleague.mayApprove());
        model.addAttribute("isAuthor", push.authors().contains(colleague.name()));
        model.addAttribute("hours", HOURS);
        model.addAttribute("corrects", corrected(push));
        model.addAttribute("test", test);
        if (!model.containsAttribute("tester")) {
            model.addAttribute("tester", OwnThread.of(request, push.newsroom()));
        }
        model.addAttribute(
                "tested", test == null ? null : trial.result(push, test).orElse(null));
        return "pushes/push";
    }

    private @Nullable Campaign corrected(Campaign push) {
        String corrects = push.audience().corrects();
        return corrects == null ? null : campaigns.find(corrects).orElse(null);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * A push as the pages show it, with times in the newsroom's zone.
     *
     * @param at when it goes; null in a draft that was never to be sent
     * @param there the same on the clock that the editor chose
     * @param until as long as it is worth sending
     * @param last when the last step was taken
     */
    record Row(
            Campaign push,
            @Nullable ZonedDateTime at,
            @Nullable ZonedDateTime there,
            @Nullable ZonedDateTime until,
            ZonedDateTime last,
            Progress progress) {

        /** Whether the two clocks differ at its hour. */
        public boolean isElsewhere() {
            return at != null && there != null && !at.toLocalDateTime().equals(there.toLocalDateTime());
        }

        /** Whether a clock change lets the chosen clock show its hour twice; then it goes at the first. */
        public boolean isTwice() {
            return there != null
                    && there.getZone()
                                    .getRules()
                                    .getValidOffsets(there.toLocalDateTime())
                                    .size()
                            > 1;
        }

        /** Whether it begins about now, or is on its way, or is being counted: the page shows how it goes. */
        public boolean isMoving(ZonedDateTime now) {
            return switch (push.state()) {
                case SENDING, PAUSED -> true;
                case SCHEDULED -> at != null && at.isBefore(now.plusMinutes(1));
                case STOPPED, RECALLED, EXPIRED -> push.result() == null;
                default -> false;
            };
        }
    }
}

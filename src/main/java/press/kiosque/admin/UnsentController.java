package press.kiosque.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Reach.Rule;
import press.kiosque.newsroom.Newsroom;

/** Who got an edition, a push or an answer, who not, and why: the rows behind the counts of Today and of a push. */
@Controller
@ConditionalOnWebApplication
class UnsentController {

    private static final int SHOWN = 200;

    private final UnsentRows unsent;
    private final Occasions occasions;

    UnsentController(UnsentRows unsent, Occasions occasions) {
        this.unsent = unsent;
        this.occasions = occasions;
    }

    /**
     * The rows.
     *
     * @param occasion empty for all of a kind that has none, such as today's answers
     * @param reason of an occasion, only those of this reason, or of this rule if it was sent; empty for all
     */
    @GetMapping("/admin/unsent")
    String page(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @RequestParam("kind") DeliveryKind kind,
            @RequestParam(name = "occasion", defaultValue = "") String occasion,
            @RequestParam("outcome") Outcome outcome,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Locale language,
            Model model) {
        Instant midnight = now.toLocalDate().atStartOfDay(now.getZone()).toInstant();
        List<Delivery> found = occasion.isEmpty()
                ? unsent.since(newsroom.id(), midnight, kind, outcome, SHOWN + 1)
                : unsent.of(newsroom.id(), occasion, outcome, reason, SHOWN + 1);
        model.addAttribute("kind", kind);
        model.addAttribute("outcome", outcome);
        model.addAttribute(
                "name", occasions.name(newsroom.id(), occasion, language).orElse(""));
        model.addAttribute("page", occasions.page(occasion).orElse(null));
        model.addAttribute("more", found.size() > SHOWN ? SHOWN : null);
        model.addAttribute(
                "rows",
                found.stream()
                        .limit(SHOWN)
                        .map(delivery -> Row.of(delivery, newsroom.zone()))
                        .toList());
        return "unsent";
    }

    /**
     * A row of the ledger as the page shows it.
     *
     * @param recipient the reader's number at the Page; null if they were erased, and have no page here
     * @param state an outcome
     * @param code the reason where we have a sentence for it
     * @param reason as the ledger has it
     * @param rule by which it was sent; null if it was not, or if nobody knows
     * @param opened whether the reader has opened an article of it
     */
    record Row(
            String newsroom,
            @Nullable String recipient,
            ZonedDateTime at,
            String state,
            @Nullable String code,
            @Nullable String reason,
            @Nullable Rule rule,
            boolean opened) {

        private static Row of(Delivery delivery, ZoneId zone) {
            boolean erased = "READER_UNKNOWN".equals(delivery.reason());
            return new Row(
                    delivery.newsroom(),
                    erased
                            ? null
                            : delivery.subscriber()
                                    .substring(delivery.newsroom().length() + 1),
                    delivery.claimedAt().atZone(zone),
                    String.valueOf(delivery.outcome()),
                    UnsentReasons.code(delivery.reason()),
                    delivery.reason(),
                    delivery.rule(),
                    !delivery.opened().isEmpty());
        }
    }
}

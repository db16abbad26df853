package press.kiosque.admin;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what on the site; for administrators. */
@Controller
@ConditionalOnWebApplication
class LogController {

    private static final int SHOWN = 50;

    private final Audit audit;

    LogController(Audit audit) {
        this.audit = audit;
    }

    /**
     * One line of the log.
     *
     * @param page where what it was done to is seen; null where it is not, or not any more
     */
    record Line(
            ZonedDateTime at, AuditEntry entry, @Nullable String page) {}

    /** The newest, or those before one that was shown; of one person or thing, if somebody looks for it. */
    @GetMapping("/admin/settings/log")
    String page(
            @RequestAttribute("now") ZonedDateTime now,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "before", required = false) @Nullable String before,
            Model model) {
        String sought = words.strip();
        List<AuditEntry> found = audit.newest(sought, before, SHOWN + 1);
        model.addAttribute("sought", sought);
        ZoneId zone = now.getZone();
        List<AuditEntry> shown = found.stream().limit(SHOWN).toList();
        model.addAttribute(
                "lines",
                shown.stream()
                        .map(entry -> new Line(
                                entry.at().atZone(zone),
                                entry,
                                SubjectPages.of(entry).orElse(null)))
                        .toList());
        model.addAttribute("older", found.size() > SHOWN ? shown.get(SHOWN - 1).id() : null);
        return "settings/log";
    }
}

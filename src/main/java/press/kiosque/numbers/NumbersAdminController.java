package press.kiosque.numbers;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.NumbersDesk.View;
import press.kiosque.numbers.Tables.Lines;

/** Growth, reach, what became of messages, when, and who stays: of days that were counted. No page names a reader. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/numbers")
class NumbersAdminController {

    static final List<Part> PARTS = List.of(Part.EDITION, Part.PUSH, Part.TOPIC, Part.STORY);

    /** Of more weeks nobody remembers what was done differently. */
    static final int WEEKS = 13;

    /** So many lines are read at a glance; the file has all. */
    private static final int MOST_LINES = 100;

    private final NumbersDesk desk;
    private final Tables tables;
    private final Names names;

    NumbersAdminController(NumbersDesk desk, Tables tables, Names names) {
        this.desk = desk;
        this.tables = tables;
        this.names = names;
    }

    /** What all pages have: the period, and what was counted in it. */
    @ModelAttribute
    void counted(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @RequestParam(name = "days", defaultValue = "0") String days,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Model model) {
        LocalDate today = now.toLocalDate();
        Period period = Period.of(days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0, from, to, today);
        View view = newsroom == null ? nothing() : desk.view(newsroom, period, today);
        model.addAttribute("period", period);
        model.addAttribute("amended", period.amended(from, to).orElse(null));
        model.addAttribute("longest", Period.LONGEST);
        model.addAttribute("choices", Period.CHOICES);
        model.addAttribute("today", today);
        model.addAttribute("view", view);
        model.addAttribute("nothing", view.now().isEmpty() && view.before().isEmpty());
    }

    private static View nothing() {
        return new View(new Counted(List.of()), new Counted(List.of()), List.of(), true);
    }

    /** Everything at a glance, and day by day. */
    @GetMapping
    String overview(
            @ModelAttribute("view") View view,
            @ModelAttribute("period") Period period,
            @ModelAttribute("today") LocalDate today,
            Model model) {
        model.addAttribute("tiles", Tile.of(view, period, today));
        model.addAttribute("table", Tables.days(view.now(), Part.ALL, ""));
        return "numbers/overview";
    }

    /** Who joined, who left, by which links they came. */
    @GetMapping("/growth")
    String growth(@ModelAttribute("view") View view, Model model) {
        model.addAttribute("table", Tables.growth(view.now()));
        model.addAttribute("sources", Tables.sources(view.now(), MOST_LINES));
        model.addAttribute("all", view.now().sources().size());
        return "numbers/growth";
    }

    /** By which rules readers were reached, and why others were not. */
    @GetMapping("/reach")
    String reach(@ModelAttribute("view") View view, Model model) {
        model.addAttribute("table", Tables.reach(view.now()));
        return "numbers/reach";
    }

    /** What became of messages, by edition, push, topic or story. */
    @GetMapping("/messages")
    String messages(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @ModelAttribute("view") View view,
            @ModelAttribute("period") Period period,
            @RequestParam(name = "by", defaultValue = "EDITION") Part by,
            @RequestParam(name = "sort", defaultValue = "sent") String sort,
            Locale language,
            Model model) {
        model.addAttribute("by", by);
        model.addAttribute("parts", PARTS);
        model.addAttribute("sort", sort);
        if (newsroom != null) {
            model.addAttribute(
                    "table", tables.messages(newsroom, view.now(), by, new Lines(sort, MOST_LINES), period, language));
            model.addAttribute("all", view.now().by(by).size());
        }
        return "numbers/messages";
    }

    /** One edition, push, topic or story, day by day. */
    @GetMapping("/days")
    String days(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute("view") View view,
            @RequestParam("part") Part part,
            @RequestParam("key") String key,
            Locale language,
            Model model) {
        Map<String, String> named = names.of(newsroom, part, List.of(key), language);
        model.addAttribute("part", part);
        model.addAttribute("key", key);
        model.addAttribute("name", named.getOrDefault(key, key.equals(Fold.ASKED) ? "" : key));
        model.addAttribute("uncounted", !view.now().by(part).containsKey(key));
        model.addAttribute("table", Tables.days(view.now(), part, key));
        return "numbers/days";
    }

    /** When messages do best. */
    @GetMapping("/hours")
    String hours(
            @ModelAttribute("view") View view,
            @RequestParam(name = "of", defaultValue = "read") String measure,
            Model model) {
        Table table = Hours.table(view.now(), measure);
        model.addAttribute("measure", Hours.MEASURES.contains(measure) ? measure : "sent");
        model.addAttribute("measures", Hours.MEASURES);
        model.addAttribute("table", table);
        model.addAttribute("strengths", Hours.strengths(table));
        return "numbers/hours";
    }

    /** Of those who joined in a week, how many are still there. */
    @GetMapping("/retention")
    String retention(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @ModelAttribute("view") View view,
            @ModelAttribute("today") LocalDate today,
            Model model) {
        List<Cohort> cohorts = newsroom == null ? List.of() : desk.cohorts(newsroom, view, today, WEEKS);
        Table table = Tables.retention(cohorts, WEEKS);
        model.addAttribute("table", table);
        model.addAttribute("strengths", Hours.strengths(table));
        return "numbers/retention";
    }
}

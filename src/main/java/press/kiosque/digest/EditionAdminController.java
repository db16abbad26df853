package press.kiosque.digest;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.SeenVersion;
import press.kiosque.newsroom.Slug;

/** The editions that readers can take: what they are, who takes them, what went out last. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/editions")
class EditionAdminController {

    private static final String LIST = "redirect:/admin/editions";

    private final Editions editions;
    private final EditionDesk desk;
    private final EditionBoard board;
    private final EditionView view;
    private final SeenVersion version;
    private final Colleagues colleagues;

    EditionAdminController(
            Editions editions,
            EditionDesk desk,
            EditionBoard board,
            EditionView view,
            SeenVersion version,
            Colleagues colleagues) {
        this.editions = editions;
        this.desk = desk;
        this.board = board;
        this.view = view;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** All editions, and who is due now. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            Authentication person,
            Locale language,
            Model model) {
        Colleague colleague = colleagues.of(person);
        model.addAttribute("mayWrite", colleague.mayWrite());
        model.addAttribute("mayApprove", colleague.mayApprove());
        model.addAttribute("rows", newsroom == null ? List.of() : view.rows(newsroom, now.toInstant(), language));
        model.addAttribute(
                "counts", newsroom == null ? null : board.of(newsroom.id()).orElse(null));
        model.addAttribute("removed", newsroom == null ? List.of() : removed(newsroom, language));
        return "editions/list";
    }

    /** One line of what was removed. */
    record Removed(RemovedEdition edition, String name, ZonedDateTime at) {}

    private List<Removed> removed(Newsroom newsroom, Locale language) {
        return editions.removed(newsroom.id()).stream()
                .map(gone -> new Removed(
                        gone, gone.edition().nameIn(language), gone.at().atZone(newsroom.zone())))
                .toList();
    }

    /** The form for a new edition. */
    @GetMapping("/new")
    String blank(@RequestAttribute("newsroom") Newsroom newsroom, Authentication person, Locale language, Model model) {
        return form(newsroom, null, EditionForm.blank(), Map.of(), person, language, model);
    }

    /** Stores a new edition, or says at the fields what is wrong. */
    @PostMapping("/new")
    String add(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute EditionForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        return save(newsroom, null, form, seen, person, language, model, told);
    }

    /** An edition's form. */
    @GetMapping("/{slug}/edit")
    String edit(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("slug") String slug,
            Authentication person,
            Locale language,
            Model model) {
        Edition edition = find(newsroom, slug);
        return form(newsroom, edition, EditionForm.of(edition), Map.of(), person, language, model);
    }

    /** Stores the edition, or says at the fields what is wrong. */
    @PostMapping("/{slug}/edit")
    String write(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("slug") String slug,
            @ModelAttribute EditionForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        return save(newsroom, find(newsroom, slug), form, seen, person, language, model, told);
    }

    private String save(
            Newsroom newsroom,
            @Nullable Edition before,
            EditionForm form,
            long seen,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        version.again(seen, model);
        Map<String, String> wrong =
                form.wrong(view.topics(newsroom.id(), before, language).keySet());
        if (!wrong.isEmpty()) {
            return form(newsroom, before, form, wrong, person, language, model);
        }
        String slug = before == null ? Slug.of(form.anyName(), "edition", taken(newsroom)) : before.slug();
        Edition edition = form.edition(newsroom.id(), slug, before);
        long from = before == null ? version.ofNew(EditionDesk.revision(edition.id())) : seen;
        Optional<EditionDesk.Refusal> refused = desk.save(edition, from, colleagues.of(person));
        if (refused.filter(why -> why == EditionDesk.Refusal.ROLE).isPresent()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (refused.isPresent()) {
            model.addAttribute("refused", "editions.refused.changed");
            version.overtaken(EditionDesk.revision(edition.id()), newsroom.zone(), model);
            return form(newsroom, before, form, wrong, person, language, model);
        }
        notice("editions.told.saved", edition, language, told);
        return LIST;
    }

    /** Ids that a new edition must not have: those of others, and of removed ones, whose readers are still there. */
    private Set<String> taken(Newsroom newsroom) {
        Set<String> taken = new HashSet<>(Edition.PAGES);
        taken.addAll(editions.of(newsroom.id()).stream().map(Edition::slug).collect(toSet()));
        editions.removed(newsroom.id()).forEach(gone -> taken.add(gone.edition().slug()));
        return taken;
    }

    /** Removes an edition, for whoever said that they are sure. */
    @PostMapping("/{slug}/remove")
    String remove(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("slug") String slug,
            Authentication person,
            Locale language,
            RedirectAttributes told) {
        Edition edition = find(newsroom, slug);
        if (desk.remove(edition, colleagues.of(person))) {
            notice("editions.told.removed", edition, language, told);
        } else {
            told.addFlashAttribute("refused", "editions.refused.role");
        }
        return LIST;
    }

    /** Puts a removed edition back. */
    @PostMapping("/put-back")
    String putBack(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("edition") String slug,
            Authentication person,
            Locale language,
            RedirectAttributes told) {
        desk.putBack(newsroom.id() + "/" + slug, colleagues.of(person))
                .ifPresentOrElse(
                        edition -> notice("editions.told.put-back", edition, language, told),
                        () -> told.addFlashAttribute("refused", "editions.refused.role"));
        return LIST;
    }

    private static void notice(String key, Edition edition, Locale language, RedirectAttributes told) {
        told.addFlashAttribute("notice", key);
        told.addFlashAttribute("noticeOf", edition.nameIn(language));
    }

    private Edition find(Newsroom newsroom, String slug) {
        return editions.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(
            Newsroom newsroom,
            @Nullable Edition edition,
            EditionForm form,
            Map<String, String> wrong,
            Authentication person,
            Locale language,
            Model model) {
        Colleague colleague = colleagues.of(person);
        model.addAttribute("edition", edition);
        model.addAttribute("name", edition == null ? null : edition.nameIn(language));
        model.addAttribute("form", form);
        version.now(edition == null ? null : EditionDesk.revision(edition.id()), model);
        model.addAttribute("wrong", wrong);
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("orders", StoryOrder.values());
        model.addAttribute("topics", view.topics(newsroom.id(), edition, language));
        model.addAttribute("mayWrite", colleague.mayWrite());
        model.addAttribute("mayApprove", colleague.mayApprove());
        model.addAttribute("takers", edition == null ? null : takers(edition));
        return "editions/edition";
    }

    private @Nullable Long takers(Edition edition) {
        return board.of(edition.newsroom())
                .map(counts -> counts.takersOf(edition.slug()))
                .orElse(null);
    }
}

package press.kiosque.campaign;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import press.kiosque.article.Article;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** Where pushes are written: from a story, or from nothing. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/pushes")
class CampaignWritingController {

    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final CampaignView view;
    private final Colleagues colleagues;

    CampaignWritingController(Campaigns campaigns, CampaignDesk desk, CampaignView view, Colleagues colleagues) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.view = view;
        this.colleagues = colleagues;
    }

    /** An empty form, or one that tells an article. */
    @GetMapping("/new")
    String begin(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam(name = "kind", defaultValue = "PUSH") Kind kind,
            @RequestParam(name = "article", defaultValue = "") String article,
            Locale language,
            Model model) {
        Optional<Article> told = view.article(newsroom.id(), article);
        CampaignForm form = told.map(story -> CampaignForm.of(kind, story)).orElse(CampaignForm.empty(kind));
        ContentForm words = told.map(ContentForm::of).orElse(ContentForm.EMPTY);
        return form(newsroom.id(), null, form, words, Map.of(), language, model);
    }

    /** Keeps the draft, or says at the fields what is wrong. */
    @PostMapping("/new")
    String add(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute CampaignForm form,
            @ModelAttribute ContentForm words,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        Map<String, String> wrong = wrong(form, words, newsroom.id(), false, language);
        if (!wrong.isEmpty()) {
            return form(newsroom.id(), null, form, words, wrong, language, model);
        }
        Campaign draft = desk.draft(
                        newsroom.id(),
                        form.kind(),
                        words.content(article(newsroom.id(), form)),
                        form.audience(),
                        colleagues.of(person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return page(draft.id(), told);
    }

    /** Begins a correction of a story for exactly those who were told it. */
    @PostMapping("/correct-story")
    String correct(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("article") String article,
            Authentication person,
            RedirectAttributes told) {
        Campaign draft = view.article(newsroom.id(), article)
                .flatMap(known -> desk.correct(known, colleagues.of(person)))
                .orElseThrow(CampaignAdminController::unknown);
        told.addAttribute("id", draft.id());
        return "redirect:/admin/pushes/{id}/edit";
    }

    /** A draft to be written anew. */
    @GetMapping("/{id}/edit")
    String edit(@PathVariable("id") String id, Locale language, Model model) {
        Campaign push = push(id);
        return form(
                push.newsroom(),
                push,
                CampaignForm.of(push),
                ContentForm.of(push.content()),
                Map.of(),
                language,
                model);
    }

    /** Keeps the draft, or says at the fields what is wrong. */
    @PostMapping("/{id}/edit")
    String write(
            @PathVariable("id") String id,
            @RequestAttribute("now") ZonedDateTime now,
            @ModelAttribute CampaignForm form,
            @ModelAttribute ContentForm words,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        Campaign push = push(id);
        boolean correction = push.audience().corrects() != null;
        Map<String, String> wrong = wrong(form, words, push.newsroom(), correction, language);
        if (!wrong.isEmpty()) {
            return form(push.newsroom(), push, form, words, wrong, language, model);
        }
        Optional<Refusal> refused = desk.write(
                id,
                form.version(),
                correction ? push.kind() : form.kind(),
                words.content(article(push.newsroom(), form)),
                correction ? push.audience() : form.audience(),
                colleagues.of(person));
        if (refused.isPresent()) {
            return refused(refused.get(), push(id), now.getZone(), form, words, language, model);
        }
        return page(id, told);
    }

    /** Their words stay in the form; to keep them after a colleague's takes a second look and a second press. */
    private String refused(
            Refusal why,
            Campaign push,
            ZoneId zone,
            CampaignForm form,
            ContentForm words,
            Locale language,
            Model model) {
        model.addAttribute("refused", why == Refusal.CHANGED ? "push.refused.overtaken" : "push.refused." + why);
        model.addAttribute("refusedOf", push.standing().lastBy());
        model.addAttribute("refusedAt", push.standing().lastAt().atZone(zone));
        model.addAttribute("version", push.version());
        return form(push.newsroom(), push, form, words, Map.of(), language, model);
    }

    private Map<String, String> wrong(
            CampaignForm form, ContentForm words, String newsroom, boolean correction, Locale language) {
        Map<String, String> wrong =
                form.wrong(words, correction, view.topics(newsroom, language).keySet());
        words.secondTitle().ifPresent(field -> view.untested(newsroom, form.article(), words.link())
                .ifPresent(why -> wrong.putIfAbsent(field, why)));
        return wrong;
    }

    private @Nullable Article article(String newsroom, CampaignForm form) {
        return view.article(newsroom, form.article()).orElse(null);
    }

    private Campaign push(String id) {
        return campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
    }

    private static String page(String id, RedirectAttributes told) {
        told.addAttribute("id", id);
        return "redirect:/admin/pushes/{id}";
    }

    private String form(
            String newsroom,
            @Nullable Campaign push,
            CampaignForm form,
            ContentForm words,
            Map<String, String> wrong,
            Locale language,
            Model model) {
        model.addAttribute("push", push);
        model.addAttribute("form", form);
        model.addAttribute("words", words);
        if (!model.containsAttribute("version")) {
            model.addAttribute("version", form.version());
        }
        model.addAttribute("kinds", Kind.values());
        model.addAttribute(
                "untested",
                view.untested(newsroom, form.article(), words.link()).orElse(null));
        model.addAttribute("wrong", wrong);
        model.addAttribute("topics", view.topics(newsroom, language));
        return "pushes/edit";
    }
}

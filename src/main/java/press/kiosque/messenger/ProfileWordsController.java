package press.kiosque.messenger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
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
import press.kiosque.message.Message;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Languages;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.SeenVersion;

/** Where administrators change the words around conversations in one language; others look. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/settings/page/words/{language}")
class ProfileWordsController {

    private final ProfileWords words;
    private final ProfileDesk desk;
    private final SeenVersion version;
    private final Colleagues colleagues;

    ProfileWordsController(ProfileWords words, ProfileDesk desk, SeenVersion version, Colleagues colleagues) {
        this.words = words;
        this.desk = desk;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** The words as they stand. */
    @GetMapping
    String form(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("language") String language,
            HttpServletRequest request,
            Model model) {
        Locale of = known(language);
        ProfileForm now = ProfileForm.of(words.words(newsroom.id(), of), words.file(of));
        return form(newsroom, of, now, Map.of(), request, model);
    }

    /** Keeps them, or says at the fields what is wrong. */
    @PostMapping
    String save(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("language") String language,
            @ModelAttribute ProfileForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            HttpServletRequest request,
            Model model,
            RedirectAttributes told) {
        version.again(seen, model);
        Locale of = known(language);
        Message.Text file = words.file(of);
        Map<String, String> wrong = form.wrong(file);
        if (!wrong.isEmpty()) {
            return form(newsroom, of, form, wrong, request, model);
        }
        var own = OwnProfile.of(OwnProfile.id(newsroom.id(), of), form.words(file), file);
        if (!desk.save(own, seen, colleagues.of(person))) {
            overtaken(own.id(), newsroom, model);
            return form(newsroom, of, form, wrong, request, model);
        }
        told.addFlashAttribute("notice", "page.words.saved");
        return PageSettingsController.PAGE;
    }

    /** Goes back to the file's words. */
    @PostMapping("/back")
    String back(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("language") String language,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            HttpServletRequest request,
            Model model,
            RedirectAttributes told) {
        var file = OwnProfile.none(OwnProfile.id(newsroom.id(), known(language)));
        if (!desk.save(file, seen, colleagues.of(person))) {
            overtaken(file.id(), newsroom, model);
            return form(newsroom, language, request, model);
        }
        told.addFlashAttribute("notice", "page.words.gone-back");
        return PageSettingsController.PAGE;
    }

    /** Says who has saved meanwhile, and what: whoever saves once more has seen that. */
    private void overtaken(String id, Newsroom newsroom, Model model) {
        model.addAttribute("refused", "page.words.changed");
        version.overtaken(ProfileDesk.revision(id), newsroom.zone(), model);
    }

    private String form(
            Newsroom newsroom,
            Locale language,
            ProfileForm form,
            Map<String, String> wrong,
            HttpServletRequest request,
            Model model) {
        version.now(ProfileDesk.revision(OwnProfile.id(newsroom.id(), language)), model);
        model.addAttribute("language", language);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("file", words.file(language));
        model.addAttribute("own", !words.words(newsroom.id(), language).equals(words.file(language)));
        model.addAttribute("administrator", request.isUserInRole("ADMINISTRATOR"));
        return "settings/words";
    }

    private static Locale known(String language) {
        return Languages.SPOKEN.stream()
                .filter(each -> each.getLanguage().equals(language))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

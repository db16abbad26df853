package press.kiosque.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.conversation.PictureKind;
import press.kiosque.conversation.Tip;
import press.kiosque.conversation.TipFolder;
import press.kiosque.conversation.Tips;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** What readers sent: who did, and whether it may be used. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/inbox/tips")
class TipAdminController {

    private final Tips tips;
    private final TipFolder folder;
    private final JournalistAnswers answers;
    private final Colleagues colleagues;
    private final DeskFlash flash;

    TipAdminController(Tips tips, TipFolder folder, JournalistAnswers answers, Colleagues colleagues, DeskFlash flash) {
        this.tips = tips;
        this.folder = folder;
        this.answers = answers;
        this.colleagues = colleagues;
        this.flash = flash;
    }

    /** All, the newest first. */
    @GetMapping
    String page(@RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom, Model model) {
        model.addAttribute("tips", newsroom == null ? List.of() : tips.newest(newsroom.id()));
        model.addAttribute("zone", newsroom == null ? null : newsroom.zone());
        return "inbox/tips";
    }

    /** Our copy. What is no picture for certain is handed over as a file, never shown as a page of ours. */
    @GetMapping("/copy")
    ResponseEntity<byte[]> copy(@RequestParam("id") String id) {
        byte[] content = tips.find(id).flatMap(folder::read).orElseThrow(TipAdminController::unknown);
        Optional<String> picture = PictureKind.of(content);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, picture.orElse("application/octet-stream"))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, picture.isPresent() ? "inline" : "attachment")
                .body(content);
    }

    /** Asks the reader whether it may be used. */
    @PostMapping("/ask")
    String ask(@RequestParam("id") String id, Authentication person, RedirectAttributes told) {
        Tip tip = tips.find(id).orElseThrow(TipAdminController::unknown);
        Outcome outcome = answers.askToUse(id, colleagues.of(person));
        String recipient = tip.subscriber().substring(tip.newsroom().length() + 1);
        return flash.back(new ThreadAddress(tip.newsroom(), recipient), outcome, "inbox.tip.asked", told);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package press.kiosque.messenger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import press.kiosque.messenger.ErasureDesk.Status;

/** Where a person sees what became of their request to have their data deleted; public to who knows its code. */
@Controller
@ConditionalOnWebApplication
class PrivacyPage {

    private final ErasureDesk desk;

    PrivacyPage(ErasureDesk desk) {
        this.desk = desk;
    }

    /** The page, in the language of the person's browser. */
    @GetMapping("/privacy/{code}")
    String status(@PathVariable String code, Model model, HttpServletResponse response) {
        Optional<Status> status = desk.status(code);
        if (status.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("code", code);
        model.addAttribute("status", status.map(Enum::name).orElse("UNKNOWN").toLowerCase(Locale.ROOT));
        return "privacy";
    }
}

package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    private static final long MINUTE = Duration.ofMinutes(1).toSeconds();

    private final PasskeyCheck passkeys;

    SignInController(PasskeyCheck passkeys) {
        this.passkeys = passkeys;
    }

    /** Leads to the site whoever knows only its host. */
    @GetMapping({"/", "/admin/"})
    String root() {
        return "redirect:/admin";
    }

    /** The sign-in page; how the last attempt went is in the query. */
    @GetMapping("/admin/sign-in")
    String page(
            HttpServletRequest request,
            @RequestParam(name = "wait", required = false) @Nullable Long wait,
            Model model) {
        if (request.getUserPrincipal() != null) {
            return root();
        }
        if (wait != null) {
            boolean seconds = wait <= 2 * MINUTE;
            model.addAttribute("waitUnit", seconds ? "seconds" : "minutes");
            model.addAttribute("wait", seconds ? wait : (wait + MINUTE - 1) / MINUTE);
        }
        model.addAttribute("passkeys", passkeys.obstacle().isEmpty());
        model.addAttribute("origin", passkeys.origin());
        return "sign-in";
    }
}

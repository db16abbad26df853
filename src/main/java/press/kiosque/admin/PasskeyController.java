package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys: what the browser asks the device, and what becomes of its answer. */
@Controller
@ConditionalOnWebApplication
class PasskeyController {

    private static final String PAGE = "redirect:/admin/settings";
    private static final String OWN = "/admin/settings/passkeys";
    private static final int LONGEST_LABEL = 40;

    private final PasskeyCheck check;
    private final UserAccounts accounts;
    private final Sessions sessions;

    PasskeyController(PasskeyCheck check, UserAccounts accounts, Sessions sessions) {
        this.check = check;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** What a device is to sign so that its owner may come in. */
    @GetMapping(path = PasskeySignIn.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String challenge(HttpServletRequest request, HttpServletResponse response) {
        return check.challenge(null, request, response);
    }

    /** What a device is to make a passkey from. */
    @GetMapping(path = OWN, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(Authentication person, HttpServletRequest request) {
        return check.ask(person, request);
    }

    /** One more. */
    @PostMapping(OWN)
    String add(
            Authentication person,
            @RequestParam("label") String label,
            @RequestParam("passkey") String answer,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String name = label.isBlank() ? person.getName() : label.strip();
        String shown = name.substring(0, Math.min(LONGEST_LABEL, name.length()));
        if (check.keep(person, shown, answer, request)) {
            accounts.passkeyAdded(person.getName(), shown);
            flash.addFlashAttribute("notice", "passkeys.added");
            flash.addFlashAttribute("noticeOf", shown);
        } else {
            flash.addFlashAttribute("refused", "passkeys.wrong");
        }
        return PAGE;
    }

    /**
     * One less; the device may keep it, but it opens nothing here any more. It may be in other hands, with a session that it has
     * opened: all sessions but this one end.
     */
    @PostMapping(OWN + "/{id}/remove")
    String remove(
            Principal person,
            @SessionAttribute(StillAllowed.SESSION) String session,
            @PathVariable("id") String id,
            RedirectAttributes flash) {
        accounts.removePasskey(person.getName(), id).ifPresent(passkey -> {
            sessions.endOthers(person.getName(), session);
            flash.addFlashAttribute("notice", "passkeys.removed");
            flash.addFlashAttribute("noticeOf", passkey.label());
        });
        return PAGE;
    }
}

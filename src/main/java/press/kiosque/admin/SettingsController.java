package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.admin.UserAccounts.Role;

/** One's own account: password, passkeys, sessions and language. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/settings")
class SettingsController {

    private static final String PAGE = "settings/account";

    private final Users users;
    private final SignIn signIn;
    private final UserAccounts accounts;
    private final PasskeyCheck passkeys;
    private final Sessions sessions;
    private final Audit audit;

    SettingsController(
            Users users, SignIn signIn, UserAccounts accounts, PasskeyCheck passkeys, Sessions sessions, Audit audit) {
        this.users = users;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The page. */
    @GetMapping
    String page(Principal person, HttpSession session, Model model) {
        User user = user(person);
        model.addAttribute("form", new PasswordForm("", "", ""));
        return shown(user, session, model);
    }

    private String shown(User user, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.of(user.name(), Duration.ofSeconds(session.getMaxInactiveInterval())));
        model.addAttribute("thisSession", session.getAttribute(StillAllowed.SESSION));
        model.addAttribute("user", user);
        model.addAttribute("administrator", user.role() == Role.ADMINISTRATOR && !user.mustChange());
        model.addAttribute("passkeys", users.passkeys(user));
        model.addAttribute("obstacle", passkeys.obstacle().orElse(null));
        model.addAttribute("origin", passkeys.origin());
        return PAGE;
    }

    /** Sets the chosen password and asks to sign in anew with it. */
    @PostMapping("/password")
    String password(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        User user = user(person);
        form.check(user.name(), errors);
        if (!errors.hasErrors()) {
            checkCurrent(user, form, errors);
        }
        if (errors.hasErrors()) {
            return shown(user, request.getSession(), model);
        }
        accounts.choosePassword(user.name(), form.chosen());
        sessions.endAll(user.name());
        new SecurityContextLogoutHandler().logout(request, response, person);
        return "redirect:/admin/sign-in?changed";
    }

    private void checkCurrent(User user, PasswordForm form, BindingResult errors) {
        try {
            if (!signIn.knows(user, form.current())) {
                errors.rejectValue("current", "password.wrong");
            }
        } catch (TooManyAttempts e) {
            errors.rejectValue("current", "password.wait", new Object[] {e.seconds()}, "");
        }
    }

    /** Signs out where one is signed in too; at the next page there. */
    @PostMapping("/sessions/{id}/end")
    String end(@PathVariable("id") String id, Principal person, RedirectAttributes told) {
        Session ended =
                sessions.end(person.getName(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(person.getName(), "session.ended", ended.device());
        told.addFlashAttribute("notice", "sessions.ended");
        return "redirect:/admin/settings";
    }

    private User user(Principal person) {
        return users.find(person.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "the user was removed"));
    }
}

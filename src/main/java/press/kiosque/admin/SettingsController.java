package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.admin.UserAccounts.Role;

/** One's own account: password and language. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/settings")
class SettingsController {

    private static final String PAGE = "settings/account";

    private final Users users;
    private final UserAccounts accounts;
    private final PasskeyCheck passkeys;

    SettingsController(Users users, UserAccounts accounts, PasskeyCheck passkeys) {
        this.users = users;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    /** The page. */
    @GetMapping
    String page(Principal person, Model model) {
        User user = user(person);
        model.addAttribute("form", new PasswordForm("", "", ""));
        return shown(user, model);
    }

    private String shown(User user, Model model) {
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
        if (!errors.hasErrors() && !accounts.isPassword(user, form.current())) {
            errors.rejectValue("current", "password.wrong");
        }
        if (errors.hasErrors()) {
            return shown(user, model);
        }
        accounts.choosePassword(user.name(), form.chosen());
        new SecurityContextLogoutHandler().logout(request, response, person);
        return "redirect:/admin/sign-in?changed";
    }

    private User user(Principal person) {
        return users.find(person.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "the user was removed"));
    }
}

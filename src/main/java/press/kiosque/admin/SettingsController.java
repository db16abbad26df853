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

    SettingsController(Users users, UserAccounts accounts) {
        this.users = users;
        this.accounts = accounts;
    }

    /** The page. */
    @GetMapping
    String page(Principal person, Model model) {
        User user = user(person);
        model.addAttribute("user", user);
        model.addAttribute("form", new PasswordForm("", "", ""));
        model.addAttribute("administrator", user.role() == Role.ADMINISTRATOR && !user.mustChange());
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
            model.addAttribute("user", user);
            return PAGE;
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

package press.kiosque.admin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Colleagues;

/** Who may use the site, and as what; for administrators. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/settings/people")
class PeopleController {

    private static final String PAGE = "redirect:/admin/settings/people";

    private final Users users;
    private final UserAccounts accounts;
    private final Sessions sessions;
    private final Colleagues colleagues;

    PeopleController(Users users, UserAccounts accounts, Sessions sessions, Colleagues colleagues) {
        this.users = users;
        this.accounts = accounts;
        this.sessions = sessions;
        this.colleagues = colleagues;
    }

    /** Everybody, and a form for one more. */
    @GetMapping
    String page(Model model) {
        model.addAttribute("people", users.all());
        model.addAttribute("roles", Role.values());
        return "settings/people";
    }

    /** One more, whose password is shown once. */
    @PostMapping
    String add(
            Authentication person,
            @RequestParam("name") String name,
            @RequestParam("role") Role role,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("password", accounts.add(colleagues.of(person), name, role));
            flash.addFlashAttribute("passwordOf", User.normal(name));
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("wrong", accounts.exists(name) ? "people.wrong.taken" : "people.wrong.name");
            flash.addFlashAttribute("name", name);
            flash.addFlashAttribute("chosen", role);
            return PAGE + "#add";
        }
        return PAGE;
    }

    /** Another role. */
    @PostMapping("/role")
    String role(
            Authentication person,
            @RequestParam("name") String name,
            @RequestParam("role") Role role,
            RedirectAttributes flash) {
        refuseUnknown(name);
        return unlessLast(flash, () -> accounts.changeRole(colleagues.of(person), name, role), "people.role", name);
    }

    /** Another password, which is shown once. */
    @PostMapping("/password")
    String password(Authentication person, @RequestParam("name") String name, RedirectAttributes flash) {
        refuseUnknown(name);
        flash.addFlashAttribute("password", accounts.renewPassword(colleagues.of(person), name));
        flash.addFlashAttribute("passwordOf", name);
        return PAGE;
    }

    /** One less, whose sessions end: whoever gets the name next begins without them. */
    @PostMapping("/remove")
    String remove(Authentication person, @RequestParam("name") String name, RedirectAttributes flash) {
        refuseUnknown(name);
        return unlessLast(flash, () -> removeWithSessions(colleagues.of(person), name), "people.removed", name);
    }

    private void removeWithSessions(Colleague who, String name) {
        accounts.remove(who, name);
        sessions.endAll(User.normal(name));
    }

    /** A colleague may have taken them away meanwhile. */
    private void refuseUnknown(String name) {
        if (!accounts.exists(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String unlessLast(RedirectAttributes flash, Runnable change, String notice, String name) {
        try {
            change.run();
            flash.addFlashAttribute("notice", notice);
            flash.addFlashAttribute("noticeOf", name);
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("refused", "people.wrong.last");
        }
        return PAGE;
    }
}

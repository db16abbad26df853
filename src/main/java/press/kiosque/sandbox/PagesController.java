package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers Pages, as the developer's dashboard would. */
@RestController
@RequestMapping("/api/pages")
final class PagesController {

    private final Pages pages;
    private final Handshake handshake;
    private final Bodies bodies;

    PagesController(Pages pages, Handshake handshake, Bodies bodies) {
        this.pages = pages;
        this.handshake = handshake;
        this.bodies = bodies;
    }

    @GetMapping
    Listing list() {
        return new Listing(pages.all().stream().map(Page::view).toList());
    }

    @PutMapping("/{id}")
    Registered register(@PathVariable String id, HttpServletRequest request) {
        if (!id.matches("[0-9]{1,20}")) {
            throw Refusal.badRequest("The id of a Page is made of digits, as in 100; this one is " + id);
        }
        Page page = pages.put(id, bodies.read(request, PageSettings.class));
        Optional<String> fault = fault(page.settings());
        page.subscription().verified(fault.isEmpty());
        return new Registered(id, fault.isEmpty(), fault.orElse(null));
    }

    /** Changes some settings of a Page, and leaves its callback as it is. */
    @PatchMapping("/{id}")
    Page.View change(@PathVariable String id, HttpServletRequest request) {
        Page page = pages.get(id);
        page.change(bodies.merge(request, page.settings(), PageSettings.class));
        return page.view();
    }

    private Optional<String> fault(PageSettings settings) {
        return settings.callbackUrl() == null
                ? Optional.of("No callbackUrl was given: POST /{app}/subscriptions names one")
                : handshake.fault(settings.callbackUrl(), String.valueOf(settings.verifyToken()));
    }

    /** All Pages. */
    record Listing(List<Page.View> pages) {}

    /** Whether the callback passed the handshake, and if not, why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Registered(String id, boolean verified, @Nullable String cause) {}
}

package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;

/** Every page, with hostile words in every field that others write, in a browser. */
@ExtendWith(InChromium.class)
@AdminSite
class EveryPageIT {

    private static final List<String> OF_ADMINISTRATORS_AND_OF_NOBODY = List.of(
            "/admin/settings/people",
            "/admin/settings/log",
            "/admin/settings/technical",
            "/admin/sign-in",
            "/privacy/le-kiosque");

    private final Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    EveryPageIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isForEverybodyOnEveryScreenAndLight(String language) {
        cast.everything();
        String site = "http://localhost:" + port;
        var options = new NewContextOptions().setLocale(language).setReducedMotion(ReducedMotion.REDUCE);

        List<String> faults;
        try (var window = chromium.window(site, options)) {
            signIn(window.newPage());
            faults = faults(new PageInspection(window, site));
        }

        assertThat(faults).isEmpty();
    }

    private static List<String> faults(PageInspection inspection) {
        return Stream.concat(PagesTest.PAGES.stream(), OF_ADMINISTRATORS_AND_OF_NOBODY.stream())
                .flatMap(path -> inspection.faultsOf(path).stream().map(fault -> path + " " + fault))
                .toList();
    }

    private void signIn(Page door) {
        door.navigate("/admin/sign-in");
        door.locator("#username").fill(cast.person(Role.ADMINISTRATOR));
        door.locator("#password").fill(Cast.PASSWORD);
        door.locator("button[type=submit]").click();
        door.navigate("/admin?newsroom=le-kiosque");
        door.close();
    }
}

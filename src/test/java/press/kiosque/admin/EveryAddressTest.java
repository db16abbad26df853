package press.kiosque.admin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import press.kiosque.admin.Access.Least;
import press.kiosque.admin.UserAccounts.Role;

/** Who may do what, at every address that there is; {@code access.txt} says it. */
@AdminSite
class EveryAddressTest {

    private static final String POLL = "/admin/editions/polls/new";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    UserAccounts accounts;

    @Autowired
    Users users;

    @Autowired
    MongoDatabase database;

    @Autowired
    DispatcherServlet pages;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    private final Map<Least, Browser> browsers = new EnumMap<>(Least.class);
    private Stored stored;

    @BeforeEach
    void everybodySignsIn() {
        cast.everything();
        forget();
        stored = new Stored(database);
        users.remove("fresh");
        String once = accounts.add("fresh", Role.ADMINISTRATOR);
        browsers.put(Least.NEVER, new Browser(port));
        browsers.put(Least.NOBODY, new Browser(port));
        browsers.put(Least.NEWCOMER, new Browser(port).signedIn("fresh", once));
        Stream.of(Role.values())
                .forEach(role -> browsers.put(
                        Least.valueOf(role.name()), new Browser(port).signedIn(cast.person(role), Cast.PASSWORD)));
        browser(Least.NOBODY).get("/admin/sign-in");
        browsers.values().forEach(browser -> browser.get("/admin/settings?lang=en"));
        browsers.values().forEach(browser -> browser.get("/admin/settings/page?newsroom=le-kiosque"));
    }

    @AfterEach
    void leave() {
        forget();
        users.remove("fresh");
    }

    /** What the cast does not lay out anew. */
    private void forget() {
        Stream.of("polls", "orders")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    @Test
    void everyAddressIsInTheListAndNoOther() throws Exception {
        var listed = new TreeSet<String>();
        for (Access access : Access.all()) {
            listed.add(mappingOf(access));
        }

        assertThat(listed).isEqualTo(new TreeSet<>(all().toList()));
    }

    /** Method and pattern of every address that the application answers. */
    private Stream<String> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryAddressTest::names);
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<String> patterns = info.getPatternValues();
        return info.getMethodsCondition().isEmpty()
                ? patterns.stream()
                : info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> patterns.stream().map(pattern -> method + " " + pattern));
    }

    private String mappingOf(Access access) throws Exception {
        Set<String> known = new TreeSet<>(all().toList());
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            var request =
                    new MockHttpServletRequest(access.verb(), access.address().replaceFirst("\\?.*", ""));
            ServletRequestPathUtils.parseAndCache(request);
            if (mapping.getHandler(request) != null) {
                String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
                String name = access.verb() + " " + pattern;
                return known.contains(name) ? name : pattern;
            }
        }
        return "nothing answers " + access;
    }

    @ParameterizedTest
    @EnumSource(value = Least.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void aPageOpensForWhoMayAndForNobodyBelow(Least who) {
        browser(Least.EDITOR).post(POLL, Map.of("edition", "matin", "questionFr", "Pont", "choiceFr", "oui,non"));
        var wrong = new ArrayList<String>();

        for (Access page : Access.all().stream().filter(Access::isPage).toList()) {
            var answer = browser(who).get(page.address());
            boolean opened = !isRefused(answer, who) && page.least() != Least.NEVER;
            if (opened != page.isOpenTo(who) || !isStrict(page, answer)) {
                wrong.add(page + " answered " + answer.status() + " " + answer.location());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean isRefused(Browser.Answer answer, Least who) {
        return answer.status() == 403
                || answer.location().startsWith("/admin/sign-in")
                || (who == Least.NEWCOMER && answer.location().equals("/admin/settings"));
    }

    /** Whatever is answered runs nobody's scripts, stands in nobody's frame and stays in no cache. */
    private static boolean isStrict(Access page, Browser.Answer answer) {
        return page.isForMachines()
                || (answer.header("Content-Security-Policy").contains("default-src 'none'; script-src 'self'")
                        && answer.header("X-Content-Type-Options").equals("nosniff")
                        && answer.header("X-Frame-Options").equals("DENY")
                        && answer.header("Referrer-Policy").equals("no-referrer")
                        && answer.header("Cache-Control").contains("no-store"));
    }

    @Test
    void aDeedIsDoneByWhoMayAndChangesNothingForAnybodyElseWhateverAddressTheyCameBy() {
        var wrong = new ArrayList<String>();

        for (Access deed : Access.all().stream().filter(each -> !each.isPage()).toList()) {
            List<String> before = stored.words();
            Stream.of(Least.values()).filter(who -> !deed.isOpenTo(who)).forEach(who -> {
                send(deed, browser(who));
                sendPastTheGate(deed, who);
            });
            List<String> tried = stored.words();
            int status = send(deed, browser(deed.least())).status();
            if (!tried.equals(before)) {
                wrong.add(deed + " was done for somebody below");
            } else if (deed.isDeed() == stored.words().equals(before) || (status == 403 && !deed.isForMachines())) {
                wrong.add(deed + " was answered with " + status);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private Browser browser(Least who) {
        return requireNonNull(browsers.get(who));
    }

    private Browser.Answer send(Access deed, Browser browser) {
        return deed.form().containsKey(Access.FILE)
                ? browser.postFile(deed.address(), deed.form().get(Access.FILE), Access.LIST)
                : browser.post(deed.address(), deed.form());
    }

    /** As if the rule for the address had let them through: the deed itself has to ask. */
    private void sendPastTheGate(Access deed, Least who) {
        if (who.compareTo(Least.VIEWER) < 0 || who == Least.NEVER) {
            return;
        }
        MockHttpServletRequest request = deed.request(pages.getServletContext());
        request.addParameter(NewsroomChoice.CHOICE, "le-kiosque");
        request.setUserPrincipal(UsernamePasswordAuthenticationToken.authenticated(
                cast.person(Role.valueOf(who.name())), null, AuthorityUtils.createAuthorityList("ROLE_" + who)));
        try {
            pages.service(request, new MockHttpServletResponse());
        } catch (ServletException | IOException e) {
            assertThat(e).hasRootCauseInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatDidNotComeFromAPageOfOursIsRefusedWhoeverSendsIt() {
        List<String> before = stored.words();
        var taken = new ArrayList<String>();

        for (Access deed : Access.all()) {
            if (!deed.isPage() && !deed.isForMachines()) {
                var answer = browser(Least.ADMINISTRATOR).postBare(deed.address(), deed.form());
                if (answer.status() != 403) {
                    taken.add(deed + " answered " + answer.status());
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(stored.words()).isEqualTo(before);
    }
}

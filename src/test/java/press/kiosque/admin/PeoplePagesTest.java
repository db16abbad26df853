package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;

@AdminSite
class PeoplePagesTest {

    private static final String PEOPLE = "/admin/settings/people";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Users users;

    @Autowired
    UserAccounts accounts;

    private Browser administrator;

    @BeforeEach
    void open() {
        cast.everything();
        leave();
        administrator = new Browser(port).signedIn(cast.person(Role.ADMINISTRATOR), Cast.PASSWORD);
        administrator.get(PEOPLE);
    }

    /** Other tests find nobody here with a role that is not theirs. */
    @AfterEach
    void leave() {
        users.all().forEach(user -> users.remove(user.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void peopleAndLogReadInBothLanguages(String language) {
        var people = administrator.get(PEOPLE + "?lang=" + language);
        var log = administrator.get("/admin/settings/log");

        assertThat(people.page().select("tbody tr")).hasSize(1);
        assertThat(log.page().select("tbody tr")).isNotEmpty();
        assertThat(people.source() + log.source()).doesNotContain("??");
    }

    @Test
    void somebodyNewGetsAPasswordThatIsShownOnceAndLetsThemInOnce() {
        administrator.post(PEOPLE, Map.of("name", "Ines", "role", "EDITOR"));
        String password =
                administrator.get(PEOPLE).page().select(".notice code").text();

        assertThat(administrator.get(PEOPLE).page().select(".notice code")).isEmpty();
        assertThat(new Browser(port).signedIn("ines", password).get("/admin").location())
                .isEqualTo("/admin/settings");
    }

    @Test
    void aNameThatCannotBeIsMarkedAtItsFieldAndKeptWithTheRole() {
        administrator.post(PEOPLE, Map.of("name", "Inès!", "role", "CHIEF"));

        var form = administrator.get(PEOPLE).page().select("#add");

        assertThat(form.select("#name-wrong").text()).startsWith("That cannot be a name");
        assertThat(form.select("#name[aria-invalid=true]").val()).isEqualTo("Inès!");
        assertThat(form.select("option[selected]").val()).isEqualTo("CHIEF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/role", "/password", "/remove"})
    void whoWasTakenAwayMeanwhileIsNotFound(String change) {
        var answer = administrator.post(PEOPLE + change, Map.of("name", "nobody", "role", "VIEWER"));

        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "é", "a b", "<script>"})
    void aNameThatIsTakenOrCannotBeOneIsRefusedWithTheReason(String name) {
        administrator.post(PEOPLE, Map.of("name", name, "role", "EDITOR"));

        assertThat(administrator.get(PEOPLE).page().select("[role=alert]").text())
                .isNotBlank();
        assertThat(users.all()).hasSize(1);
    }

    @Test
    void whoeverGetsAnotherRoleIsSignedOutAtTheirNextPage() {
        var editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        assertThat(editor.get("/admin/feeds").status()).isEqualTo(200);

        administrator.post(PEOPLE + "/role", Map.of("name", "editor", "role", "VIEWER"));

        assertThat(editor.get("/admin/feeds").location()).startsWith("/admin/sign-in");
        assertThat(users.find("editor").map(User::role)).contains(Role.VIEWER);
    }

    @Test
    void whoeverIsRemovedIsSignedOutAtTheirNextPageAndCannotComeBack() {
        var editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        editor.get("/admin/feeds");

        administrator.post(PEOPLE + "/remove", Map.of("name", "editor"));

        assertThat(editor.get("/admin/feeds").location()).startsWith("/admin/sign-in");
        assertThat(users.find("editor")).isEmpty();
    }

    @Test
    void whatEndsSomebodysWayInIsFoldedAndNamesThem() {
        cast.person(Role.EDITOR);

        var folded = administrator.get(PEOPLE).page().select("details");

        assertThat(folded.select("button").eachText()).contains("Remove editor", "Give editor a new password");
        assertThat(administrator.get(PEOPLE).page().select("td.action > form button"))
                .isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        administrator.post(PEOPLE + "/remove", Map.of("name", "administrator"));
        administrator.post(PEOPLE + "/role", Map.of("name", "administrator", "role", "VIEWER"));

        assertThat(administrator.get(PEOPLE).page().select("[role=alert]").text())
                .isNotBlank();
        assertThat(users.find("administrator").map(User::role)).contains(Role.ADMINISTRATOR);
    }

    @Test
    void everyDeedStandsInTheLogWithWhoDidIt() {
        administrator.post(PEOPLE, Map.of("name", "ines", "role", "EDITOR"));
        administrator.post(PEOPLE + "/password", Map.of("name", "ines"));
        administrator.post(PEOPLE + "/remove", Map.of("name", "ines"));

        List<String> newest = administrator.get("/admin/settings/log?lang=en").page().select("tbody tr").stream()
                .limit(3)
                .map(row -> row.text().replaceAll("^\\S+ ", ""))
                .toList();

        assertThat(newest)
                .containsExactly(
                        "administrator removed somebody ines",
                        "administrator gave a new password ines",
                        "administrator added somebody ines EDITOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE, "/admin/settings/log"})
    void onlyAdministratorsSeeThem(String path) {
        var chief = new Browser(port).signedIn(cast.person(Role.CHIEF), Cast.PASSWORD);

        assertThat(chief.get(path).status()).isEqualTo(403);
        assertThat(chief.get("/admin/settings").page().select("a[href$=people]"))
                .isEmpty();
    }

    @Test
    void onlyAdministratorsChangeThem() {
        var chief = new Browser(port).signedIn(cast.person(Role.CHIEF), Cast.PASSWORD);
        chief.get("/admin/settings");

        assertThat(chief.post(PEOPLE + "/role", Map.of("name", "chief", "role", "ADMINISTRATOR"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoComesBackUnderAnOldNameIsNotSignedInWhereTheOtherWas() {
        accounts.add("ines", Role.EDITOR, Cast.PASSWORD, false);
        var before = new Browser(port).signedIn("ines", Cast.PASSWORD);
        before.get("/admin");

        administrator.post(PEOPLE + "/remove", Map.of("name", "ines"));
        accounts.add("ines", Role.EDITOR, Cast.PASSWORD, false);

        assertThat(before.get("/admin").location()).startsWith("/admin/sign-in");
    }
}

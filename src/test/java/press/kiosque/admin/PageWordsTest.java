package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.Browser.Answer;
import press.kiosque.admin.UserAccounts.Role;

/** The words around a newsroom's conversations, changed on the site. */
@AdminSite
class PageWordsTest {

    private static final String PAGE = "/admin/settings/page";
    private static final String FRENCH = PAGE + "/words/fr";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private Browser administrator;

    @BeforeEach
    void signInAtTheFilesWords() {
        cast.everything();
        administrator = at(Role.ADMINISTRATOR);
        administrator.post(FRENCH + "/back", Map.of("version", version(administrator)));
    }

    private Browser at(Role role) {
        var browser = new Browser(port).signedIn(cast.person(role), Cast.PASSWORD);
        browser.get("/admin?newsroom=le-kiosque&lang=en");
        return browser;
    }

    @Test
    void whatIsSavedStandsOnThePhoneOfItsLanguageAlone() {
        save(Map.of(
                "greeting", "Salut {{user_first_name}} !",
                "menu[0].place", "3",
                "menu[0].title", "La une du jour",
                "menu[1].place", "",
                "menu[3].act", "https://kiosque.example/abo",
                "menu[3].title", "S'abonner",
                "menu[3].place", "1",
                "questions[1].place", "",
                "questions[2].title", "Quoi suivre ?"));

        Answer page = administrator.get(PAGE);
        assertThat(page.text()).contains("“Set up at Meta” brings them to Facebook");
        assertThat(page.page().select(".screen[lang=fr] .says p").eachText())
                .containsExactly("Salut Camille !", "S'abonner", "La une du jour", "Arrêter");
        assertThat(page.page().select(".screen[lang=fr] .pills span").eachText())
                .containsExactly("Recevoir l'essentiel chaque jour", "Quoi suivre ?");
        assertThat(page.page().select(".screen[lang=en]").text()).contains("Hello Camille", "My topics");
    }

    @Test
    void theFormShowsWhatWasSavedAndWhatWasLeftOut() {
        save(Map.of("menu[1].place", "", "menu[3].act", "https://kiosque.example/abo", "menu[3].title", "S'abonner"));

        Map<String, String> form = fields(administrator.get(FRENCH));

        assertThat(form)
                .containsEntry("menu[1].title", "Mes sujets")
                .containsEntry("menu[1].place", "")
                .containsEntry("menu[2].place", "2")
                .containsEntry("menu[3].act", "https://kiosque.example/abo")
                .containsEntry("menu[3].place", "3");
    }

    @Test
    void backAtTheFilesWordsThePhoneShowsThemAndThereIsNoWayBackAnyMore() {
        save(Map.of("greeting", "Salut !"));
        assertThat(administrator.get(FRENCH).page().select("form[action$=/back]"))
                .hasSize(1);

        administrator.post(FRENCH + "/back", Map.of("version", version(administrator)));

        assertThat(administrator.get(PAGE).page().select(".screen[lang=fr]").text())
                .contains("Bonjour Camille");
        assertThat(administrator.get(FRENCH).page().select("form[action$=/back]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "greeting,             '',                      Write a greeting",
        "greeting,             Bonjour {{user_secret}}, only the first name is known",
        "menu[0].title,        '',                      It needs a title",
        "menu[0].title,        Une entrée de menu bien trop longue, That is too long",
        "menu[3].act,          http://kiosque.example/, begins with https://",
        "menu[3].act,          javascript:alert(1),     begins with https://",
        "menu[0].act,          ERASE_CONFIRMED,         begins with https://",
        "questions[0].title,   '',                      It needs a title"
    })
    void whatIsWrongIsSaidAndNothingIsKept(String field, String typed, String said) {
        Answer answer = save(Map.of("menu[3].title", "Site", field, typed));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".wrong").text()).contains(said);
        assertThat(administrator.get(FRENCH).page().select("form[action$=/back]"))
                .isEmpty();
    }

    @Test
    void aGreetingOfMoreThanMetaTakesIsRefused() {
        assertThat(save(Map.of("greeting", "x".repeat(161)))
                        .page()
                        .select(".wrong")
                        .text())
                .contains("160 characters at most");
    }

    @Test
    void menuAndQuestionsCannotBeEmptied() {
        var form = fields(administrator.get(FRENCH));
        form.keySet().stream().filter(field -> field.endsWith(".place")).forEach(field -> form.put(field, ""));

        assertThat(administrator.post(FRENCH, form).page().select(".wrong").eachText())
                .containsExactly("One entry must stay in the menu.", "Between one and four questions can stand.");
    }

    @Test
    void aQuestionThatTheFileDoesNotOfferIsNotAsked() {
        save(Map.of("questions[0].act", "ERASE_CONFIRMED", "questions[0].title", "Effacer tout ?"));

        assertThat(administrator
                        .get(PAGE)
                        .page()
                        .select(".screen[lang=fr] .pills")
                        .text())
                .doesNotContain("Effacer tout ?");
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondIsToldAndKeepsTheirWords() {
        Map<String, String> seen = fields(administrator.get(FRENCH));
        save(Map.of("greeting", "La première !"));

        seen.put("greeting", "La seconde !");
        Answer second = administrator.post(FRENCH, seen);

        assertThat(second.page().select("[role=alert]").text()).contains("has saved these words meanwhile");
        assertThat(fields(second)).containsEntry("greeting", "La seconde !");
        assertThat(administrator.get(PAGE).text()).contains("La première !");
        assertThat(administrator.post(FRENCH, fields(second)).location()).isEqualTo(PAGE);
        assertThat(administrator.get(PAGE).text()).contains("La seconde !");
    }

    @Test
    void whoGoesBackFromWordsThatTheyDidNotSeeIsToldToo() {
        save(Map.of("greeting", "La première !"));

        Answer back = administrator.post(FRENCH + "/back", Map.of("version", "0"));

        assertThat(back.page().select("[role=alert]").text()).contains("has saved these words meanwhile");
        assertThat(administrator.get(PAGE).text()).contains("La première !");
    }

    @Test
    void changesStandInTheLog() {
        save(Map.of("greeting", "Salut !"));

        assertThat(administrator
                        .get("/admin/settings/log")
                        .page()
                        .select("tbody tr:first-child")
                        .text())
                .contains("changed the words around conversations", "le-kiosque/fr");
    }

    @Test
    void whatAnAdministratorWritesIsNeverMarkup() {
        save(Map.of("greeting", "<script>x</script>"));

        for (String path : List.of(PAGE, FRENCH)) {
            assertThat(administrator.get(path).page().select("script:not([src])"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void othersLookButChangeNothing(Role role) {
        var person = at(role);
        Answer form = person.get(FRENCH);

        assertThat(form.page().select("fieldset[disabled] textarea")).hasSize(1);
        assertThat(form.page().select(".page button")).isEmpty();
        assertThat(person.post(FRENCH, fields(form)).status()).isEqualTo(403);
        assertThat(person.post(FRENCH + "/back", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void thereAreNoWordsInALanguageThatReadersDoNotHave() {
        assertThat(administrator.get(PAGE + "/words/de").status()).isEqualTo(404);
    }

    private Answer save(Map<String, String> changes) {
        var form = fields(administrator.get(FRENCH));
        form.putAll(changes);
        return administrator.post(FRENCH, form);
    }

    private static String version(Browser browser) {
        return fields(browser.get(FRENCH)).getOrDefault("version", "");
    }

    private static Map<String, String> fields(Answer page) {
        var fields = new HashMap<String, String>();
        page.page().select("form.card [name]").forEach(field -> fields.put(field.attr("name"), value(field)));
        return fields;
    }

    private static String value(Element field) {
        return field.tagName().equals("select")
                ? field.select("option[selected]").val()
                : field.val();
    }
}

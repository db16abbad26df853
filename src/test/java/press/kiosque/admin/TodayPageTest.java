package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.message.Inbound.PolicyEnforced;
import press.kiosque.message.Inbound.PolicyEnforced.Action;
import press.kiosque.message.Inbound.Source;
import press.kiosque.messenger.PageWatch;

/** What the first page says of the day. */
class TodayPageTest extends SiteCase {

    @Autowired
    PageWatch pageWatch;

    @Test
    void todayCountsEachReaderOnceHoweverOftenItWasTried() {
        var page = editor.get("/admin?newsroom=le-kiosque").page();

        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.matches(
                        "The morning edition Edition \\d\\d:\\d\\d 4 1 1 1 out of reach 1 without consent or put off"))
                .anyMatch(row -> row.matches(
                        "Answers of the bot \\d\\d:\\d\\d \\d \\d – –|Answers of the bot \\d\\d:\\d\\d 1 1 – –"));
        assertThat(page.select(".figures").text())
                .contains("2 active readers", "1 said stop", "12 articles in 24 hours");
        assertThat(page.select(".troubles").text())
                .contains("refuses to let us read", "Ask the site to allow KiosqueBot");
        assertThat(page.select(".troubles").text()).doesNotContain("Archives");
    }

    @Test
    void whatIsToComeStandsWithHowManyWouldGetItAndWhyTheOthersWouldNot() {
        var coming = counted("#coming tbody");

        assertThat(coming.select("tr:contains(The morning edition)").text())
                .matches(
                        "The morning edition Edition (\\d+ \\w+, )?\\d\\d:\\d\\d 2 0 2 the newsroom has no connection to Messenger");
        assertThat(coming.select("tr:contains(Needs a second yes) a").attr("href"))
                .isEqualTo("/admin/pushes/AWAITING_APPROVAL");
        assertThat(coming.select("a").eachAttr("href"))
                .contains("/admin/pushes/SCHEDULED", "/admin/pushes/series/series-SCHEDULED")
                .doesNotContain("/admin/pushes/DRAFT", "/admin/pushes/series/series-PAUSED");
    }

    @Test
    void whereNothingIsToComeThePageSaysHowItWould() {
        assertThat(editor.get("/admin?newsroom=the-stand")
                        .page()
                        .select("#coming .empty")
                        .text())
                .contains("Nothing is to come", "schedule a push");
    }

    @Test
    void theDaysFiguresLeadToTheNumbersOfToday() {
        var figures = counted(".figures.small a");

        assertThat(figures.eachText()).anyMatch(text -> text.endsWith("opted in"));
        assertThat(figures.eachText()).anyMatch(text -> text.endsWith("blocked the Page or left"));
        figures.eachAttr("href")
                .forEach(page -> assertThat(editor.get(page).status()).isEqualTo(200));
    }

    /** What is counted aside is there at one of the next looks. */
    private Elements counted(String which) {
        for (int look = 0; look < 100; look++) {
            Elements found = editor.get("/admin?newsroom=le-kiosque").page().select(which);
            if (found.stream().anyMatch(Element::hasText)
                    && found.select(":contains(…)").isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("never counted: " + which);
    }

    @Test
    void whatWaitsForASecondYesLeadsToItsPage() {
        var page = editor.get("/admin?newsroom=le-kiosque").page();

        assertThat(page.select(".troubles a:contains(waits for a second yes)").attr("href"))
                .isEqualTo("/admin/pushes/AWAITING_APPROVAL");
    }

    @Test
    void whatHasGoneOutLeadsToThePageThatTellsMoreOfIt() {
        var page = editor.get("/admin?newsroom=le-kiosque").page();

        String edition = page.select("[aria-labelledby=out] tbody a:contains(The morning edition)")
                .attr("href");
        assertThat(editor.get(edition).text()).contains("The morning edition");
        assertThat(page.select("th:contains(Messages)")).isNotEmpty();
    }

    @Test
    void whatWasNotSentLeadsToTheReadersWhoDidNotGetItAndSaysWhy() {
        var morning = editor.get("/admin?newsroom=le-kiosque")
                .page()
                .select("[aria-labelledby=out] tbody tr:contains(The morning edition)");

        var withheld = editor.get(morning.select("a:contains(without consent)").attr("href"));
        var unreachable = editor.get(morning.select("a:contains(out of reach)").attr("href"));

        assertThat(withheld.page().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("24003", "no consent");
        assertThat(unreachable.page().select("tbody tr a").attr("href")).isEqualTo("/admin/readers/le-kiosque/24005");
        assertThat(unreachable.text()).contains("The morning edition", "had not written or tapped for 24 hours");
    }

    @Test
    void whatWasSentLeadsToTheReadersWhoHaveIt() {
        var morning = editor.get("/admin?newsroom=le-kiosque")
                .page()
                .select("[aria-labelledby=out] tbody tr:contains(The morning edition)");

        var sent = editor.get(morning.select("a[href*=ACCEPTED]").attr("href"));

        assertThat(sent.page().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("24001", "Within 24 hours of the reader’s last act");
    }

    @Test
    void todayTellsWhatMetaDoesToThePage() {
        var source = new Source("p_1", "le-kiosque", "", Instant.now());
        pageWatch.receive(new PolicyEnforced(source, Action.BLOCKED, Cast.HOSTILE));

        var blocked = editor.get("/admin?newsroom=le-kiosque").page();
        pageWatch.receive(new PolicyEnforced(source, Action.UNBLOCKED, null));
        var free = editor.get("/admin?newsroom=le-kiosque").page();

        assertThat(blocked.select(".troubles").text())
                .contains("Meta has blocked the Page", "Page Support Inbox", Cast.HOSTILE);
        assertThat(blocked.select("script:not([src]), [onerror]")).isEmpty();
        assertThat(free.select(".troubles").text()).doesNotContain("Meta has blocked");
    }
}

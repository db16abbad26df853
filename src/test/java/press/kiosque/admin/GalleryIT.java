package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import press.kiosque.admin.UserAccounts.Role;

/** The pictures of docs/site.md, of a newsroom at work. With {@code -Dscreenshots=true} they are kept. */
@ExtendWith(InChromium.class)
class GalleryIT {

    private static final Path FOLDER = Path.of("docs/images/site");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final int HEAVIEST = 120_000;

    private final DemoSite site;
    private final Editor colleague;
    private final Editor chief;

    GalleryIT(Chromium chromium, DemoSite site) {
        this.site = site;
        this.colleague = Editor.at(
                chromium, site, site.person("camille", Role.EDITOR), new NewContextOptions().setLocale("en-GB"));
        this.chief = Editor.at(
                chromium, site, site.person("gaspard", Role.ADMINISTRATOR), new NewContextOptions().setLocale("fr-FR"));
    }

    private record Picture(String name, int width, String path) {
        static Picture desk(String name, String path) {
            return new Picture(name, DESK, path);
        }

        static Picture phone(String name, String path) {
            return new Picture(name + "-phone", PHONE, path);
        }
    }

    @Test
    void everyPictureShowsAPageThatFitsIt() throws IOException {
        String sent = aPushIsSent();
        String alert = anAlertIsWritten();
        String series = aPushRecurs();
        String thread = aReaderAsks();
        aFeedBreaks();
        for (Picture picture : pictures(sent, alert, series, thread)) {
            take(picture);
        }
    }

    private List<Picture> pictures(String sent, String alert, String series, String thread) {
        chief.opens("/admin/stories");
        String story = chief.hrefOf("main tbody th a");
        String titles = site.titlesWereTried(
                "Finale : l’Olympique reçoit Valcourt samedi",
                "Samedi, une ville entière retient son souffle",
                "Billetterie ouverte à midi.");
        chief.opens("/admin/readers");
        String reader = chief.hrefOf("main tbody tr:last-child th a");
        return List.of(
                Picture.desk("today", "/admin"),
                Picture.phone("today", "/admin"),
                Picture.desk("inbox", "/admin/inbox"),
                Picture.phone("inbox", "/admin/inbox"),
                Picture.desk("thread", thread),
                Picture.phone("thread", thread),
                Picture.desk("pushes", "/admin/pushes"),
                Picture.desk("push-writing", alert + "/edit"),
                Picture.desk("push-forecast", alert),
                Picture.phone("push-forecast", alert),
                Picture.desk("push-sent", sent),
                Picture.desk("push-titles", titles),
                Picture.desk("push-recurring", series),
                Picture.phone("push-recurring", series),
                Picture.desk("editions", "/admin/editions"),
                Picture.desk("edition-preview", "/admin/editions/matin/preview"),
                Picture.desk("runs", "/admin/editions/runs"),
                Picture.desk("stories", "/admin/stories"),
                Picture.desk("story", story),
                Picture.desk("topics", "/admin/topics"),
                Picture.desk("topic", "/admin/topics/sport"),
                Picture.desk("feeds", "/admin/feeds"),
                Picture.desk("feed-add", "/admin/feeds/add"),
                Picture.desk("readers", "/admin/readers"),
                Picture.desk("reader", reader),
                Picture.desk("numbers", "/admin/numbers"),
                Picture.phone("numbers", "/admin/numbers"),
                Picture.desk("numbers-messages", "/admin/numbers/messages?by=EDITION"),
                Picture.desk("people", "/admin/settings/people"),
                Picture.desk("settings", "/admin/settings"),
                Picture.desk("page", "/admin/settings/page"),
                Picture.phone("page", "/admin/settings/page"),
                Picture.desk("page-words", "/admin/settings/page/words/fr"),
                Picture.desk("machinery", "/admin/settings/technical"),
                Picture.phone("machinery", "/admin/settings/technical"),
                Picture.desk("log", "/admin/settings/log"));
    }

    private void take(Picture picture) throws IOException {
        Page page = chief.page();
        page.setViewportSize(picture.width, HEIGHT);
        chief.opens(picture.path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(picture.name + " fits the screen")
                .isEqualTo(picture.width);
        byte[] bytes = LightPicture.of(page.screenshot());
        assertThat(bytes.length).as(picture.name + " is light").isLessThan(HEAVIEST);
        if (Boolean.getBoolean("screenshots")) {
            Files.write(Files.createDirectories(FOLDER).resolve(picture.name + ".png"), bytes);
        }
    }

    private String aPushIsSent() {
        written(
                "/admin/pushes/new",
                "Finale : l’Olympique reçoit Valcourt samedi",
                "Billetterie ouverte à midi.",
                "Sport");
        colleague
                .unfolds("Send it now…")
                .ticks("I have read it")
                .presses("Send to")
                .looksAgainUntil("Done");
        return colleague.path();
    }

    private String aPushRecurs() {
        colleague
                .opens("/admin/pushes/series/new")
                .ticks("Culture")
                .ticks("Friday")
                .presses("Let it recur")
                .sees("It recurs from now on");
        return colleague.path();
    }

    private String anAlertIsWritten() {
        List.of("Jeanne", "Karim", "Lucie").forEach(name -> site.phone(name, Locale.FRANCE)
                .says("alerte")
                .taps("ALERT_ON:a-la-une")
                .shows("C'est entendu"));
        written(
                "/admin/pushes/new?kind=BREAKING",
                "Crue de la Loire : les quais de Brévannes sont fermés",
                "L’eau monte encore ; la préfecture demande de ne pas descendre sur les berges.",
                "Top stories");
        return colleague.path();
    }

    private void written(String form, String title, String summary, String topic) {
        colleague
                .opens(form)
                .writes("French", "Title", title)
                .writes("French", "One or two sentences", summary)
                .ticks(topic)
                .presses("Keep and look at it")
                .looksAgainUntil("would get it");
    }

    private String aReaderAsks() {
        ReaderPhone jules = site.phone("Jules", Locale.FRANCE)
                .says("Je voudrais parler à un journaliste")
                .shows("C'est transmis")
                .says("Bonjour, le marché de samedi est-il maintenu si les quais restent fermés ?");
        site.phone("Nora", Locale.FRANCE)
                .says("Une question pour la rédaction")
                .shows("C'est transmis")
                .says("Où trouver la carte des rues inondées ?");
        String thread = "/admin/inbox/le-kiosque/" + jules.number();
        colleague
                .opens(thread)
                .presses("Take the thread")
                .writes(
                        "Your words (the reader reads French)",
                        "Bonjour Jules, oui : il s’installe place de la Mairie. Camille")
                .presses("Send to the reader");
        jules.shows("place de la Mairie");
        return thread;
    }

    private void aFeedBreaks() {
        colleague
                .opens("/admin/feeds/add")
                .writes("Address of the feed, or of its site", site.feed("Météo des vignes", "Gelée blanche mardi"))
                .presses("Have a look")
                .presses("Add a feed")
                .sees("Météo des vignes");
        site.breaks("Météo des vignes");
        colleague
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText("Météo des vignes"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        colleague.sees("could not be read");
    }
}

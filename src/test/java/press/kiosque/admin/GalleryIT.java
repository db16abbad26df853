package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import press.kiosque.admin.UserAccounts.Role;

/** The pictures of docs/site.md, of a newsroom at work. With {@code -Dscreenshots=true} they are kept. */
@ExtendWith(InChromium.class)
class GalleryIT {

    private static final Path FOLDER = Path.of("docs/images/site");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final int HEAVIEST = 120_000;

    private static final String SIGN_IN = "/admin/sign-in";

    /** Files, answers to scripts, and what is the same form as another page or leads on. */
    private static final Set<String> WITHOUT_A_PICTURE = Set.of(
            "/admin/",
            SIGN_IN,
            "/admin/sign-in/passkey",
            "/admin/settings/passkeys",
            "/admin/feeds/opml",
            "/admin/inbox/tips/copy",
            "/admin/numbers/{name}.csv",
            "/admin/pushes/new",
            "/admin/pushes/series/new",
            "/admin/editions/new",
            "/admin/editions/polls/new",
            "/admin/topics/new");

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

        boolean shows(PathPattern page) {
            return page.matches(PathContainer.parsePath(path.replaceFirst("[?].*", "")));
        }

        static Picture desk(String name, String path) {
            return new Picture(name, DESK, path);
        }

        static Picture phone(String name, String path) {
            return new Picture(name + "-phone", PHONE, path);
        }
    }

    @Test
    void everyPageHasAPictureThatFitsIt() throws IOException {
        List<Picture> pictures = pictures(new GalleryScenes(site, colleague));
        assertThat(site.pages())
                .filteredOn(page -> !WITHOUT_A_PICTURE.contains(page.getPatternString()))
                .allSatisfy(page -> assertThat(pictures).anyMatch(picture -> picture.shows(page)));
        for (Picture picture : pictures) {
            take(picture);
        }
        takeTheDoor();
    }

    private List<Picture> pictures(GalleryScenes scenes) {
        String sent = scenes.aPushIsSent();
        String alert = scenes.anAlertIsWritten();
        String series = scenes.aPushRecurs();
        String thread = scenes.aReaderAsks();
        String poll = scenes.aPollIsAnswered();
        String answer = scenes.anAnswerIsReady();
        scenes.aFeedBreaks();
        String titles = site.titlesWereTried(
                "Finale : l’Olympique reçoit Valcourt samedi",
                "Samedi, une ville entière retient son souffle",
                "Billetterie ouverte à midi.");
        return List.of(
                Picture.desk("today", "/admin"),
                Picture.phone("today", "/admin"),
                Picture.desk("unsent", "/admin/unsent?kind=DIGEST&outcome=ACCEPTED"),
                Picture.desk("inbox", "/admin/inbox"),
                Picture.phone("inbox", "/admin/inbox"),
                Picture.desk("thread", thread),
                Picture.phone("thread", thread),
                Picture.desk("answers", "/admin/inbox/answers"),
                Picture.desk("answer", answer),
                Picture.desk("tips", "/admin/inbox/tips"),
                Picture.desk("pushes", "/admin/pushes"),
                Picture.desk("push-writing", alert + "/edit"),
                Picture.desk("push-forecast", alert),
                Picture.phone("push-forecast", alert),
                Picture.desk("push-sent", sent),
                Picture.desk("push-titles", titles),
                Picture.desk("push-recurring", series),
                Picture.phone("push-recurring", series),
                Picture.desk("push-recurring-writing", series + "/edit"),
                Picture.desk("editions", "/admin/editions"),
                Picture.desk("edition", "/admin/editions/matin/edit"),
                Picture.desk("edition-preview", "/admin/editions/matin/preview"),
                Picture.desk("polls", "/admin/editions/polls"),
                Picture.desk("poll", poll),
                Picture.desk("poll-writing", poll + "/edit"),
                Picture.desk("runs", "/admin/editions/runs"),
                Picture.desk("run", first("/admin/editions/runs", "main tbody th a")),
                Picture.desk("replay", "/admin/editions/replay"),
                Picture.desk("stories", "/admin/stories"),
                Picture.desk("story", first("/admin/stories", "main tbody th a")),
                Picture.desk("topics", "/admin/topics"),
                Picture.desk("topic", "/admin/topics/sport"),
                Picture.desk("feeds", "/admin/feeds"),
                Picture.desk("feed-add", "/admin/feeds/add"),
                Picture.desk("feed", "/admin/feeds/une/edit"),
                Picture.desk("readers", "/admin/readers"),
                Picture.desk("reader", first("/admin/readers", "main tbody tr:last-child th a")),
                Picture.desk("numbers", "/admin/numbers"),
                Picture.phone("numbers", "/admin/numbers"),
                Picture.desk("numbers-growth", "/admin/numbers/growth"),
                Picture.desk("numbers-reach", "/admin/numbers/reach"),
                Picture.desk("numbers-messages", "/admin/numbers/messages?by=EDITION"),
                Picture.desk("numbers-days", "/admin/numbers/days?part=EDITION&key=matin"),
                Picture.desk("numbers-hours", "/admin/numbers/hours"),
                Picture.desk("numbers-retention", "/admin/numbers/retention"),
                Picture.desk("newsroom", "/admin/settings/newsroom"),
                Picture.desk("people", "/admin/settings/people"),
                Picture.desk("settings", "/admin/settings"),
                Picture.desk("page", "/admin/settings/page"),
                Picture.phone("page", "/admin/settings/page"),
                Picture.desk("page-words", "/admin/settings/page/words/fr"),
                Picture.desk("machinery", "/admin/settings/technical"),
                Picture.phone("machinery", "/admin/settings/technical"),
                Picture.desk("log", "/admin/settings/log"));
    }

    private String first(String page, String links) {
        return chief.opens(page).hrefOf(links);
    }

    private void takeTheDoor() throws IOException {
        chief.page().context().clearCookies();
        take(Picture.desk("sign-in", SIGN_IN));
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
}

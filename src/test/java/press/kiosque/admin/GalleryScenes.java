package press.kiosque.admin;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;

/** What happens in the sample newsroom before its pictures are taken; each returns the page that shows it. */
final class GalleryScenes {

    private final DemoSite site;
    private final Editor colleague;

    GalleryScenes(DemoSite site, Editor colleague) {
        this.site = site;
        this.colleague = colleague;
    }

    String aPushIsSent() {
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

    String aPushRecurs() {
        colleague
                .opens("/admin/pushes/series/new")
                .ticks("Culture")
                .ticks("Friday")
                .presses("Let it recur")
                .sees("It recurs from now on");
        return colleague.path();
    }

    String anAlertIsWritten() {
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

    String aReaderAsks() {
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
        jules.shows("place de la Mairie").sendsAPhoto();
        return thread;
    }

    void aFeedBreaks() {
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

    String aPollIsAnswered() {
        colleague
                .opens("/admin/editions/polls/new")
                .writes("Question in French", "Que faire des quais après la crue ?")
                .writes("Choice 1 in French", "Les planter d’arbres")
                .writes("Choice 2 in French", "Un marché")
                .writes("Choice 3 in French", "Les laisser à l’eau")
                .presses("Save")
                .sees("Que faire des quais");
        site.answers(27, 14, 9);
        return colleague.path();
    }

    /** A ready answer; returns the page where it is changed. */
    String anAnswerIsReady() {
        colleague
                .opens("/admin/inbox/answers")
                .writes("Title", "Marché")
                .writes("Text", "Le marché a lieu chaque samedi, de 8 h à 13 h, place de la Mairie.")
                .presses("Keep")
                .sees("Marché");
        return colleague.hrefOf("main tbody th a");
    }
}

package press.kiosque.admin;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import press.kiosque.admin.UserAccounts.Role;

/** The daily work in a browser that runs no script. */
@ExtendWith(InChromium.class)
class WithoutScriptIT {

    private final DemoSite site;
    private final Editor lea;

    WithoutScriptIT(Chromium chromium, DemoSite site) {
        this.site = site;
        var options = new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
        this.lea = Editor.at(chromium, site, site.person("lea", Role.EDITOR), options);
    }

    @AfterEach
    void leave() {
        lea.close();
    }

    @Test
    void aFeedIsLookedAtAndAdded() {
        lea.opens("/admin/feeds/add")
                .writes("Address of the feed, or of its site", site.feed("Le Marché", "Les halles rouvrent"))
                .presses("Have a look")
                .sees("It holds one article", "Les halles rouvrent")
                .presses("Add a feed")
                .sees("Le Marché is added");
    }

    @Test
    void aPushIsWrittenAndSent() {
        lea.opens("/admin/pushes/new")
                .writes("French", "Title", "La ligne D est ouverte")
                .writes("French", "One or two sentences", "Premier tram à six heures.")
                .ticks("Sport")
                .presses("Keep and look at it")
                .sees("Draft")
                .looksAgainUntil("readers would get it");
        lea.unfolds("Send it now…").ticks("I have read it").presses("Send to").looksAgainUntil("Done");
    }

    @Test
    void aReaderIsAnswered() {
        ReaderPhone emma = site.phone("Emma", Locale.FRANCE)
                .says("Je voudrais parler à un journaliste")
                .shows("C'est transmis");
        lea.opens("/admin/inbox/le-kiosque/" + emma.number())
                .writes("Your words (the reader reads French)", "Bonjour, ici Léa.")
                .writes("A note for colleagues", "Rappeler la mairie")
                .presses("Keep the note")
                .sees("Rappeler la mairie")
                .presses("Send to the reader")
                .sees("Your answer is on its way.");
        emma.shows("Bonjour, ici Léa.");
    }
}

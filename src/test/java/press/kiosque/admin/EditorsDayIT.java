package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import press.kiosque.admin.UserAccounts.Role;

/** A day at the site, in a browser, with phones beside it: from a new feed to a corrected alert and a thread taken over. */
@ExtendWith(InChromium.class)
class EditorsDayIT {

    private static final String ALERT = "Le pont de Brévannes est fermé aux vélos";
    private static final String RIGHT = "Le pont de Brévannes reste ouvert aux vélos";

    private final DemoSite site;
    private final Editor ines;
    private final Editor paul;

    private List<ReaderPhone> cyclists = List.of();

    EditorsDayIT(Chromium chromium, DemoSite site) {
        this.site = site;
        var english = new NewContextOptions().setLocale("en-GB");
        this.ines = Editor.at(chromium, site, site.person("ines", Role.EDITOR), english);
        this.paul = Editor.at(chromium, site, site.person("paul", Role.CHIEF), english);
    }

    @Test
    void fromANewFeedToACorrectedAlertAndAThreadTakenOver() {
        inesAddsAFeedAfterALook();
        inesMakesATopicOfIt();
        threeReadersAskToBeAlerted();
        String push = inesWritesAnAlertAndSeesWhomItReaches();
        inesSendsItAndPaulSaysYes(push);
        theAlertIsOnTheirPhonesAndInTheCounts(push);
        aCorrectionGoesToExactlyThoseWhoHaveIt(push);
        inesTakesAReadersThreadAnswersAndGivesItBack();
    }

    private void inesAddsAFeedAfterALook() {
        String address = site.feed("Le Vélo", "Une piste cyclable de plus", "Les cyclistes ont un pont");
        ines.follows("Feeds").follows("Add a feed").writes("Address of the feed, or of its site", address);
        ines.presses("Have a look").sees("It holds 2 articles", "Une piste cyclable de plus");
        ines.presses("Add a feed").sees("Le Vélo is added");
    }

    private void inesMakesATopicOfIt() {
        ines.opens("/admin/topics").follows("New topic");
        ines.writes("Name in French", "Vélo")
                .writes("Name in English", "Cycling")
                .ticks("Le Vélo");
        ines.presses("Try these rules").sees("articles of");
        ines.presses("Save").sees("“Vélo” is stored");
    }

    private void threeReadersAskToBeAlerted() {
        cyclists = List.of(alerted("Ana"), alerted("Bo"), alerted("Chloé"));
    }

    private ReaderPhone alerted(String name) {
        return site.phone(name, Locale.FRANCE).says("alerte vélo").shows("C'est entendu");
    }

    private String inesWritesAnAlertAndSeesWhomItReaches() {
        ines.follows("Pushes").follows("Write a breaking alert");
        ines.writes("French", "Title", ALERT).writes("French", "One or two sentences", "Jusqu’à ce soir.");
        ines.ticks("Cycling").presses("Keep and look at it");
        ines.sees("Draft", "3 of 3 readers would get it", "wrote or tapped within 24 hours", ALERT);
        return ines.path();
    }

    private void inesSendsItAndPaulSaysYes(String push) {
        ines.unfolds("Send it now…").ticks("I have read it").presses("Send to 3 readers");
        ines.sees("A chief editor who did not write it must agree");
        paul.opens(push).presses("Approve it: 3 readers would get it now").sees("Approved by paul");
    }

    private void theAlertIsOnTheirPhonesAndInTheCounts(String push) {
        cyclists.forEach(phone -> phone.shows(ALERT));
        ines.opens(push).sees("Done", "Sent", "Correct it for the 3 readers who have it");
    }

    private void aCorrectionGoesToExactlyThoseWhoHaveIt(String push) {
        ReaderPhone late = alerted("Dino");
        ines.opens(push).presses("Correct it for the 3 readers").writes("French", "Title", RIGHT);
        ines.writes("French", "One or two sentences", "Nous nous sommes trompés.")
                .presses("Keep and look at it");
        ines.sees("Exactly those who have", "3 of 3 readers would get it");
        ines.unfolds("Send it now…").ticks("I have read it").presses("Send to 3 readers");
        paul.opens(ines.path()).presses("Approve it");
        cyclists.forEach(phone -> phone.shows(RIGHT));
        assertThat(late.times(RIGHT)).isZero();
        assertThat(cyclists).allSatisfy(phone -> assertThat(phone.times(ALERT)).isOne());
    }

    private void inesTakesAReadersThreadAnswersAndGivesItBack() {
        ReaderPhone ana =
                cyclists.get(0).says("Je voudrais parler à un journaliste").shows("C'est transmis");
        ana.says("Qui a décidé de fermer le pont ?");
        ines.opens("/admin/inbox")
                .looksAgainUntil("Qui a décidé de fermer le pont")
                .follows("Qui a décidé de fermer le pont")
                .presses("Take the thread");
        ines.sees("This thread is yours; the bot is silent.");
        ana.says("Et jusqu’à quand ?");
        ines.sees("Et jusqu’à quand ?");
        ines.writes("Your words (the reader reads French)", "Personne, c’était notre erreur. Inès");
        ines.presses("Send to the reader").sees("Your answer is on its way.");
        ana.shows("Personne, c’était notre erreur. Inès");
        ines.presses("Give it back to the bot").sees("The thread is the bot’s again");
        ana.shows("Ici le robot, de retour");
    }
}

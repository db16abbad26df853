package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.subscriber.Subscriber.Status;

/** What is said for company, asked about the bot, or not understood at all. */
class SmallTalkTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void whoeverIsHereEveryDayIsGreetedInAWord() {
        phone.subscribes();
        phone.says("bonjour");

        assertThat(phone.hears()).isEqualTo("Bonjour ! Que puis-je faire pour vous ?");
        phone.says("ça va ?");
        assertThat(phone.hears()).startsWith("Très bien, merci !");
    }

    @Test
    void whoeverBeginsWithSmallTalkIsWelcomed() {
        phone.says("salut ça va ?");

        assertThat(phone.hears()).startsWith("Bonjour, ici Le Kiosque");
    }

    @Test
    void whoeverIsBackAfterAStopIsAskedFirst() {
        phone.subscribes();
        phone.says("STOP");
        phone.says("je suis de retour");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.choices()).startsWith("Reprendre");
        phone.says("reprendre");
        assertThat(phone.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aLanguageThatIsSpokenAlreadyIsSaidSo() {
        phone.says("en français svp");
        assertThat(phone.hears()).isEqualTo("Nous parlons déjà français 🙂");

        phone.says("speak english");
        assertThat(phone.hears()).isEqualTo("Done: I now speak English.");
    }

    @Test
    void privacyIsAnsweredInASentenceWithOnesDataAtHand() {
        phone.says("vous vendez mes données ?");

        assertThat(phone.hears()).startsWith("Je garde vos choix et notre conversation");
        assertThat(phone.choices()).startsWith("Mes données");
    }

    @Test
    void whoeverMissesAnEditionHearsWhenTheNextOneComes() {
        phone.subscribes();
        phone.says("je n'ai rien reçu ce matin");

        assertThat(phone.hears()).startsWith("Votre prochaine édition arrive demain à 7 h 30.");
        assertThat(phone.choices()).contains("À la une");
    }

    @Test
    void aSearchIsOfferedForWordsOfHeadlinesOnly() {
        publishes("Le tramway déraille", "fr", "a");
        for (String said : List.of("where is my turn now", "shut up you", "demi 8 undo", "c'est bon comme ça")) {
            phone.says(said);
            assertThat(phone.choices()).as(said).noneMatch(choice -> choice.startsWith("🔎"));
        }
        phone.says("truc de machin avec tramway dedans je crois");

        assertThat(phone.choices()).startsWith("🔎 tramway");
    }

    @Test
    void aStoryInTwoLanguagesIsFoundOnceInTheReadersOwn() {
        publishes("Tramway derails", "en", "a");
        publishes("Le tramway déraille", "fr", "a");

        phone.says("cherche tramway");

        assertThat(phone.sees()).containsExactly("Le tramway déraille");
    }

    private void publishes(String title, String language, String story) {
        phone.get(Articles.class)
                .store(List.of(new Article(
                        title,
                        "le-kiosque",
                        "https://news.example/" + title.hashCode(),
                        title,
                        "Un résumé.",
                        null,
                        List.of(),
                        language,
                        null,
                        null,
                        phone.now().minus(Duration.ofHours(1)),
                        List.of("une"),
                        List.of("sport"),
                        1,
                        story)));
    }

    @Test
    void whoeverIsInDespairHearsWhoListensBeforeAnyWelcome() {
        phone.says("je veux mourir");

        assertThat(phone.hears()).contains("3114");
        assertThat(phone.choices()).doesNotContain("À la une");
    }

    @Test
    void aStopThatMayMeanThePaperSaysThatThisIsSomethingElse() {
        phone.subscribes();
        phone.says("je veux résilier mon abonnement");

        assertThat(phone.reader().status()).isEqualTo(Status.STOPPED);
        assertThat(phone.hears()).startsWith("C'est arrêté").contains("Un abonnement au journal, c'est autre chose");
    }

    @Test
    void aStopOfOursDoesNotSpeakOfThePaper() {
        phone.subscribes();
        phone.says("STOP");

        assertThat(phone.hears()).doesNotContain("abonnement");
    }

    @Test
    void whoeverTakesNoEditionIsNotToldThatTheyHaveReadIt() {
        phone.opens("topic-sport");
        phone.says("mon édition");

        assertThat(phone.hears()).startsWith("Aucune édition n'est prévue");
    }

    @Test
    void aDoubtIsNotAnsweredTwiceAlike() {
        phone.says("bonjour");
        phone.says("c'est vrai ça ?");
        String first = phone.hears();
        phone.says("c'est vérifié ?");

        assertThat(phone.hears()).isNotEqualTo(first);
    }

    @Test
    void yesToAlertsIsAskedOfWhichTopic() {
        phone.says("alertes");
        phone.says("oui");

        assertThat(phone.hears()).startsWith("Volontiers : de quel sujet ?");
        phone.says("sport");
        assertThat(phone.hears()).contains("Alertes : Sport");
    }
}

package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.kiosque.subscriber.Subscriber.Purpose;

class ChangesTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void severalChangesAreMadeAtOnce() {
        phone.subscribes();

        phone.says("ajoute la culture et Zola, et retire le sport");

        assertThat(phone.reader().topics()).containsExactly("culture");
        assertThat(phone.reader().wishes().keywords()).containsExactly("Zola");
        assertThat(phone.hears()).isEqualTo("C'est noté : Culture, Zola. Un autre sujet, ou est-ce tout ?");
    }

    @Test
    void oneTopicAloneReplacesTheOthers() {
        phone.subscribes();

        phone.says("juste la culture");

        assertThat(phone.reader().topics()).containsExactly("culture");
    }

    @Test
    void aTopicThatIsNotFollowedCannotBeLeft() {
        phone.subscribes();

        phone.says("arrête la culture");

        assertThat(phone.hears()).isEqualTo("Vous ne suivez pas ce sujet : Culture. Vous suivez : Sport.");
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
    }

    @Test
    void whoLeavesTheOnlyTopicIsOfferedOthersAndAStop() {
        phone.subscribes();

        phone.says("stop le sport");

        assertThat(phone.hears()).startsWith("C'est retiré, il n'en reste aucun.");
        assertThat(phone.choices()).containsExactly("⚽ Sport", "🎭 Culture", "Tout arrêter");
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
    }

    @Test
    void severalWordsAreFollowedAndLeft() {
        phone.subscribes();
        phone.says("suis Victor Hugo et Zola");
        assertThat(phone.hears()).isEqualTo("C'est noté : je guette « Victor Hugo », « Zola » pour votre édition.");

        phone.says("oublie hugo");

        assertThat(phone.reader().wishes().keywords()).containsExactly("Zola");
    }

    @Test
    void whatIsLookedForInVainIsFollowedOnAYes() {
        phone.subscribes();
        phone.says("cherche Zola");

        phone.says("oui");

        assertThat(phone.reader().wishes().keywords()).containsExactly("Zola");
    }

    @Test
    void alertsAreSetAndRemovedByName() {
        phone.subscribes();

        phone.says("préviens-moi en urgence pour le sport");
        assertThat(phone.reader().wishes().alertTopics()).containsExactly("sport");
        assertThat(phone.consents()).hasSize(2);

        phone.says("et la culture");
        assertThat(phone.reader().wishes().alertTopics()).containsExactlyInAnyOrder("sport", "culture");

        phone.says("juste la culture");
        assertThat(phone.reader().wishes().alertTopics()).containsExactly("culture");

        phone.says("enlève les alertes sport");
        assertThat(phone.hears()).startsWith("Vous n'avez pas cette alerte (Sport). Alertes : Culture.");

        phone.says("supprime toutes mes alertes");
        assertThat(phone.reader().wishes().alertTopics()).isEmpty();
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
    }

    @Test
    void aWordThatIsNoTopicHasNoAlertsButCanBeFollowed() {
        phone.subscribes();

        phone.says("alertes inondations");
        phone.taps("+ inondations");

        assertThat(phone.reader().wishes().keywords()).containsExactly("inondations");
    }

    @Test
    void topicsAndAnHourAtOnceAreBothTaken() {
        phone.says("bonsoir, je voudrais le sport et la culture tous les matins à 8h svp");

        assertThat(phone.reader().topics()).containsExactlyInAnyOrder("sport", "culture");
        assertThat(phone.choices()).startsWith("8 h");
    }

    @Test
    void whoDoesNotKnowIsGivenASuggestion() {
        phone.opens();
        phone.says("je sais pas");
        assertThat(phone.hears()).startsWith("Pour commencer, peut-être Sport, Culture");

        phone.taps("Oui, ceux-là");

        assertThat(phone.reader().topics()).containsExactlyInAnyOrder("sport", "culture");
    }
}

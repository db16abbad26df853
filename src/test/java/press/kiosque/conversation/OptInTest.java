package press.kiosque.conversation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.PlainSpaces;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

class OptInTest {

    private Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void theBotSaysWhoItIsAndOffersTopics() {
        phone.opens();

        assertThat(phone.hears())
                .startsWith("Bonjour, ici Le Kiosque, ou plutôt son robot.")
                .endsWith("intéressent ?");
        assertThat(phone.choices()).containsExactly("⚽ Sport", "🎭 Culture");
        assertThat(phone.reader().status()).isEqualTo(Status.VISITING);
    }

    @Test
    void threeTapsAreEnoughInFrench() {
        phone.opens();
        phone.taps("⚽ Sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");

        assertThat(phone.hears())
                .isEqualTo("C'est entendu : Sport, chaque jour à 7 h 30. Votre première édition arrive demain à 7 h 30."
                        + " Pour arrêter, écrivez simplement STOP.");
        assertThat(phone.reader().mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(phone.reader().nextDigestAt()).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void threeTapsAreEnoughInEnglish() {
        phone.close();
        phone = new Phone(Locale.ENGLISH);

        phone.opens();
        phone.taps("🎭 Arts");
        phone.taps("That's all");
        phone.taps("6:30 pm");

        assertThat(phone.hears())
                .isEqualTo("All set: Arts, every day at 6:30 pm. Your first edition comes today at 6:30 pm."
                        + " To stop, just write STOP.");
        assertThat(phone.reader().nextDigestAt()).isEqualTo("2026-11-22T17:30:00Z");
    }

    @Test
    void theConsentHoldsTheVeryWordsShownAndAnswered() {
        phone.opens();
        phone.taps("⚽ Sport");
        phone.taps("C'est tout");
        String shown = phone.hears();
        phone.taps("7 h 30");

        Consent consent = phone.consents().get(0);

        assertThat(PlainSpaces.in(consent.words()))
                .isEqualTo(shown + "\n7 h 30")
                .contains("Sport", "STOP");
        assertThat(consent.id()).isEqualTo("m_4/DIGEST");
        assertThat(consent.at()).isEqualTo(phone.now());
        assertThat(consent.language()).isEqualTo(Locale.FRENCH);
        assertThat(consent.act()).isEqualTo(Consent.Act.GIVEN);
    }

    @Test
    void severalTopicsArePickedAndOneIsTakenBack() {
        phone.opens();
        phone.taps("⚽ Sport");
        phone.taps("🎭 Culture");
        phone.taps("✓ ⚽ Sport");

        assertThat(phone.hears()).isEqualTo("C'est noté : Culture. Un autre sujet, ou est-ce tout ?");
        assertThat(phone.choices()).containsExactly("⚽ Sport", "✓ 🎭 Culture", "C'est tout");
    }

    @Test
    void aLinkToATopicPicksIt() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");

        assertThat(phone.hears()).startsWith("Votre édition : Sport.");
    }

    @Test
    void aLinkToNobodyKnowsWhatIsAWelcome() {
        phone.opens("article-123");

        assertThat(phone.hears()).startsWith("Bonjour");
        assertThat(phone.reader().topics()).isEmpty();
    }

    @Test
    void anHourWithoutATopicAsksForOne() {
        phone.tapsPayload("HOUR:matin:07:30", "7 h 30");

        assertThat(phone.hears()).startsWith("C'est retenu. Il me faut au moins un sujet");
        assertThat(phone.consents()).isEmpty();
    }

    @Test
    void everythingCanBeTyped() {
        phone.says("Bonjour !");
        phone.says("le sport et la culture svp");
        phone.says("c'est tout");
        phone.says("plutôt à 8h15");

        assertThat(phone.hears()).startsWith("C'est entendu : Sport, Culture, chaque jour à 8 h 15.");
        assertThat(phone.consents()).hasSize(1);
    }

    @Test
    void aTypedHourIsNoConsentBeforeItsMeaningWasShown() {
        phone.opens("topic-sport");
        phone.says("7h15");

        assertThat(phone.consents()).isEmpty();
        assertThat(phone.choices()).startsWith("7 h 15");
        assertThat(phone.hears()).endsWith("Quelle heure vous convient ?");
    }

    @Test
    void theHoursOfferedAreTheEditionsAndAFewOthers() {
        phone.offers("soir", "18:00", EnumSet.range(MONDAY, FRIDAY));
        phone.opens("topic-sport");
        phone.taps("C'est tout");

        assertThat(phone.choices()).containsExactly("7 h", "7 h 30", "12 h 30", "18 h", "18 h 30");
        assertThat(phone.hears()).contains("à chaque parution");
    }

    @Test
    void anEditionKeepsItsDays() {
        phone.offers("soir", "18:00", EnumSet.range(MONDAY, FRIDAY));
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("18 h");

        assertThat(phone.hears()).contains("du lundi au vendredi à 18 h", "arrive demain à 18 h");
        assertThat(phone.reader().subscriptions().get(0).days()).isEqualTo(EnumSet.range(MONDAY, FRIDAY));
    }

    @Test
    void anotherHourKeepsTheDaysThatTheReaderChose() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.says("le lundi et le jeudi");
        phone.says("plutôt à midi");

        assertThat(phone.hears()).contains("le lundi et le jeudi à 12 h");
        assertThat(phone.reader().subscriptions().get(0).days()).containsExactlyInAnyOrder(MONDAY, THURSDAY);
    }

    @Test
    void aScheduleThatBeginsWithAndComesBesidesTheOthers() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.says("en semaine à 7h");
        phone.says("et à 10h le samedi");

        assertThat(phone.hears()).contains("du lundi au vendredi à 7 h", "le samedi à 10 h");
    }

    @Test
    void theHourIsOnTheReadersOwnClock() {
        phone.close();
        phone = new Phone(Locale.FRENCH, ZoneId.of("America/Montreal"));

        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");

        assertThat(phone.hears()).contains("arrive aujourd'hui à 7 h 30");
        assertThat(phone.reader().nextDigestAt()).isEqualTo("2026-11-22T12:30:00Z");
    }

    @Test
    void choosingAnotherHourLaterChangesIt() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.says("à 19 h");

        assertThat(phone.hears()).startsWith("C'est entendu : Sport, chaque jour à 19 h. La prochaine arrive");
        assertThat(phone.reader().subscriptions()).singleElement().satisfies(taken -> assertThat(taken.hour())
                .isEqualTo(LocalTime.of(19, 0)));
    }

    @Test
    void choosingOtherTopicsLaterKeepsTheHour() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.taps("Mes sujets");
        phone.taps("🎭 Culture");
        phone.taps("C'est tout");

        assertThat(phone.hears())
                .isEqualTo("C'est noté. Vous suivez : Sport, Culture. Votre édition arrive toujours chaque jour à"
                        + " 7 h 30.");
        assertThat(phone.reader().nextDigestAt()).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void whoOpensTheThreadAgainIsToldWhatComes() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        phone.opens();

        assertThat(phone.hears()).contains("robot", "Sport, chaque jour à 7 h 30", "demain à 7 h 30");
    }
}

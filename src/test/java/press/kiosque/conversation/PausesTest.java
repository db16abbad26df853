package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.subscriber.Subscription;

class PausesTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @BeforeEach
    void subscribes() {
        phone.subscribes();
    }

    @Test
    void anHourSaidAfterAPauseDoesNotEndIt() {
        phone.says("pause jusqu'au 15 décembre");
        Instant until = phone.reader().wishes().pausedUntil();

        phone.says("à 8h");

        assertThat(phone.reader().wishes().pausedUntil()).isEqualTo(until);
        assertThat(phone.reader().subscriptions())
                .extracting(Subscription::hour)
                .containsExactly(LocalTime.of(8, 0));
        assertThat(phone.hears()).contains("La prochaine arrive mardi 15 décembre");
    }

    @Test
    void whoHasStoppedHasNothingToPause() {
        phone.says("STOP");

        phone.says("pause une semaine");

        assertThat(phone.hears()).startsWith("C'est bien arrêté");
    }

    @Test
    void aHolidayThatBeginsLaterPausesNothingNow() {
        phone.says("je pars en vacances du 20 décembre au 3 janvier");

        assertThat(phone.hears())
                .startsWith("C'est noté : pause à partir du dimanche 20 décembre. Reprise lundi 4 janvier à 7 h 30.");
        assertThat(phone.reader().wishes().paused(phone.now())).isFalse();

        phone.says("reprendre");

        assertThat(phone.hears()).startsWith("La pause est finie.");
    }

    @Test
    void aPauseThatHasNotBegunKeepsItsBeginning() {
        phone.says("pause à partir du 20 décembre pour deux semaines");
        phone.says("non, trois semaines");

        assertThat(phone.hears()).contains("pause à partir du dimanche 20 décembre", "10 janvier");
    }

    @Test
    void aPauseIsOfEverything() {
        phone.says("pause sport une semaine");
        assertThat(phone.hears()).startsWith("Je ne peux mettre en pause que le tout");

        phone.says("fin de la pause");

        assertThat(phone.hears()).startsWith("Rien n'était en pause.");
    }

    @Test
    void aMonthWithoutTheDayNamedIsPassedOver() {
        phone.says("pause jusqu'au 31");
        assertThat(phone.hears()).contains("31 décembre");

        phone.says("reprendre");
        phone.waits(Duration.ofDays(70));
        phone.says("pause jusqu'au 30");

        assertThat(phone.hears()).contains("30 mars");
    }
}

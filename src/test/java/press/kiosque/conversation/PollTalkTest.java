package press.kiosque.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.poll.Poll;
import press.kiosque.poll.Poll.Choice;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.Polls;

/** A question in the thread: answered by a tap, counted once, told with how all have answered. */
class PollTalkTest {

    private final Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void theAnswerIsCountedAndTheResultsAreTold() {
        asks("pont", null, null);
        answered("pont", "oui", 2);

        phone.opens("poll-pont");
        assertThat(phone.hears()).isEqualTo("Faut-il rouvrir le pont ?");
        phone.taps("Non");

        assertThat(phone.hears()).isEqualTo("C'est compté : « Non ». 3 réponses : Oui 67 %, Non 33 %.");
        assertThat(phone.reader().windowEnds()).isNotNull();
    }

    @Test
    void whoChangesTheirMindCountsOnce() {
        asks("pont", null, null);
        phone.opens("poll-pont");
        phone.taps("Non");
        phone.taps("Changer d'avis");
        phone.taps("Oui");

        assertThat(phone.hears()).isEqualTo("C'est compté : « Oui ». Une réponse : Oui 100 %, Non 0 %.");
    }

    @Test
    void aTapThatComesAgainCountsOnce() {
        asks("pont", null, null);
        phone.tapsPayload("VOTE:pont:oui", "Oui");
        phone.lastEventComesAgainUnsettled();

        assertThat(phone.hears()).contains("Une réponse");
    }

    @Test
    void aQuizSaysWhetherItIsRightAndWhyAndTheFirstAnswerStands() {
        asks("quiz", "non", null);

        phone.tapsPayload("VOTE:quiz:oui", "Oui");
        assertThat(phone.hears())
                .isEqualTo(
                        "Ce n'est pas « Oui », mais « Non ». Il est fermé depuis 2019. Une réponse : Oui 100 %, Non 0 %.");
        assertThat(phone.choices()).doesNotContain("Changer d'avis");

        phone.tapsPayload("VOTE:quiz:non", "Non");
        assertThat(phone.hears())
                .startsWith("Seule compte votre première réponse, « Oui ». La bonne était « Non ».")
                .contains("Une réponse");
    }

    @Test
    void theRightAnswerOfAQuizIsPraised() {
        asks("quiz", "non", null);
        phone.tapsPayload("VOTE:quiz:non", "Non");

        assertThat(phone.hears()).startsWith("Exact : « Non ». Il est fermé depuis 2019.");
    }

    @Test
    void whoComesTooLateIsToldSoAndCountsNot() {
        asks("pont", null, phone.now().plus(Duration.ofHours(1)));
        answered("pont", "oui", 1);
        phone.waits(Duration.ofHours(2));

        phone.tapsPayload("VOTE:pont:non", "Non");

        assertThat(phone.hears())
                .isEqualTo(
                        "On ne répond plus à cette question : « Faut-il rouvrir le pont ? » Une réponse : Oui 100 %, Non 0 %.");
        assertThat(phone.choices()).doesNotContain("Changer d'avis");
    }

    @Test
    void anUnknownQuestionAndAnUnknownChoiceHaveAClearAnswer() {
        phone.tapsPayload("VOTE:nulle-part:oui", "Oui");
        assertThat(phone.hears()).isEqualTo("Cette question n'est plus posée. Il y en aura d'autres.");

        asks("pont", null, null);
        phone.tapsPayload("VOTE:pont:peut-etre", "Peut-être");
        assertThat(phone.hears()).isEqualTo("Faut-il rouvrir le pont ?");
    }

    @Test
    void theEditionAsksItUntilTheReaderHasAnswered() {
        asks("pont", null, null);
        phone.opens();
        phone.tapsPayload("FOLLOW:sport", "Sport");
        phone.tapsPayload("HOUR:matin:07:30", "7 h 30");
        phone.publishes("derby", "Le derby", "sport");

        phone.says("mon édition");
        assertThat(phone.choices()).startsWith("Oui", "Non").contains("À la une");
        phone.taps("Oui");
        phone.says("mon édition");

        assertThat(phone.choices()).doesNotContain("Oui");
    }

    @Test
    void whoeverAsksForAPollHasTheOneThatIsOpenAndNotAnswered() {
        phone.says("un sondage ?");
        assertThat(phone.hears()).startsWith("Pas de sondage en ce moment.");

        asks("pont", null, null);
        phone.says("je veux voter");
        assertThat(phone.hears()).isEqualTo("Faut-il rouvrir le pont ?");
        phone.says("oui");

        assertThat(phone.hears()).startsWith("C'est compté : « Oui ».");
    }

    @Test
    void answersAreHandedOverAndForgottenWithTheReader() {
        asks("pont", null, null);
        phone.tapsPayload("VOTE:pont:oui", "Oui");
        assertThat(new String(phone.get(HeldData.class).of(Phone.LENA).orElseThrow(), UTF_8))
                .contains("le-kiosque/pont|" + Phone.LENA);

        phone.get(Forgetting.class).forget(List.of(Phone.LENA));

        assertThat(phone.get(PollAnswers.class).of(Phone.LENA)).isEmpty();
    }

    @Test
    void percentagesAlwaysAddUpToAHundred() {
        var random = new Random(5);
        for (int n = 0; n < 10_000; n++) {
            List<Choice> choices = IntStream.range(0, 2 + random.nextInt(8))
                    .mapToObj(place -> new Choice("c" + place, Map.of("fr", "C")))
                    .toList();
            Map<String, Long> counts = choices.stream()
                    .collect(Collectors.toMap(Choice::id, choice -> 1L + random.nextInt(1 + random.nextInt(1000))));
            var poll = new Poll("n/p", "n", "matin", Map.of("fr", "?"), choices, null, Map.of(), null);

            Shares shares = Shares.of(poll, counts);

            assertThat(shares.percent().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(100);
            counts.forEach((id, count) -> assertThat(
                            Math.abs(shares.percent().getOrDefault(id, 0L) - 100.0 * count / shares.total()))
                    .isLessThan(1));
        }
    }

    private void asks(String slug, @Nullable String right, @Nullable Instant closes) {
        phone.get(Polls.class)
                .save(new Poll(
                        "le-kiosque/" + slug,
                        "le-kiosque",
                        "matin",
                        Map.of("fr", "Faut-il rouvrir le pont ?"),
                        List.of(new Choice("oui", Map.of("fr", "Oui")), new Choice("non", Map.of("fr", "Non"))),
                        right,
                        right == null ? Map.of() : Map.of("fr", "Il est fermé depuis 2019."),
                        closes));
    }

    private void answered(String slug, String choice, int readers) {
        Poll poll = phone.get(Polls.class).find("le-kiosque/" + slug).orElseThrow();
        for (int reader = 0; reader < readers; reader++) {
            phone.get(PollAnswers.class).answer(poll, "le-kiosque/other-" + reader, choice, phone.now());
        }
    }
}

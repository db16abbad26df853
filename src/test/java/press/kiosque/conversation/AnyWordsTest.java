package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.message.Message;
import press.kiosque.subscriber.Subscriber;

/** Whatever a reader says and taps in whatever order: everything is answered, nothing is a dead end, STOP always holds. */
class AnyWordsTest {

    private static final List<String> SAID = List.of(
            "bonjour",
            "sport",
            "suis PSG",
            "ne suis plus PSG",
            "7h30",
            "8h et 18h",
            "en semaine",
            "lundi",
            "stop",
            "STOP svp",
            "reprendre",
            "pause",
            "pause une semaine",
            "resume",
            "silence de 22h à 7h",
            "plus de silence",
            "3 par jour maximum",
            "2",
            "pas de limite",
            "alertes",
            "alertes sport",
            "plus d'alertes",
            "je suis à Montréal",
            "fuseau",
            "cherche Macron",
            "Macron",
            "pourquoi ?",
            "moins de sport",
            "plus comme ça",
            "mute",
            "rattrapage",
            "réglages",
            "mes données",
            "efface tout",
            "oui",
            "non",
            "annuler",
            "in English",
            "en français",
            "gloubi boulga",
            "qrst",
            "?",
            "🙂",
            "",
            "s'il vous plaît",
            "12345",
            "le 32/13",
            "pause 999 jours",
            "silence de 7h à 7h",
            "0 par jour maximum",
            "99h",
            "jours",
            "suis",
            "suis !!!",
            "cherche",
            "\u0000",
            "\uD83D\uDE00".repeat(50));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everythingIsAnsweredAndStopHolds(long seed) {
        var random = new Random(seed);
        try (var phone = new Phone(seed % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH)) {
            for (int turn = 0; turn < 250; turn++) {
                int before = phone.batches().size();
                String said = act(phone, random);

                assertThat(phone.batches()).as(said).hasSizeGreaterThan(before);
                assertThat(phone.last().quickReplies()).as(said).isNotEmpty();
                assertThat(isStop(said) && phone.reader().status() == Subscriber.Status.ACTIVE)
                        .as(said)
                        .isFalse();
            }
        }
    }

    /** Whoever asks for a person is answered by one. */
    private static boolean asksForAPerson(Message.QuickReply reply) {
        return reply.payload().equals("NEWSROOM");
    }

    private static boolean isStop(String said) {
        return said.startsWith("stop") || said.startsWith("STOP");
    }

    private static String act(Phone phone, Random random) {
        phone.waits(Duration.ofMinutes(random.nextInt(600)));
        List<Message.QuickReply> offered = phone.batches().isEmpty()
                ? List.of()
                : phone.last().quickReplies().stream()
                        .filter(reply -> !asksForAPerson(reply))
                        .toList();
        if (!offered.isEmpty() && random.nextInt(3) == 0) {
            Message.QuickReply reply = offered.get(random.nextInt(offered.size()));
            phone.tapsPayload(reply.payload(), reply.title());
            return reply.payload();
        }
        String said = SAID.get(random.nextInt(SAID.size()));
        phone.says(said);
        return said;
    }
}

package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static press.kiosque.inbox.Newsdesk.INES;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Conversation;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.StoryRef;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.inbox.ThreadView.Voice;
import press.kiosque.message.Inbound;
import press.kiosque.message.Reach.Rule;

/** What editors see of the threads that want them. */
class InboxTest {

    private final Newsdesk desk = new Newsdesk();
    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoWaitsLongerComesFirstAndAnEngagedReaderBeforeAQuietOne() {
        asks("1", "Parler à la rédaction");
        phone.waits(Duration.ofMinutes(3));
        asks("2", "Parler à la rédaction");
        asks("2", "Une remarque");
        phone.waits(Duration.ofHours(2));
        asks("3", "Parler à la rédaction");

        assertThat(rows()).extracting(InboxRow::recipient).containsExactly("2", "1", "3");
        assertThat(phone.get(Inbox.class).waiting("le-kiosque")).isEqualTo(3);
        assertThat(phone.get(Inbox.class).waiting("elsewhere")).isZero();
    }

    @Test
    void whoHasAnAnswerWaitsNoMore() {
        phone.says("Parler à la rédaction");
        desk.answers(INES, "Bonjour");

        assertThat(phone.get(Inbox.class).waiting("le-kiosque")).isZero();
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.isWaiting())
                .isFalse());
    }

    @Test
    void questionsAboutOneStoryAreGathered() {
        desk.publishes("tram", "Le tram de la ligne D part du port", "sport");
        desk.publishes("piscine", "La piscine des Tanneries rouvre", "sport");
        asks("1", "Parler à la rédaction");
        asks("1", "Pourquoi le tram ne va-t-il pas au port ?");
        asks("2", "Une question pour la rédaction : les trams de nuit iront au port ?");
        asks("3", "Une question pour la rédaction : et la météo ?");

        assertThat(rows())
                .filteredOn(row -> row.story() != null)
                .extracting(InboxRow::recipient, row -> Optional.ofNullable(row.story())
                        .map(StoryRef::title)
                        .orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("1", "Le tram de la ligne D part du port"),
                        tuple("2", "Le tram de la ligne D part du port"));
    }

    @Test
    void aReplyToAMessageIsAboutItsStory() {
        desk.publishes("piscine", "La piscine des Tanneries rouvre", "sport");
        desk.comes(DeliveryKind.DIGEST, "digest:matin:2026-11-22", "piscine");
        String message = "recorded:digest:matin:2026-11-22|" + Phone.LENA;
        phone.says("Parler à la rédaction");
        phone.send(new Inbound.Said(phone.source(), "C'est sûr ?", message));

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.story())
                .isEqualTo(new StoryRef("piscine", "La piscine des Tanneries rouvre")));
    }

    @Test
    void theThreadTellsEverythingThatWasSaidAndHowFarItGot() {
        phone.says("Parler à la rédaction");
        desk.deliver();
        desk.answers(INES, "Bonjour, ici Inès");
        phone.says("Merci");

        List<ThreadView.Entry> entries = view().entries();

        assertThat(entries).extracting(ThreadView.Entry::voice).contains(Voice.READER, Voice.BOT, Voice.JOURNALIST);
        assertThat(entries)
                .filteredOn(entry -> entry.voice() == Voice.JOURNALIST)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.by()).isEqualTo("ines");
                    assertThat(said.state()).isEqualTo("QUEUED");
                });
        desk.deliver();
        assertThat(view().entries())
                .filteredOn(entry -> entry.voice() == Voice.JOURNALIST)
                .extracting(ThreadView.Entry::state)
                .containsExactly("ACCEPTED");
    }

    @Test
    void whatTheBotWithheldIsMarkedSo() {
        phone.says("aide");
        desk.takes(INES);
        desk.deliver();

        assertThat(view().entries()).last().satisfies(help -> assertThat(help.state())
                .isEqualTo("WITHHELD"));
    }

    @Test
    void interestsAreShownWhileTheReaderConsentsAndNotAfterAStop() {
        desk.publishes("neuf");
        desk.digestComes("digest:matin:2026-11-22", "neuf");

        ThreadView.Interests interests = Optional.ofNullable(view().interests()).orElseThrow();
        assertThat(interests.topics()).containsExactly("Sport");
        assertThat(interests.received()).singleElement().satisfies(one -> assertThat(one.titles())
                .containsExactly("neuf"));
        assertThat(interests.taps()).hasSize(2);

        phone.says("stop");
        assertThat(view().interests()).isNull();
    }

    @Test
    void ruleAndTimeAreTold() {
        assertThat(view().replyTime().rule()).isEqualTo(Rule.OPEN_WINDOW);
        phone.waits(Duration.ofDays(2));
        assertThat(view().replyTime().rule()).isEqualTo(Rule.HUMAN_AGENT);
        phone.waits(Duration.ofDays(6));
        assertThat(view().replyTime().isPossible()).isFalse();
    }

    private List<InboxRow> rows() {
        return phone.get(Inbox.class).rows("le-kiosque");
    }

    private ThreadView view() {
        return phone.get(ThreadViews.class).of(Phone.LENA, Locale.FRENCH).orElseThrow();
    }

    /** Another reader writes. */
    private void asks(String recipient, String words) {
        Inbound.Source any = desk.source();
        phone.get(Conversation.class)
                .receive(new Inbound.Said(
                        new Inbound.Source(any.id(), any.newsroom(), recipient, any.at()), words, null));
    }
}

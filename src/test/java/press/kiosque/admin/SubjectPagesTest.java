package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPagesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "push.scheduled, 6b0d, /admin/pushes/6b0d",
                "story.marked, q83J HELD, /admin/stories/q83J",
                "topic.saved, le-kiosque/sport, /admin/topics/sport",
                "thread.taken, le-kiosque/24001, /admin/inbox/le-kiosque/24001",
                "reader.exported, le-kiosque/24001, /admin/readers/le-kiosque/24001",
                "reader.erased, le-kiosque 0f3a, none",
                "topic.removed, le-kiosque/sport, none",
                "answer.saved, Merci, none",
                "signed.in, 0:0:0:0:0:0:0:1, none",
                "feed.changed, le-kiosque/<script>, none"
            })
    void whatWasDoneLeadsToThatToWhichItWasDone(String what, String subject, String page) {
        var entry = new AuditEntry("1", Instant.EPOCH, "ines", what, subject);

        assertThat(SubjectPages.of(entry).orElse(null)).isEqualTo(page);
    }
}

package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import press.kiosque.Clause;

/** What newsrooms need of their database. */
public final class NewsroomClauses {

    private NewsroomClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(Revisions.class, "of two who saw the same version one takes the next", database -> {
                    var revisions = new Revisions(database);
                    var now = Instant.parse("2026-11-22T09:00:00Z");
                    assertThat(revisions.take("t", 0, "ines", now)).isTrue();
                    assertThat(revisions.take("t", 0, "ada", now)).isFalse();
                    assertThat(revisions.take("t", 1, "ada", now)).isTrue();
                    assertThat(revisions.take("t", 1, "ines", now)).isFalse();
                    assertThat(revisions.last("t").orElseThrow().by()).isEqualTo("ada");
                    assertThat(revisions.version("t")).isEqualTo(2);
                }),
                new Clause(Leases.class, "of two who begin the same work one may, until it is left", database -> {
                    var leases = new Leases(database);
                    var lease = Duration.ofMinutes(1);
                    assertThat(leases.take("n", lease)).isTrue();
                    assertThat(leases.take("n", lease)).isFalse();
                    assertThat(leases.take("m", lease)).isTrue();
                    leases.leave("n");
                    assertThat(leases.take("n", lease)).isTrue();
                }),
                new Clause(Newsrooms.class, "saving again replaces", database -> {
                    var newsrooms = new Newsrooms(database);
                    newsrooms.save(new Newsroom("n", "Before", Locale.FRENCH, ZoneId.of("Europe/Paris")));
                    var now = new Newsroom("n", "After", Locale.FRENCH, ZoneId.of("Europe/Paris"));
                    newsrooms.save(now);
                    assertThat(newsrooms.all()).containsExactly(now);
                    assertThat(newsrooms.find("n")).contains(now);
                    assertThat(newsrooms.find("m")).isEmpty();
                }));
    }
}

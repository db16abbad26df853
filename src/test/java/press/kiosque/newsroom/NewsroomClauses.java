package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import press.kiosque.Clause;

/** What newsrooms need of their database. */
public final class NewsroomClauses {

    private NewsroomClauses() {}

    public static List<Clause> all() {
        return List.of(new Clause(Newsrooms.class, "saving again replaces", database -> {
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

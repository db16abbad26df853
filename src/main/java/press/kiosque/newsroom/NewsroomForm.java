package press.kiosque.newsroom;

import static press.kiosque.newsroom.Typed.stripped;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A newsroom as somebody types it. */
record NewsroomForm(String name, String language, String zone) {

    private static final int LONGEST_NAME = 60;

    NewsroomForm {
        name = stripped(name);
        language = stripped(language);
        zone = stripped(zone);
    }

    static NewsroomForm of(Newsroom newsroom) {
        return new NewsroomForm(
                newsroom.name(),
                newsroom.language().toLanguageTag(),
                newsroom.zone().getId());
    }

    /** What is wrong, by field, as the end of a key of the site's words. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.put("name", "name");
        }
        if (tongue().isEmpty()) {
            wrong.put("language", "language");
        }
        if (clock().isEmpty()) {
            wrong.put("zone", "zone");
        }
        return wrong;
    }

    private Optional<Locale> tongue() {
        try {
            return Optional.of(Languages.written(language));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> clock() {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The newsroom as it is wanted, of a form in which nothing is wrong. */
    Newsroom applied(String id) {
        return new Newsroom(id, name, tongue().orElseThrow(), clock().orElseThrow());
    }
}

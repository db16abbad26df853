package press.kiosque.campaign;

import static press.kiosque.newsroom.Typed.parsed;
import static press.kiosque.newsroom.Typed.stripped;
import static press.kiosque.newsroom.Typed.ticked;
import static press.kiosque.newsroom.Typed.weekdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.campaign.Campaign.Kind;

/**
 * A series as an editor types it; absent fields are empty.
 *
 * @param push id of the draft whose words come each time, of the series itself if it has words; empty for the best story
 * @param version of the series that the editor saw; empty for a new one
 */
record SeriesForm(
        String push,
        List<String> topics,
        String language,
        String activeDays,
        List<String> days,
        String hour,
        String zone,
        String until,
        String hours,
        String version) {

    private static final int USUAL_MONTHS = 3;
    private static final int MOST_MONTHS = 12;
    private static final String USUAL_HOUR = "18:00";

    SeriesForm {
        push = stripped(push);
        topics = ticked(topics);
        language = stripped(language);
        activeDays = stripped(activeDays);
        days = ticked(days);
        hour = stripped(hour);
        zone = stripped(zone);
        until = stripped(until);
        hours = stripped(hours);
        version = stripped(version);
    }

    /** What most are, with these words or none. */
    static SeriesForm blank(String push, ZonedDateTime now) {
        return new SeriesForm(
                push,
                List.of(),
                "",
                "",
                List.of(),
                USUAL_HOUR,
                now.getZone().getId(),
                now.toLocalDate().plusMonths(USUAL_MONTHS).toString(),
                "2",
                "");
    }

    /** As the series stands; its own words are in a {@link ContentForm}, and for whom they are stays. */
    static SeriesForm of(Series series) {
        Audience audience = series.audience();
        Rhythm rhythm = series.rhythm();
        return new SeriesForm(
                series.content() == null ? "" : series.id(),
                List.copyOf(audience.topics()),
                audience.language() == null ? "" : audience.language().getLanguage(),
                audience.activeDays() == null ? "" : audience.activeDays().toString(),
                rhythm.days().stream().map(DayOfWeek::name).toList(),
                rhythm.hour().toString(),
                rhythm.zone().getId(),
                rhythm.until().toString(),
                Integer.toString(series.hours()),
                Long.toString(series.version()));
    }

    /** The same for a series that recurs already: whether it has words of its own is not the form's. */
    SeriesForm withWordsOf(Series series) {
        String words = series.content() == null ? "" : series.id();
        return new SeriesForm(words, topics, language, activeDays, days, hour, zone, until, hours, version);
    }

    /** Whether it tells the best story of its topics. */
    public boolean best() {
        return push.isEmpty();
    }

    /** What is wrong, by field: a word that names the sentence {@code push.wrong.<word>}. */
    Map<String, String> wrong(Set<String> known, ZonedDateTime now) {
        var wrong = new LinkedHashMap<String, String>();
        if (best()) {
            whom().check(wrong, known);
        }
        if (weekdays(days).isEmpty()) {
            wrong.put("days", "series-days");
        }
        if (parsed(LocalTime::parse, hour).isEmpty()) {
            wrong.put("hour", "series-hour");
        }
        if (parsed(ZoneId::of, zone).isEmpty()) {
            wrong.put("zone", "series-zone");
        }
        if (parsed(LocalDate::parse, until).filter(day -> isSoon(day, now)).isEmpty()) {
            wrong.put("until", "series-until");
        } else if (wrong.isEmpty() && rhythm().after(now.toInstant()).isEmpty()) {
            wrong.put("until", "series-never");
        }
        return wrong;
    }

    private static boolean isSoon(LocalDate day, ZonedDateTime now) {
        return !day.isAfter(now.toLocalDate().plusMonths(MOST_MONTHS));
    }

    private AudienceForm whom() {
        return new AudienceForm(Kind.PUSH, topics, "", language, activeDays);
    }

    /** For whom, once nothing is wrong, if it tells the best story. */
    Audience audience() {
        return whom().audience();
    }

    /** When, once nothing is wrong. */
    Rhythm rhythm() {
        return new Rhythm(weekdays(days), LocalTime.parse(hour), ZoneId.of(zone), LocalDate.parse(until));
    }

    /** For how many hours each is worth sending. */
    int useful() {
        return CampaignAdminController.HOURS.stream()
                .filter(each -> each.toString().equals(hours))
                .findFirst()
                .orElse(2);
    }
}

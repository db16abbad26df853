package press.kiosque.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as feeds write it: RFC 822 and ISO 8601 with all their liberties, and the words of Europe's languages. A
 * date without a zone is taken for UTC.
 */
final class FeedDate {

    private static final int OLDEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})(?:\\D{1,2}(\\d{1,2})(?:\\D{1,2}(\\d{1,2})(?!\\d))?|(\\d{2})(\\d{2}))?(?=$|\\D)(.*)$");
    private static final Pattern SLASHED = Pattern.compile("^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b(.*)$");
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,2})[:hH](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
            + "|T(\\d{2})(\\d{2})(\\d{2})?(?!\\d)|([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)|(\\d+)|(\\p{L}+)");

    private int year;
    private int month;
    private int day;
    private @Nullable LocalTime time;
    private Duration offset = Duration.ZERO;

    private FeedDate() {}

    /** The moment that this text names, if it names one. */
    static Optional<Instant> parse(String text) {
        String plain = folded(text);
        if (plain.isEmpty() || plain.length() > 100) {
            return Optional.empty();
        }
        try {
            return new FeedDate().read(plain);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String folded(String text) {
        String stripped = text.strip();
        boolean ascii = stripped.chars().allMatch(c -> c < 0x80);
        return ascii
                ? stripped
                : Normalizer.normalize(stripped, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private Optional<Instant> read(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher slashed = SLASHED.matcher(text);
        if (iso.matches()) {
            year = number(iso.group(1), 0);
            month = number(iso.group(2), number(iso.group(4), 1));
            day = number(iso.group(3), number(iso.group(5), 1));
            readTokens(iso.group(6));
        } else if (slashed.matches()) {
            readSlashed(slashed);
        } else {
            readTokens(text);
        }
        return moment();
    }

    /** Day before month, as Europe writes; the other way round where it can only be so. */
    private void readSlashed(Matcher slashed) {
        int first = number(slashed.group(1), 0);
        int second = number(slashed.group(2), 0);
        day = second > 12 ? second : first;
        month = second > 12 ? first : second;
        year = number(slashed.group(3), 0);
        readTokens(slashed.group(4));
    }

    private void readTokens(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(1) != null) {
                time(token.group(1), token.group(2), token.group(3));
            } else if (token.group(4) != null) {
                time(token.group(4), token.group(5), token.group(6));
            } else if (token.group(7) != null) {
                signed(token);
            } else if (token.group(10) != null) {
                number(token.group(10));
            } else {
                word(token.group(11).toLowerCase(Locale.ROOT));
            }
        }
    }

    private void time(String hours, String minutes, @Nullable String seconds) {
        int hour = number(hours, 0);
        time = LocalTime.of(hour == 24 ? 0 : hour, number(minutes, 0), Math.min(59, number(seconds, 0)));
        offset = hour == 24 ? offset.minusDays(1) : offset;
    }

    /** After the time an offset, before it a hyphen and a number. */
    private void signed(Matcher token) {
        if (time == null) {
            number(token.group(8) + (token.group(9) == null ? "" : token.group(9)));
            return;
        }
        var minutes = Duration.ofMinutes(60L * number(token.group(8), 0) + number(token.group(9), 0));
        offset = token.group(7).equals("+") ? offset.plus(minutes) : offset.minus(minutes);
    }

    private void number(String digits) {
        if (digits.length() <= 2 && day == 0) {
            day = number(digits, 0);
        } else if (year == 0 && digits.length() <= 4) {
            year = number(digits, 0);
            year += digits.length() > 2 ? 0 : year < 69 ? 2000 : 1900;
        }
    }

    private void word(String word) {
        if (time != null && (word.equals("pm") || word.equals("am"))) {
            int hour = time.getHour() % 12;
            time = time.withHour(word.equals("pm") ? hour + 12 : hour);
            return;
        }
        Optional<Duration> zone = time == null ? Optional.empty() : DateWords.zone(word);
        zone.ifPresent(ahead -> offset = offset.plus(ahead));
        if (zone.isEmpty() && (day == 0 || year == 0)) {
            month = DateWords.month(word).orElse(month);
        }
    }

    private Optional<Instant> moment() {
        if (year < OLDEST_YEAR || year > LATEST_YEAR || month == 0 || day == 0) {
            return Optional.empty();
        }
        LocalTime clock = time == null ? LocalTime.MIDNIGHT : time;
        return Optional.of(LocalDate.of(year, month, day)
                .atTime(clock)
                .toInstant(ZoneOffset.UTC)
                .minus(offset));
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null || digits.isEmpty() ? absent : Integer.parseInt(digits);
    }
}

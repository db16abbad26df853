package press.kiosque.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final int LONGEST = 100;
    private static final int OLDEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})(?:\\D{1,2}(\\d{1,2})(?:\\D{1,2}(\\d{1,2})(?!\\d))?|(\\d{2})(\\d{2}))?(?=$|\\D)(.*)$");
    private static final Pattern DOTTED = Pattern.compile("(?i)\\b([ap])\\.m\\.");
    /** {@code kl. 08.30} and {@code ore 8.30}. */
    private static final Pattern AT_HOUR = Pattern.compile("(?i)\\b(?:kl\\.?|ore)\\s*(\\d{1,2})\\.(\\d{2})\\b");

    /** A typographer's, where zones are written with a hyphen. */
    private static final char MINUS = '\u2212';

    private static final Pattern SLASHED =
            Pattern.compile("^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2}|\\d{4})\\b(.*)$");
    /** {@code 8 h 30}, {@code 18h}, {@code 08.30 Uhr}, {@code 8 PM}. */
    private static final String SPOKEN =
            "(\\d{1,2})(?:\\s?[hH](?:\\s?(\\d{2}))?(?![\\p{L}\\d])" + "|(?:\\.(\\d{2}))?\\s?(?=(?i:[ap]m|uhr)\\b))";

    private static final Pattern TOKEN =
            Pattern.compile("([A-Z][a-z]+/[A-Z][A-Za-z_]+)|(\\d{1,2})[:hH](\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?"
                    + "|T(\\d{2})(\\d{2})(\\d{2})?(?!\\d)|([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)|" + SPOKEN
                    + "|(\\d+)|(\\p{L}+)");

    private int year;
    private int month;
    private int day;
    private @Nullable Duration time;
    private Duration offset = Duration.ZERO;
    private boolean offsetInNumbers;
    private ZoneId zone = ZoneOffset.UTC;

    private FeedDate() {}

    /** The moment that this text names, if it names one. */
    static Optional<Instant> parse(String text) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return new FeedDate().read(folded(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String folded(String text) {
        String written = OtherCalendars.daysOfMonths(text.strip().replace(MINUS, '-'));
        String stripped =
                AT_HOUR.matcher(DOTTED.matcher(written).replaceAll("$1m")).replaceAll("$1:$2");
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
        year = fullYear(slashed.group(3));
        readTokens(slashed.group(4));
    }

    private void readTokens(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(1) != null) {
                zone = ZoneId.of(token.group(1));
            } else if (token.group(2) != null) {
                time(token.group(2), token.group(3), token.group(4));
            } else if (token.group(5) != null) {
                time(token.group(5), token.group(6), token.group(7));
            } else if (token.group(8) != null) {
                signed(token);
            } else if (token.group(11) != null) {
                time(token.group(11), token.group(token.group(12) == null ? 13 : 12), null);
            } else if (token.group(14) != null) {
                number(token.group(14));
            } else {
                word(token.group(15).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** A second too many is the next minute's: newsrooms' clocks know 23:59:60 and 24:00. */
    private void time(String hours, @Nullable String minutes, @Nullable String seconds) {
        time = Duration.ofHours(number(hours, 0))
                .plusMinutes(number(minutes, 0))
                .plusSeconds(number(seconds, 0));
    }

    /** After the time an offset, before it a hyphen and a number. What the zone is called says the same again. */
    private void signed(Matcher token) {
        if (time == null) {
            number(token.group(9) + (token.group(10) == null ? "" : token.group(10)));
            return;
        }
        var minutes = Duration.ofMinutes(60L * number(token.group(9), 0) + number(token.group(10), 0));
        if (!offsetInNumbers) {
            offset = token.group(8).equals("+") ? minutes : minutes.negated();
            offsetInNumbers = true;
        }
    }

    private void number(String digits) {
        if (digits.length() <= 2 && day == 0) {
            day = number(digits, 0);
        } else if (digits.length() <= 2 && month == 0) {
            month = number(digits, 0);
        } else if (year == 0 && digits.length() <= 4) {
            year = fullYear(digits);
        }
    }

    private static int fullYear(String digits) {
        int year = number(digits, 0);
        return digits.length() > 2 ? year : year < 69 ? year + 2000 : year + 1900;
    }

    private void word(String word) {
        if (time != null && (word.equals("pm") || word.equals("am"))) {
            long hours = time.toHours() % 12 + (word.equals("pm") ? 12 : 0);
            time = time.minusHours(time.toHours()).plusHours(hours);
            return;
        }
        Optional<Duration> ahead = time == null ? Optional.empty() : DateWords.zone(word);
        ahead.filter(duration -> !offsetInNumbers).ifPresent(duration -> offset = duration);
        if (ahead.isEmpty() && (day == 0 || year == 0)) {
            month = DateWords.month(word).orElse(month);
        }
    }

    private Optional<Instant> moment() {
        if (year < OLDEST_YEAR || year > LATEST_YEAR || month == 0 || day == 0) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, 1)
                .atStartOfDay()
                .plusDays(day - 1L)
                .plus(time == null ? Duration.ZERO : time)
                .atZone(offset.isZero() && !offsetInNumbers ? zone : ZoneOffset.UTC)
                .toInstant()
                .minus(offset));
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null || digits.isEmpty() ? absent : Integer.parseInt(digits);
    }
}

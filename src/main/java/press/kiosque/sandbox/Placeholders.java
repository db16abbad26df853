package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of sample feeds: <code>{{base}}</code> with the sandbox's address, <code>{{rfc822:-2h15m}}</code>
 * and <code>{{iso:-26h}}</code> with a time so far from a fixed moment; units are d, h and m.
 */
record Placeholders(String base, Instant moment) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{(?:base|(rfc822|iso):([+-]?)((?:[0-9]{1,6}[dhm])+))}}");
    private static final Pattern LENGTH = Pattern.compile("([0-9]+)([dhm])");

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        if (found.group(1) == null) {
            return base;
        }
        Duration length = length(found.group(3));
        Instant time = found.group(2).equals("-") ? moment.minus(length) : moment.plus(length);
        return found.group(1).equals("iso")
                ? time.truncatedTo(ChronoUnit.SECONDS).toString()
                : DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private static Duration length(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = LENGTH.matcher(text);
        while (part.find()) {
            long count = Long.parseLong(part.group(1));
            sum = sum.plus(
                    switch (part.group(2)) {
                        case "d" -> Duration.ofDays(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofMinutes(count);
                    });
        }
        return sum;
    }
}

package press.kiosque.understanding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads off a regular expression which letters a text must hold for it to match: one of several strings at least. Of each
 * sequence it takes the part whose strings are the rarest by their length; what a lookahead asks for must stand in the text as
 * well. Where there are options in the expression, such as {@code (?i)}, nothing is required.
 */
final class RequiredLetters {

    private static final Set<String> NOTHING = Set.of();

    private final String regex;
    private int at;
    private boolean optioned;

    private RequiredLetters(String regex) {
        this.regex = regex;
    }

    /** The strings of which each text that matches holds one; empty if none can be named. */
    static Set<String> of(String regex) {
        var letters = new RequiredLetters(regex);
        Set<String> found = letters.alternatives();
        return letters.optioned ? NOTHING : found;
    }

    private Set<String> alternatives() {
        Set<String> all = sequence();
        boolean known = !all.isEmpty();
        while (next('|')) {
            Set<String> other = sequence();
            known &= !other.isEmpty();
            all = Stream.concat(all.stream(), other.stream()).collect(toUnmodifiableSet());
        }
        return known ? all : NOTHING;
    }

    private Set<String> sequence() {
        Set<String> best = NOTHING;
        var run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            boolean letter = isLetter();
            Set<String> part = part();
            Times times = times();
            if (letter && times != Times.PERHAPS) {
                part.forEach(run::append);
            }
            if (!letter || times != Times.ONCE) {
                best = rarer(best, ofRun(run));
                run.setLength(0);
            }
            if (!letter && times != Times.PERHAPS) {
                best = rarer(best, part);
            }
        }
        return rarer(best, ofRun(run));
    }

    private static Set<String> ofRun(StringBuilder run) {
        return run.isEmpty() ? NOTHING : Set.of(run.toString());
    }

    private static Set<String> rarer(Set<String> one, Set<String> other) {
        return frequency(other) < frequency(one) ? other : one;
    }

    /** About how often one of these stands in a text: each letter more makes a string some six times as rare. */
    private static double frequency(Set<String> letters) {
        return letters.isEmpty()
                ? Double.MAX_VALUE
                : letters.stream()
                        .mapToDouble(each -> Math.pow(6, -each.length()))
                        .sum();
    }

    /** Whether what comes stands for one letter and no other. */
    private boolean isLetter() {
        char first = regex.charAt(at);
        return first == '\\' ? !Character.isLetterOrDigit(regex.charAt(at + 1)) : "([.^$".indexOf(first) < 0;
    }

    private Set<String> part() {
        char first = regex.charAt(at++);
        return switch (first) {
            case '(' -> group();
            case '[' -> choice();
            case '\\' -> escaped();
            case '.', '^', '$' -> NOTHING;
            default -> Set.of(String.valueOf(first));
        };
    }

    private Set<String> group() {
        boolean denied = take("?!") || take("?<!");
        if (!denied && !takeOpening() && next('?')) {
            optioned = true;
        }
        Set<String> inside = alternatives();
        at++;
        return denied ? NOTHING : inside;
    }

    private boolean takeOpening() {
        if (take("?:") || take("?=") || take("?>") || take("?<=")) {
            return true;
        }
        boolean named = take("?<");
        if (named) {
            at = regex.indexOf('>', at) + 1;
        }
        return named;
    }

    private Set<String> choice() {
        for (int depth = 1; depth > 0; at++) {
            switch (regex.charAt(at)) {
                case '[' -> depth++;
                case ']' -> depth--;
                case '\\' -> at++;
                default -> {}
            }
        }
        return NOTHING;
    }

    private Set<String> escaped() {
        char escaped = regex.charAt(at++);
        if (!Character.isLetterOrDigit(escaped)) {
            return Set.of(String.valueOf(escaped));
        }
        if (next('{')) {
            at = regex.indexOf('}', at) + 1;
        } else if (escaped == 'Q' || escaped == 'k') {
            optioned = true;
        }
        return NOTHING;
    }

    private enum Times {
        ONCE,
        OFTEN,
        PERHAPS
    }

    private Times times() {
        Times times = Times.ONCE;
        if (next('?') || next('*')) {
            times = Times.PERHAPS;
        } else if (next('+')) {
            times = Times.OFTEN;
        } else if (next('{')) {
            times = regex.charAt(at) == '0' ? Times.PERHAPS : Times.OFTEN;
            at = regex.indexOf('}', at) + 1;
        }
        if (times != Times.ONCE && !next('?')) {
            next('+');
        }
        return times;
    }

    private boolean next(char expected) {
        return take(String.valueOf(expected));
    }

    private boolean take(String expected) {
        boolean here = regex.startsWith(expected, at);
        at += here ? expected.length() : 0;
        return here;
    }
}

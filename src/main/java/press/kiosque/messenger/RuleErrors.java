package press.kiosque.messenger;

import press.kiosque.message.Reach.Rule;

/** Which errors say that a rule beyond the window is not ours to use, though nothing else is wrong with the Page. */
final class RuleErrors {

    private static final long PERMISSION = 10;
    private static final long PARAMETER = 100;
    private static final long NO_NEWS = 2018065;
    private static final long OUTSIDE_WINDOW = 2018278;

    private RuleErrors() {}

    /** Whether the rule must not be used any more after this error. */
    static boolean takesAway(Rule rule, GraphError error) {
        return switch (rule) {
            case NEWS_TAG -> isExact(error, NO_NEWS) || isExact(error, OUTSIDE_WINDOW) || refuses(error);
            case HUMAN_AGENT -> refuses(error);
            default -> false;
        };
    }

    /** The tag is refused as such: no permission, or a parameter that Graph does not take. */
    private static boolean refuses(GraphError error) {
        boolean permission = error.code() == PERMISSION || (error.code() >= 200 && error.code() <= 299);
        return (permission || error.code() == PARAMETER) && error.subcode() == 0;
    }

    private static boolean isExact(GraphError error, long number) {
        return error.code() == number || error.subcode() == number;
    }
}

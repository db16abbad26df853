package press.kiosque.understanding;

import java.util.regex.Pattern;

/**
 * Hears what has no letters at all: a hand stops, a cross face complains, a sad one is about the news, a question mark asks
 * for help, a heart gives thanks, the rest is a nod.
 */
final class Signs {

    private static final Pattern STOP = Pattern.compile("[🛑✋]");
    private static final Pattern CROSS = Pattern.compile("[😡🤬👎😠😤💩😞😒🙄]");
    private static final Pattern THANKFUL = Pattern.compile("[🙏👏❤🥰😍💐💕]");

    private static final Pattern SAD = Pattern.compile("[😢😭😥😔☹🙁💔😱😨😰🕯]");

    private static final Pattern YES = Pattern.compile("[👍👌✅🆗]");

    private Signs() {}

    /** Whether they say yes. */
    static boolean agree(String raw) {
        return YES.matcher(raw).find();
    }

    static Intent in(String raw) {
        if (STOP.matcher(raw).find()) {
            return Intent.of(Act.STOP);
        }
        if (CROSS.matcher(raw).find()) {
            return Intent.of(Act.COMPLAINT);
        }
        if (SAD.matcher(raw).find()) {
            return Intent.of(Act.CHAT, "REACTION");
        }
        if (raw.contains("?")) {
            return Intent.of(Act.HELP);
        }
        return THANKFUL.matcher(raw).find() ? Intent.of(Act.THANKS) : Intent.of(Act.CHAT, "NOD");
    }
}

package press.kiosque.admin;

import java.time.Duration;
import java.util.List;
import press.kiosque.demo.SandboxClient;
import press.kiosque.demo.Waiting;

/** A reader's phone in the sandbox. */
final class ReaderPhone {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final SandboxClient sandbox;
    private final String psid;

    ReaderPhone(SandboxClient sandbox, String psid) {
        this.sandbox = sandbox;
        this.psid = psid;
    }

    /** The reader's number at the site. */
    String number() {
        return psid;
    }

    ReaderPhone says(String words) {
        sandbox.say(psid, words);
        return this;
    }

    ReaderPhone sendsAPhoto() {
        sandbox.photo(psid);
        return this;
    }

    /** The reader taps what leads there, as soon as it is offered. */
    ReaderPhone taps(String payload) {
        sandbox.tap(psid, payload);
        return this;
    }

    /** Waits until a message with these words is on the phone. */
    ReaderPhone shows(String words) {
        Waiting.until(
                SOON, LOOK_AGAIN, () -> times(words) > 0, "no message with “" + words + "” came, but " + messages());
        return this;
    }

    /** How many messages with these words are on the phone now. */
    long times(String words) {
        return messages().stream().filter(message -> message.contains(words)).count();
    }

    private List<String> messages() {
        return sandbox.thread(psid)
                .path("messages")
                .valueStream()
                .map(message -> message.toString())
                .toList();
    }
}

package press.kiosque.demo;

import java.util.List;

/** A made-up reader who opts in as anybody would: by opening the thread, tapping topics and naming an hour. */
record DemoReader(String name, String locale, String timezone, List<String> topics, String hour) {

    /**
     * Goes through the whole opt-in on the sandbox's phone; every step waits for the bot's offer.
     *
     * @return the reader's address
     */
    String optIn(SandboxClient sandbox) {
        String psid = sandbox.reader(name, locale, timezone);
        sandbox.start(psid);
        topics.forEach(topic -> sandbox.tap(psid, "FOLLOW:" + topic));
        sandbox.tap(psid, "TOPICS_DONE");
        sandbox.sayOnce(psid, "HOUR:", hour);
        return psid;
    }
}

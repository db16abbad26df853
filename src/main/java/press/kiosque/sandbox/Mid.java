package press.kiosque.sandbox;

import java.util.concurrent.ThreadLocalRandom;

/** Makes ids of messages: {@code m_} and random letters. */
final class Mid {

    private Mid() {}

    static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "m_" + Long.toString(random.nextLong(Long.MAX_VALUE), 36)
                + Long.toString(random.nextLong(Long.MAX_VALUE), 36);
    }
}

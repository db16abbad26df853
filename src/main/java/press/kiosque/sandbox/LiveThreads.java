package press.kiosque.sandbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open phones that a thread changed. Changes are gathered and told ten times a second at most, by one thread, so
 * that a busy sender costs nothing here; every phone also hears the name of any changed thread, for its list.
 */
@Component
final class LiveThreads {

    private static final long PAUSE_MILLIS = 100;
    private static final int PAUSES_TO_HEARTBEAT = 150;

    private final Map<SseEmitter, String> phones = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int pauses;

    @PostConstruct
    void start() {
        Thread teller = new Thread(this::tellUntilStopped, "sandbox-live");
        teller.setDaemon(true);
        teller.start();
    }

    /** Opens a stream of events for a phone that shows this reader. */
    SseEmitter listen(String psid) {
        SseEmitter phone = new SseEmitter(0L);
        phone.onCompletion(() -> phones.remove(phone));
        phone.onError(fault -> phones.remove(phone));
        phones.put(phone, psid);
        send(phone, SseEmitter.event().name("open").data(psid));
        return phone;
    }

    /** Notes that this reader's thread changed; with an empty name, that the list of readers did. */
    void changed(String psid) {
        if (!phones.isEmpty()) {
            changed.add(psid);
        }
    }

    private void tellUntilStopped() {
        try {
            while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        if (++pauses % PAUSES_TO_HEARTBEAT == 0) {
            phones.keySet().forEach(phone -> send(phone, SseEmitter.event().comment("still here")));
        }
        if (changed.isEmpty()) {
            return;
        }
        Set<String> now = Set.copyOf(changed);
        changed.removeAll(now);
        phones.forEach((phone, psid) -> send(
                phone,
                SseEmitter.event()
                        .name(now.contains(psid) ? "thread" : "readers")
                        .data(psid)));
    }

    private void send(SseEmitter phone, SseEmitter.SseEventBuilder event) {
        try {
            phone.send(event);
        } catch (IOException | IllegalStateException gone) {
            phones.remove(phone);
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        phones.keySet().forEach(SseEmitter::complete);
    }
}

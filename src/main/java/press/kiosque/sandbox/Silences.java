package press.kiosque.sandbox;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Calls that are never answered, on demand. Each is cut when the faults are taken back, or after ten minutes. */
@Component
final class Silences {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Set<HttpServletRequest> held = ConcurrentHashMap.newKeySet();

    /** Leaves that call without an answer; no thread waits with it. */
    void hold(HttpServletRequest request) {
        AsyncContext silence = request.startAsync();
        silence.setTimeout(LONGEST.toMillis());
        silence.addListener(new Ending(request));
        held.add(request);
    }

    int count() {
        return held.size();
    }

    /** Cuts all of them. */
    @PreDestroy
    void end() {
        Set.copyOf(held).stream().filter(held::remove).forEach(ConnectionCut::of);
    }

    /** Forgets a call whose silence is over, however that came. */
    private final class Ending implements AsyncListener {

        private final HttpServletRequest request;

        Ending(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            held.remove(request);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            held.remove(request);
            ConnectionCut.of(request);
            event.getAsyncContext().complete();
        }

        @Override
        public void onError(AsyncEvent event) {
            held.remove(request);
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            held.add(request);
        }
    }
}

package press.kiosque.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import press.kiosque.sandbox.Sandbox;
import press.kiosque.sandbox.SandboxApplication;

/** A sandbox that starts beside the application, unless its port is not known before. Closing stops it if nobody took it. */
final class StartingSandbox implements AutoCloseable {

    private final CompletableFuture<Sandbox> starting;
    private final int port;
    private boolean taken;

    private StartingSandbox(CompletableFuture<Sandbox> starting, int port) {
        this.starting = starting;
        this.port = port;
    }

    /** Starts one at this port, or at any that is free if it is 0. */
    static StartingSandbox at(int port) {
        if (port == 0) {
            Sandbox sandbox = SandboxApplication.start(0, Clock.systemUTC());
            return new StartingSandbox(CompletableFuture.completedFuture(sandbox), sandbox.port());
        }
        return new StartingSandbox(
                CompletableFuture.supplyAsync(
                        () -> SandboxApplication.start(port, Clock.systemUTC()),
                        work -> new Thread(work, "sandbox").start()),
                port);
    }

    /** Where it is or will be. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The sandbox's clock; who asks for the time before the sandbox runs waits for it. */
    Clock clock() {
        return new SandboxClock(this, ZoneOffset.UTC);
    }

    /** The running sandbox, or throws what kept it from starting; from now on the caller closes it. */
    Sandbox take() {
        Sandbox sandbox = await();
        taken = true;
        return sandbox;
    }

    private Sandbox await() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        if (!taken) {
            starting.thenAccept(Sandbox::close).exceptionally(failure -> null).join();
        }
    }

    private static final class SandboxClock extends Clock {

        private final StartingSandbox sandbox;
        private final ZoneId zone;

        SandboxClock(StartingSandbox sandbox, ZoneId zone) {
            this.sandbox = sandbox;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new SandboxClock(sandbox, other);
        }

        @Override
        public Instant instant() {
            return sandbox.await().clock().instant();
        }
    }
}

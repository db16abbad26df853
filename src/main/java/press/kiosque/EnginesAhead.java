package press.kiosque;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts database and broker beside everything else, while the application still reads its own configuration. */
public final class EnginesAhead
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext> {

    private @Nullable CompletableFuture<Engines> starting;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent settingsKnown) {
        StorageSettings settings =
                Binder.get(settingsKnown.getEnvironment()).bindOrCreate("kiosque", StorageSettings.class);
        starting = CompletableFuture.supplyAsync(
                () -> Engines.start(settings), work -> new Thread(work, "engines").start());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("enginesAhead", this);
    }

    /** Waits until they run, or throws what kept them from it. */
    Engines await() {
        if (starting == null) {
            throw new IllegalStateException("nobody has started the engines");
        }
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stops them after all, if they run; for an application that could not start. */
    public void abandon() {
        if (starting != null) {
            starting.thenAccept(Engines::close).exceptionally(failure -> null).join();
        }
    }
}

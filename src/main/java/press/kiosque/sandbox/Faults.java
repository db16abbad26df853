package press.kiosque.sandbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The faults that were demanded, and when each of them strikes. */
@Component
final class Faults {

    private final AtomicLong last = new AtomicLong();
    private final List<Demanded> demanded = new CopyOnWriteArrayList<>();

    /** Takes a fault on; answers the id under which it can be taken back. */
    long add(Fault fault) {
        long id = last.incrementAndGet();
        demanded.add(new Demanded(id, fault));
        return id;
    }

    List<Status> all() {
        return demanded.stream().map(Demanded::status).toList();
    }

    boolean remove(long id) {
        return demanded.removeIf(fault -> fault.id == id);
    }

    void clear() {
        demanded.clear();
    }

    /** Fails where a fault strikes a send before it is accepted. */
    void beforeSend(Reader reader) {
        failWhere(reader, fault -> !fault.isAfter());
    }

    /** Fails where a fault strikes a send that was accepted. */
    void afterSend(Reader reader) {
        failWhere(reader, Fault::isAfter);
    }

    private void failWhere(Reader reader, Predicate<Fault> when) {
        if (demanded.isEmpty()) {
            return;
        }
        Optional<Demanded> struck = demanded.stream()
                .filter(it -> !it.fault.fault().isOfWebhooks() && when.test(it.fault))
                .filter(it -> it.strikes(reader.page(), reader.psid(), null))
                .findFirst();
        if (struck.isPresent()) {
            throw struck.get().fault.failure();
        }
    }

    /** All faults that strike this webhook; each counts as having struck. */
    List<Fault> ofWebhook(Page page, @Nullable String psid, WebhookField field) {
        if (demanded.isEmpty()) {
            return List.of();
        }
        return demanded.stream()
                .filter(it -> it.fault.fault().isOfWebhooks() && it.strikes(page, psid, field))
                .map(it -> it.fault)
                .toList();
    }

    static Set<Fault.Kind> kinds(List<Fault> faults) {
        Set<Fault.Kind> kinds = EnumSet.noneOf(Fault.Kind.class);
        faults.forEach(fault -> kinds.add(fault.fault()));
        return kinds;
    }

    /** A fault as it is listed. */
    record Status(long id, Fault demanded, int struck, int left) {}

    /** A fault with its count. */
    private static final class Demanded {

        private final long id;
        private final Fault fault;
        private final Random random;
        private int struck;

        Demanded(long id, Fault fault) {
            this.id = id;
            this.fault = fault;
            this.random = fault.seed() == null ? new Random() : new Random(fault.seed());
        }

        synchronized boolean strikes(Page page, @Nullable String psid, @Nullable WebhookField field) {
            boolean meant = struck < fault.most()
                    && (fault.page() == null || fault.page().equals(page.id()))
                    && (fault.reader() == null || fault.reader().equals(psid))
                    && (fault.event() == null || (field != null && fault.event().equals(field.fieldName())))
                    && (fault.probability() == null || random.nextDouble() < fault.probability());
            struck += meant ? 1 : 0;
            return meant;
        }

        synchronized Status status() {
            return new Status(id, fault, struck, fault.most() - struck);
        }
    }
}

package press.kiosque.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The names and faces under which a Page may speak. See "Personas" in Messenger's reference. */
final class Personas {

    private final AtomicLong last = new AtomicLong(900);
    private final Map<String, Persona> byId = new ConcurrentSkipListMap<>();

    Persona add(String name, String picture) {
        Persona persona = new Persona(Long.toString(last.getAndIncrement()), name, picture);
        byId.put(persona.id(), persona);
        return persona;
    }

    Optional<Persona> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean remove(String id) {
        return byId.remove(id) != null;
    }

    Stream<Persona> all() {
        return byId.values().stream();
    }

    /** One of them. */
    record Persona(String id, String name, String picture) {}
}

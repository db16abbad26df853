package press.kiosque.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;

/** What a browser's session holds while a page is made, and what of it differs from what is stored. */
final class BrowserSession implements org.springframework.session.Session {

    private final MapSession values;
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedUnder;
    private Instant storedAt;

    private BrowserSession(MapSession values, @Nullable String storedUnder) {
        this.values = values;
        this.storedUnder = storedUnder;
        this.storedAt = values.getLastAccessedTime();
    }

    /** One that is stored nowhere yet. */
    static BrowserSession begun() {
        return new BrowserSession(new MapSession(), null);
    }

    /** One as it was stored. */
    static BrowserSession stored(MapSession values) {
        return new BrowserSession(values, values.getId());
    }

    /** The id under which it is stored; empty if it is not. */
    Optional<String> storedUnder() {
        return Optional.ofNullable(storedUnder);
    }

    /** Names of attributes that were set or taken away since. */
    Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** Whether it was last asked for so much later than its store says. */
    boolean seenSince(Duration enough) {
        return !getLastAccessedTime().isBefore(storedAt.plus(enough));
    }

    /** Its store now says what it says. */
    void isStored() {
        changed.clear();
        storedUnder = getId();
        storedAt = getLastAccessedTime();
    }

    @Override
    public String getId() {
        return values.getId();
    }

    @Override
    public String changeSessionId() {
        return values.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Spring Session asks
    public <T> @Nullable T getAttribute(String name) {
        return values.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return values.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        values.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        values.removeAttribute(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return values.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        values.setLastAccessedTime(moment);
    }

    @Override
    public Instant getLastAccessedTime() {
        return values.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration idle) {
        values.setMaxInactiveInterval(idle);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return values.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return values.isExpired();
    }
}

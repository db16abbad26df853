package press.kiosque.conversation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.ThreadHold;

/** Holds the bot's messages back while a person speaks. */
@Component
class HumanHold implements ThreadHold {

    private final Takeovers takeovers;

    HumanHold(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public Set<String> held(Collection<String> subscribers) {
        return takeovers.with(subscribers).stream()
                .filter(Takeover::isHeld)
                .map(Takeover::subscriber)
                .collect(toSet());
    }
}

package press.kiosque.moving;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;

/** A reader with the proof of what they agreed to, as a line of a file has them. */
record MovedReader(Subscriber reader, List<Consent> consents) {

    MovedReader {
        consents = List.copyOf(consents);
        for (Consent consent : consents) {
            if (!consent.subscriber().equals(reader.id())) {
                throw new IllegalArgumentException("a consent is of another reader than the line");
            }
        }
        if (!reader.id().equals(Subscriber.id(reader.newsroom(), reader.recipient()))) {
            throw new IllegalArgumentException("the id is not newsroom/recipient");
        }
    }

    /** What the reader agreed to and has not taken back since, by the proof alone. */
    Set<Purpose> proven() {
        Map<Purpose, Consent> latest = consents.stream()
                .collect(Collectors.toMap(
                        Consent::purpose,
                        consent -> consent,
                        (one, other) -> other.at().isBefore(one.at()) ? one : other));
        return latest.values().stream()
                .filter(consent -> consent.act() == Consent.Act.GIVEN)
                .map(Consent::purpose)
                .collect(Collectors.toSet());
    }

    /** Of the readers' consents the newest that was given, if any. */
    Optional<Consent> newestGiven() {
        return consents.stream()
                .filter(consent -> consent.act() == Consent.Act.GIVEN)
                .max(Comparator.comparing(Consent::at));
    }
}

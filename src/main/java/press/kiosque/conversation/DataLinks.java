package press.kiosque.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Secret;
import press.kiosque.subscriber.Subscriber;

/**
 * Links under which a reader is given what is held about them: signed with the app's secret, and good for a while only. A link
 * holds {@code reader|expires} in Base64 and, behind a point, the signature of that.
 */
@Component
class DataLinks {

    /** In the address of the page, and before what is signed, so that no other signature of ours fits. */
    static final String PATH = "/privacy/data/";

    private final NewsroomSettings newsrooms;
    private final ConversationSettings settings;

    DataLinks(NewsroomSettings newsrooms, ConversationSettings settings) {
        this.newsrooms = newsrooms;
        this.settings = settings;
    }

    /** What a link is good for. */
    record Ticket(String reader, Instant expires) {}

    /** The link, good from this moment on; empty where the newsroom has no secret to sign with. */
    Optional<String> to(Subscriber reader, Instant now) {
        long expires = now.plus(settings.dataLinkFor()).getEpochSecond();
        String ticket =
                Base64.getUrlEncoder().withoutPadding().encodeToString((reader.id() + "|" + expires).getBytes(UTF_8));
        return secret(reader.newsroom())
                .map(secret -> newsrooms.publicUrl() + PATH + ticket + "." + signature(secret, ticket));
    }

    /** For how many hours a link is good. */
    long hours() {
        return Math.max(1, settings.dataLinkFor().toHours());
    }

    /** What the token of a link is good for; empty if we have not signed it. */
    Optional<Ticket> read(String token) {
        String[] parts = token.split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            String[] ticket = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8).split("\\|", 2);
            String newsroom = ticket[0].split("/", 2)[0];
            return secret(newsroom)
                    .filter(secret -> MessageDigest.isEqual(
                            signature(secret, parts[0]).getBytes(UTF_8), parts[1].getBytes(UTF_8)))
                    .map(secret -> new Ticket(ticket[0], Instant.ofEpochSecond(Long.parseLong(ticket[1]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Secret> secret(String newsroom) {
        return newsrooms.page(newsroom).flatMap(page -> Optional.ofNullable(page.appSecret()));
    }

    private static String signature(Secret secret, String ticket) {
        return Hmac.sign(secret, (PATH + ticket).getBytes(UTF_8));
    }
}

package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.MessageLinks;

/** Links that lead through us to the story that a reader was told, and a phone that opens them. */
@AdminSite
@TestPropertySource(properties = "kiosque.links.tracked=true")
abstract class LinksCase {

    static final String OCCASION = "digest:matin:2026-11-22";
    static final String READER = "le-kiosque/24001";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    MongoDatabase database;

    @Autowired
    MessageLinks links;

    @Autowired
    Deliveries deliveries;

    Browser phone;

    @BeforeEach
    void anArticleWasTold() {
        cast.everything();
        cast.ledger().told(OCCASION, READER, List.of("article1"));
        phone = new Browser(port);
    }

    static String path(String link) {
        return URI.create(link).getPath();
    }
}

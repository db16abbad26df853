package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.ErasureAsked;
import press.kiosque.message.Inbound.Source;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.messenger.SignedRequests.SignedRequest;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/** Takes requests to have data deleted, finds out whose data they are, and notes when they are gone. */
@Component
public class ErasureDesk {

    /** Graph's codes for what it does not find; any other leaves open whose data they are. */
    private static final Set<Long> NOT_FOUND = Set.of(100L, 803L);

    private final NewsroomSettings newsrooms;
    private final GraphApi graph;
    private final Erasures erasures;
    private final PageNotices notices;
    private final Clock clock;

    ErasureDesk(NewsroomSettings newsrooms, GraphApi graph, Erasures erasures, PageNotices notices, Clock clock) {
        this.newsrooms = newsrooms;
        this.graph = graph;
        this.erasures = erasures;
        this.notices = notices;
        this.clock = clock;
    }

    /** Notes the request and tells the editors; what is to be done next, for each newsroom. */
    List<Inbound> take(SignedRequest request) {
        return request.newsrooms().stream()
                .sorted()
                .map(newsroom -> take(newsroom, request))
                .toList();
    }

    private Inbound take(String newsroom, SignedRequest request) {
        erasures.ask(newsroom, request.code(), clock.instant());
        notices.add(PageNotice.of(newsroom, Kind.ERASURE_ASKED, clock.instant(), request.code()));
        var source = new Source("erasure:" + Erasure.id(newsroom, request.code()), newsroom, "", clock.instant());
        return new ErasureAsked(source, request.code(), request.user(), List.of());
    }

    /** Notes a request that a reader made in the thread; safe to repeat. */
    public void note(ErasureAsked asked) {
        erasures.ask(asked.source().newsroom(), asked.code(), asked.source().at());
    }

    /**
     * The request with the PSIDs of the person at the newsroom's Page. Whoever never used Facebook Login with our app has
     * a number that Graph cannot match: then there are none. A request from the thread has its PSID.
     *
     * @throws IllegalStateException if Graph does not answer, or refuses for another reason; ask again later
     */
    public ErasureAsked identify(ErasureAsked asked) {
        if (!asked.recipients().isEmpty()) {
            return asked;
        }
        Optional<Page> page = newsrooms
                .page(asked.source().newsroom())
                .filter(known -> known.appId() != null && known.appSecret() != null);
        List<String> recipients =
                page.map(known -> recipients(known, asked.user())).orElse(List.of());
        return new ErasureAsked(asked.source(), asked.code(), asked.user(), recipients);
    }

    private List<String> recipients(Page page, String user) {
        GraphAnswer answer = graph.node(AppSubscription.app(page), user + "/ids_for_pages", "page=" + page.pageId())
                .join();
        if (answer instanceof GraphAnswer.Answered answered
                && answered.error()
                        .filter(error -> !NOT_FOUND.contains(error.code()))
                        .isEmpty()) {
            return answered.body()
                    .path("data")
                    .valueStream()
                    .map(one -> one.path("id").asString(""))
                    .filter(id -> !id.isEmpty())
                    .toList();
        }
        throw new IllegalStateException("Graph does not tell whose data are to be deleted: " + Outcome.of(answer));
    }

    /** Everything is deleted; what stays of a reader is a hash that only we can make. */
    public void done(ErasureAsked asked) {
        List<String> readers = newsrooms.page(asked.source().newsroom()).stream()
                .flatMap(page -> asked.recipients().stream().map(recipient -> hash(page, asked, recipient)))
                .toList();
        erasures.done(asked.source().newsroom(), asked.code(), readers, clock.instant());
    }

    private static String hash(Page page, ErasureAsked asked, String recipient) {
        byte[] reader = (asked.source().newsroom() + "/" + recipient).getBytes(UTF_8);
        return page.appSecret() == null ? "" : Hmac.sign(page.appSecret(), reader);
    }

    /** What became of the request of this code; empty if there is none. */
    Optional<Status> status(String code) {
        List<Erasure> asked = erasures.of(code);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        boolean open = asked.stream().anyMatch(erasure -> erasure.done() == null);
        boolean found = asked.stream().anyMatch(erasure -> !erasure.readers().isEmpty());
        return Optional.of(open ? Status.OPEN : found ? Status.ERASED : Status.NOBODY);
    }

    /** What becomes of a request. */
    enum Status {
        /** It is being carried out. */
        OPEN,
        /** Everything is deleted. */
        ERASED,
        /** The person's number matches nobody here. */
        NOBODY
    }
}

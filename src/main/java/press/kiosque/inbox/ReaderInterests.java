package press.kiosque.inbox;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.delivery.Delivery;
import press.kiosque.inbox.ThreadView.Interests;
import press.kiosque.inbox.ThreadView.Received;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.topic.Topics;

/** What a reader follows, received and tapped: shown only while the reader agrees to get something of ours. */
@Component
class ReaderInterests {

    private static final int SHOWN = 8;

    private final Topics topics;
    private final Articles articles;

    ReaderInterests(Topics topics, Articles articles) {
        this.topics = topics;
        this.articles = articles;
    }

    Interests of(Subscriber reader, List<TranscriptLine> lines, List<Delivery> ledger, Locale language) {
        List<Delivery> told = ledger.stream()
                .filter(row -> row.sent() && !row.articles().isEmpty())
                .sorted(Comparator.comparing(Delivery::claimedAt).reversed())
                .limit(SHOWN)
                .toList();
        Map<String, String> titles =
                articles
                        .find(told.stream()
                                .flatMap(row -> row.articles().stream())
                                .toList())
                        .stream()
                        .collect(toMap(Article::id, Article::title));
        return new Interests(
                topics.names(reader.newsroom(), reader.topics(), language),
                told.stream().map(row -> received(row, titles, reader)).toList(),
                lines.stream()
                        .filter(line -> line.kind().equals("tapped"))
                        .sorted(Comparator.comparing(TranscriptLine::at).reversed())
                        .limit(SHOWN)
                        .toList());
    }

    private static Received received(Delivery row, Map<String, String> titles, Subscriber reader) {
        Instant readUpTo = reader.presence().readUpTo();
        return new Received(
                row.claimedAt(),
                row.kind(),
                row.articles().stream()
                        .map(id -> titles.getOrDefault(id, ""))
                        .filter(title -> !title.isEmpty())
                        .toList(),
                readUpTo != null && !readUpTo.isBefore(row.claimedAt()));
    }
}

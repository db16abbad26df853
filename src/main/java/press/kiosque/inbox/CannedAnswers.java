package press.kiosque.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Removals;

/**
 * Answers that journalists give often, and those that were removed.
 *
 * <pre>{ _id: "6921…", newsroom: "le-kiosque", language: "fr", title: "Merci", text: "Merci de votre message…" }
 *
 * removedAnswers: { _id: "6921…", newsroom: "le-kiosque", at: ISODate, who: "ines", answer: { … } }</pre>
 */
@Repository
class CannedAnswers {

    private final MongoCollection<CannedAnswer> answers;
    private final Removals<RemovedAnswer> removed;

    CannedAnswers(MongoDatabase database) {
        this.answers = database.getCollection("cannedAnswers", CannedAnswer.class);
        this.removed = new Removals<>(database, "removedAnswers", RemovedAnswer.class);
    }

    /** The newsroom's, by language and title; a scan. */
    List<CannedAnswer> of(String newsroom) {
        return answers.find(eq("newsroom", newsroom)).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(
                                (CannedAnswer answer) -> answer.language().getLanguage())
                        .thenComparing(CannedAnswer::title))
                .toList();
    }

    /** Those to begin from in this language. */
    List<CannedAnswer> of(String newsroom, Locale language) {
        return of(newsroom).stream()
                .filter(answer -> answer.language().getLanguage().equals(language.getLanguage()))
                .toList();
    }

    Optional<CannedAnswer> find(String id) {
        return Optional.ofNullable(answers.find(eq(id)).first());
    }

    void save(CannedAnswer answer) {
        answers.replaceOne(eq(answer.id()), answer, new ReplaceOptions().upsert(true));
        removed.forget(answer.id());
    }

    /** Takes an answer away and keeps it aside. */
    void remove(CannedAnswer answer, String who, Instant at) {
        removed.keep(answer.id(), new RemovedAnswer(answer.id(), answer.newsroom(), at, who, answer));
        answers.deleteOne(eq(answer.id()));
    }

    /** The newsroom's removed answers, the latest first. */
    List<RemovedAnswer> removed(String newsroom) {
        return removed.of(newsroom);
    }

    /** The removed answer of this id. */
    Optional<RemovedAnswer> findRemoved(String id) {
        return removed.find(id);
    }
}

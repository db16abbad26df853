package press.kiosque.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * Answers that journalists give often.
 *
 * <pre>{ _id: "6921…", newsroom: "le-kiosque", language: "fr", title: "Merci", text: "Merci de votre message…" }</pre>
 */
@Repository
class CannedAnswers {

    private final MongoCollection<CannedAnswer> answers;

    CannedAnswers(MongoDatabase database) {
        this.answers = database.getCollection("cannedAnswers", CannedAnswer.class);
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
    }

    void remove(String id) {
        answers.deleteOne(eq(id));
    }
}

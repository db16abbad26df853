package press.kiosque.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Answers the commands of MongoDB's wire protocol from the store.
 *
 * <p>Reading commands are answered at once. Any other is answered when all that it did is durable; that includes refusals,
 * because the document that stands in the way of an insert may itself not be durable yet.
 */
final class EmbeddedBackend extends AbstractMongoBackend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "listcollections",
            "listindexes",
            "listdatabases",
            "collstats",
            "dbstats",
            "validate",
            "serverstatus",
            "whatsmyuri",
            "getlasterror",
            "endsessions",
            "connectionstatus",
            "hostinfo",
            "getlog",
            "getcmdlineopts");
    private static final int UNKNOWN_ERROR = 8;

    private final MVStore store;
    private final GroupCommit commits;

    EmbeddedBackend(MVStore store, GroupCommit commits) {
        this.store = store;
        this.commits = commits;
        EmbeddedNamespace.in(store).forEach(this::resolveDatabase);
        if (store.isPersistent()) {
            commits.start();
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedNamespace(name, store, commits, getCursorRegistry());
    }

    /** Errors become answers here, because the server would log them together with the documents they are about. */
    @Override
    public Document handleMessage(MongoMessage message) {
        EmbeddedAnswers.on(message.getChannel());
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return refusal(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            return refusal(UNKNOWN_ERROR, "UnknownError", e.getMessageWithoutErrorCode());
        } catch (UnusableStorageException | MVStoreException e) {
            return refusal(UNKNOWN_ERROR, "UnknownError", String.valueOf(e.getMessage()));
        }
    }

    /** The question of old drivers, which {@link EmbeddedAnswers} does not answer. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("OP_QUERY is not served: connect with a driver of MongoDB 3.6 or newer.");
    }

    private static Document refusal(int code, String codeName, String message) {
        return new Document("ok", 0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", codeName);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String name, Document command) {
        String key = name.toLowerCase(Locale.ROOT);
        if (READS.contains(key) || (key.equals("aggregate") && !writes(command))) {
            return read(channel, database, name, command);
        }
        try {
            return WRITES.contains(key)
                    ? super.handleCommand(channel, database, name, command)
                    : commits.change(() -> super.handleCommand(channel, database, name, command));
        } finally {
            if (store.isPersistent()) {
                commits.awaitDurable();
            }
        }
    }

    private Document read(Channel channel, String database, String name, Document command) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "hello" ->
                super.handleCommand(channel, database, "ismaster", command).append("isWritablePrimary", true);
            case "find" -> super.handleCommand(channel, database, name, inBatches(command));
            case "listdatabases" -> databases();
            default -> super.handleCommand(channel, database, name, command);
        };
    }

    /** The server's own answer would open every database a second time. */
    private Document databases() {
        List<Document> databases = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name)
                        .append("empty", resolveDatabase(name).isEmpty()))
                .toList();
        return new Document("databases", databases).append("ok", 1.0);
    }

    private static Document inBatches(Document find) {
        if (!(find.get("batchSize") instanceof Number size) || size.intValue() <= 0) {
            find.put("batchSize", EmbeddedCursor.USUAL_BATCH);
        }
        return find;
    }

    private static boolean writes(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }

    /** Commits what is left. The store itself is left open. */
    @Override
    public void close() {
        super.close();
        if (store.isPersistent()) {
            commits.close();
        }
    }

    @Override
    public String toString() {
        return "embedded database";
    }
}

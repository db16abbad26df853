package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.admin.UserAccounts.Role;

/**
 * Who may sign in.
 *
 * <pre>{ _id: "ines", hash: "{bcrypt}$2a$12$…", role: "CHIEF", mustChange: false, createdAt: ISODate }</pre>
 */
@Repository
class Users {

    private final MongoCollection<User> users;

    Users(MongoDatabase database) {
        this.users = database.getCollection("users", User.class);
    }

    /** The user of this name, however it was typed. */
    Optional<User> find(String name) {
        return Optional.ofNullable(users.find(eq(User.normal(name))).first());
    }

    /** Adds a user; false if the name is taken. */
    boolean add(User user) {
        try {
            users.insertOne(user);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Everybody, by name. */
    List<User> all() {
        return users.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    /** Gives somebody another role; false if there is no such user. */
    boolean setRole(String name, Role role) {
        return users.updateOne(eq(User.normal(name)), set("role", role)).getMatchedCount() > 0;
    }

    /** Takes somebody away; false if there was no such user. */
    boolean remove(String name) {
        return users.deleteOne(eq(User.normal(name))).getDeletedCount() > 0;
    }

    /** Sets a password's hash; false if there is no such user. */
    boolean setHash(String name, String hash, boolean mustChange) {
        var update = combine(set("hash", hash), set("mustChange", mustChange));
        return users.updateOne(eq(User.normal(name)), update).getMatchedCount() > 0;
    }
}

package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.newsroom.Inserts;

/**
 * Who may sign in.
 *
 * <pre>{ _id: "ines", hash: "{bcrypt}$2a$12$…", role: "CHIEF", mustChange: false, createdAt: ISODate,
 *   handle: "Q3_0Xd64…" }</pre>
 */
@Repository
class Users {

    private final MongoCollection<User> users;
    private final Passkeys passkeys;

    Users(MongoDatabase database, Passkeys passkeys) {
        this.passkeys = passkeys;
        this.users = database.getCollection("users", User.class);
    }

    /** The user of this name, however it was typed. */
    Optional<User> find(String name) {
        return Optional.ofNullable(users.find(eq(User.normal(name))).first());
    }

    /** Adds a user; false if the name is taken. */
    boolean add(User user) {
        return Inserts.unlessKnown(users, user);
    }

    /** Everybody, by name. */
    List<User> all() {
        return users.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    /** Gives somebody another role; false if there is no such user. */
    boolean setRole(String name, Role role) {
        return users.updateOne(eq(User.normal(name)), set("role", role)).getMatchedCount() > 0;
    }

    /** Takes somebody away with their passkeys; false if there was no such user. */
    boolean remove(String name) {
        forgetPasskeys(name);
        return users.deleteOne(eq(User.normal(name))).getDeletedCount() > 0;
    }

    /** The user whom passkeys know by this handle. */
    Optional<User> findByHandle(String handle) {
        return Optional.ofNullable(users.find(eq("handle", handle)).first());
    }

    /** Gives somebody the handle by which passkeys are to know them. */
    void setHandle(String name, String handle) {
        users.updateOne(eq(User.normal(name)), set("handle", handle));
    }

    /** From now on no passkey is theirs. */
    void forgetPasskeys(String name) {
        String handle = find(name).map(User::handle).orElse(null);
        if (handle != null) {
            users.updateOne(eq(User.normal(name)), unset("handle"));
            passkeys.removeAll(handle);
        }
    }

    /** Somebody's passkeys, the oldest first. */
    List<Passkey> passkeys(User user) {
        return user.handle() == null ? List.of() : passkeys.of(user.handle());
    }

    /** Takes one of somebody's passkeys away; empty if they have none of this id. */
    Optional<Passkey> removePasskey(String name, String id) {
        return find(name).map(User::handle).flatMap(handle -> passkeys.remove(handle, id));
    }

    /** Sets a password's hash; false if there is no such user. */
    boolean setHash(String name, String hash, boolean mustChange) {
        var update = combine(set("hash", hash), set("mustChange", mustChange));
        return users.updateOne(eq(User.normal(name)), update).getMatchedCount() > 0;
    }
}

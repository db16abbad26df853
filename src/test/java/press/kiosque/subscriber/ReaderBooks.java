package press.kiosque.subscriber;

import com.mongodb.client.MongoDatabase;

/** The books in which readers' choices and wishes stand, for tests of features above. */
public final class ReaderBooks {

    private ReaderBooks() {}

    public static Choices choices(MongoDatabase database) {
        return new Choices(database);
    }

    public static WishBook wishes(MongoDatabase database) {
        return new WishBook(choices(database));
    }
}

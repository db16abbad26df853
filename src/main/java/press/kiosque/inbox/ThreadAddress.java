package press.kiosque.inbox;

import press.kiosque.subscriber.Subscriber;

/** A thread by the parts of its page's address. */
record ThreadAddress(String newsroom, String recipient) {

    /** The reader's id. */
    String reader() {
        return Subscriber.id(newsroom, recipient);
    }
}

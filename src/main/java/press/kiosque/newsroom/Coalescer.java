package press.kiosque.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database once for what several threads want at the same moment: questions that come while one is on its way go
 * together into the next. So the busier we are, the fewer commands an event costs; who asks alone waits for nobody. Each
 * question is put after it was asked, never answered from what was read before.
 *
 * @param <Q> a question
 * @param <A> its answer
 * @see <a href="https://dl.acm.org/doi/10.1145/1810479.1810540">Flat combining</a>
 */
public final class Coalescer<Q, A> {

    private static final int MOST = 50;

    private final Function<List<Q>, List<A>> all;
    private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final Lock underWay = new ReentrantLock();

    /**
     * Coalesces questions.
     *
     * @param all answers these questions, in their order, 50 at most; what it throws is thrown to each who asked
     */
    public Coalescer(Function<List<Q>, List<A>> all) {
        this.all = all;
    }

    /** The answer; the thread waits for it. */
    public A ask(Q question) {
        var asked = new Asked<Q, A>(question, Thread.currentThread());
        waiting.add(asked);
        while (!asked.done) {
            if (underWay.tryLock()) {
                askThoseWhoWait();
            } else {
                LockSupport.park(this);
            }
        }
        return asked.answer();
    }

    /** The first of those who came meanwhile asks next. */
    private void askThoseWhoWait() {
        try {
            answer(next());
        } finally {
            underWay.unlock();
            wakeFirst();
        }
    }

    private void wakeFirst() {
        Asked<Q, A> first = waiting.peek();
        if (first != null) {
            LockSupport.unpark(first.thread);
        }
    }

    private List<Asked<Q, A>> next() {
        var next = new ArrayList<Asked<Q, A>>();
        for (Asked<Q, A> one = waiting.poll(); one != null; one = next.size() < MOST ? waiting.poll() : null) {
            next.add(one);
        }
        return next;
    }

    private void answer(List<Asked<Q, A>> asked) {
        if (asked.isEmpty()) {
            return;
        }
        try {
            List<A> answers = all.apply(asked.stream().map(one -> one.question).toList());
            for (int n = 0; n < asked.size(); n++) {
                asked.get(n).done(answers.get(n), null);
            }
        } catch (RuntimeException e) {
            asked.forEach(one -> one.done(null, e));
        } catch (Error e) {
            asked.forEach(one -> one.done(null, new IllegalStateException("the command could not be given", e)));
            throw e;
        }
    }

    private static final class Asked<Q, A> {

        private final Q question;
        private final Thread thread;
        private @Nullable A answer;
        private @Nullable RuntimeException failure;
        private volatile boolean done;

        private Asked(Q question, Thread thread) {
            this.question = question;
            this.thread = thread;
        }

        private void done(@Nullable A answer, @Nullable RuntimeException failure) {
            this.answer = answer;
            this.failure = failure;
            this.done = true;
            LockSupport.unpark(thread);
        }

        private A answer() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(answer);
        }
    }
}

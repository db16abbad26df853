package press.kiosque.newsroom;

import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Commands of the database that many threads give at the same moment, coalesced. */
public final class Coalesced {

    private Coalesced() {}

    /** Finds documents by their ids. */
    public static <T> Coalescer<String, Optional<T>> byId(MongoCollection<T> documents, Function<T, String> id) {
        return new Coalescer<>(ids -> {
            Map<String, T> found = documents.find(in("_id", new HashSet<>(ids))).into(new ArrayList<>()).stream()
                    .collect(toMap(id, identity()));
            return ids.stream().map(one -> Optional.ofNullable(found.get(one))).toList();
        });
    }

    /** Inserts documents; the answer is the positions of those whose key existed, which are left as they were. */
    public static <T> Coalescer<List<T>, Set<Integer>> insert(MongoCollection<T> documents) {
        return new Coalescer<>(lists -> {
            Set<Integer> taken = Inserts.allUnlessKnown(documents, flat(lists));
            var answers = new ArrayList<Set<Integer>>();
            int from = 0;
            for (List<T> list : lists) {
                int first = from;
                answers.add(IntStream.range(0, list.size())
                        .filter(at -> taken.contains(first + at))
                        .boxed()
                        .collect(toUnmodifiableSet()));
                from += list.size();
            }
            return answers;
        });
    }

    /** Carries out these writes, those of each list in order; the answer is the list. */
    public static <T> Coalescer<List<? extends WriteModel<T>>, List<? extends WriteModel<T>>> write(
            MongoCollection<T> documents) {
        return new Coalescer<>(lists -> {
            documents.bulkWrite(flat(lists));
            return lists;
        });
    }

    private static <E> List<E> flat(List<? extends List<? extends E>> lists) {
        var flat = new ArrayList<E>();
        lists.forEach(flat::addAll);
        return flat;
    }
}

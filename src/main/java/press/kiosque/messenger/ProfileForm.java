package press.kiosque.messenger;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;
import static press.kiosque.newsroom.Typed.stripped;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.QuickReply;

/**
 * Greeting, menu and first questions as an administrator types them; absent fields are empty.
 *
 * @param menu the entries that the file offers, and last one that opens an address; none if that is empty
 * @param questions those that the file offers
 */
record ProfileForm(String greeting, List<Row> menu, List<Row> questions) {

    private static final int LONGEST_GREETING = 160;
    private static final int LONGEST_ENTRY = 30;
    private static final int LONGEST_QUESTION = 80;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_QUESTIONS = 4;

    ProfileForm {
        greeting = stripped(greeting).replace("\r\n", "\n");
        menu = rows(menu);
        questions = rows(questions);
    }

    /**
     * One entry or question.
     *
     * @param act what it leads to: a payload or an address
     * @param place counted from 1; empty if it is left out
     */
    record Row(String act, String title, String place) {
        Row {
            act = stripped(act);
            title = stripped(title);
            place = stripped(place);
        }

        private boolean stands() {
            return !place.isEmpty() && !act.isEmpty();
        }

        private int rank() {
            return place.matches("\\d{1,3}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
        }
    }

    private static List<Row> rows(@Nullable List<@Nullable Row> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    /** As the words stand now, with what else the file offers. */
    static ProfileForm of(Message.Text now, Message.Text file) {
        List<Row> menu = merged(entries(file), entries(now));
        if (menu.size() == file.buttons().size()) {
            menu.add(new Row("", "", Integer.toString(menu.size() + 1)));
        }
        return new ProfileForm(now.text(), menu, merged(questions(file), questions(now)));
    }

    private static List<Row> entries(Message.Text words) {
        var rows = new ArrayList<Row>();
        words.buttons().forEach(entry -> rows.add(new Row(act(entry), entry.title(), "" + (rows.size() + 1))));
        return rows;
    }

    private static List<Row> questions(Message.Text words) {
        var rows = new ArrayList<Row>();
        words.quickReplies()
                .forEach(question -> rows.add(new Row(question.payload(), question.title(), "" + (rows.size() + 1))));
        return rows;
    }

    private static List<Row> merged(List<Row> offered, List<Row> standing) {
        var left = new ArrayList<>(standing);
        var rows = new ArrayList<Row>();
        for (Row each : offered) {
            Row row = left.stream()
                    .filter(other -> other.act.equals(each.act))
                    .findFirst()
                    .orElse(new Row(each.act, each.title, ""));
            left.remove(row);
            rows.add(row);
        }
        rows.addAll(left);
        return rows;
    }

    private static String act(Button entry) {
        return entry.payload() == null ? Objects.requireNonNull(entry.link()) : entry.payload();
    }

    /** What is wrong, by field: a word that names the sentence {@code page.words.wrong.<word>}. */
    Map<String, String> wrong(Message.Text file) {
        var wrong = new LinkedHashMap<String, String>();
        greeting(wrong);
        titles(wrong, "menu", menu, LONGEST_ENTRY);
        addresses(wrong, file);
        titles(wrong, "questions", questions, LONGEST_QUESTION);
        if (menu.stream().noneMatch(Row::stands)) {
            wrong.put("menu", "menu");
        }
        int asked = asked(file).size();
        if (asked > MOST_QUESTIONS || (asked == 0 && !file.quickReplies().isEmpty())) {
            wrong.put("questions", "questions");
        }
        return wrong;
    }

    private void greeting(Map<String, String> wrong) {
        String plain = greeting.replace(ProfileWords.FIRST_NAME, "");
        if (plain.isBlank()) {
            wrong.put("greeting", "missing");
        } else if (greeting.length() > LONGEST_GREETING) {
            wrong.put("greeting", "long");
        } else if (plain.contains("{{") || plain.contains("}}")) {
            wrong.put("greeting", "name");
        }
    }

    private static void titles(Map<String, String> wrong, String list, List<Row> rows, int longest) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.stands() && row.title.isEmpty()) {
                wrong.put(list + "[" + i + "]", "missing");
            } else if (row.stands() && row.title.length() > longest) {
                wrong.put(list + "[" + i + "]", "long");
            }
        }
    }

    /** What the file does not offer is an address or nothing. */
    private void addresses(Map<String, String> wrong, Message.Text file) {
        for (int i = 0; i < menu.size(); i++) {
            Row row = menu.get(i);
            if (row.stands() && offered(row, file).isEmpty() && !isSecure(row.act)) {
                wrong.put("menu[" + i + "]", "address");
            }
        }
    }

    private static boolean isSecure(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= LONGEST_ADDRESS && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What it says, once nothing is wrong. */
    Message.Text words(Message.Text file) {
        List<Button> entries = sorted(menu)
                .map(row -> offered(row, file).stream()
                        .findFirst()
                        .map(entry -> new Button(row.title, entry.link(), entry.payload()))
                        .orElseGet(() -> new Button(row.title, row.act, null)))
                .toList();
        return new Message.Text(greeting, entries, asked(file));
    }

    private static List<Button> offered(Row row, Message.Text file) {
        return file.buttons().stream()
                .filter(entry -> act(entry).equals(row.act))
                .toList();
    }

    private List<QuickReply> asked(Message.Text file) {
        Set<String> offered =
                file.quickReplies().stream().map(QuickReply::payload).collect(toSet());
        return sorted(questions)
                .filter(row -> offered.contains(row.act))
                .map(row -> new QuickReply(row.title, row.act))
                .toList();
    }

    private static Stream<Row> sorted(List<Row> rows) {
        return rows.stream().filter(Row::stands).sorted(comparingInt(Row::rank));
    }
}

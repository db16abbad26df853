package press.kiosque.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.kiosque.topic.Words;

/** The words of an article that may say what it tells, each with where and how it was written. */
record Wording(Map<String, Integer> words) {

    /** In the title. */
    static final int TITLE = 1;

    /** Written with a capital where none is due but for a name. */
    static final int NAME = 2;

    /** Written without a capital. */
    static final int PLAIN = 4;

    /** Before the title's colon, and nowhere else in it. */
    static final int LABEL = 8;

    /** A number, a month or a day of the week. */
    static final int DATE = 16;

    /** Longer summaries go into detail that others don't share. */
    private static final int SUMMARY_WORDS = 45;

    private static final double TITLE_CASE = 0.6;
    private static final int LONG_WORD = 4;
    private static final int CUT = Integer.getInteger("cut", 7);
    static final boolean PLACES = !Boolean.getBoolean("noplaces");

    static Wording of(String title, String summary, Locale language) {
        var words = new LinkedHashMap<String, Integer>();
        Words reading = Words.in(language);
        List<Words.Word> headline = reading.read(title);
        boolean capitalsTell = !isTitleCase(title, headline);
        int colon = title.indexOf(':') < 60 ? title.indexOf(':') : 0;
        add(words, title, headline, language, TITLE, capitalsTell, colon);
        List<Words.Word> lead = reading.read(summary);
        add(words, summary, lead.subList(0, Math.min(SUMMARY_WORDS, lead.size())), language, 0, true, 0);
        return new Wording(words);
    }

    private static void add(Map<String, Integer> words, String text, List<Words.Word> read, Locale language, int place, boolean capitalsTell, int colon) {
        EmptyWords empty = EmptyWords.in(language);
        Places places = Places.in(language);
        Set<String> dates = dates(language);
        for (int i = 0; i < read.size(); i++) {
            Words.Word word = read.get(i);
            String form = word.form();
            boolean isPlace = false;
            if (PLACES && i + 1 < read.size() && places.has(form + " " + read.get(i + 1).form())) {
                form = places.of(form + " " + read.get(++i).form()); isPlace = true;
            } else if (PLACES && places.has(form) && !(form.equals("us") && Character.isLowerCase(text.charAt(word.start())))) {
                form = places.of(form); isPlace = true;
            } else if (empty.has(form)) {
                continue;
            }
            boolean digit = Character.isDigit(form.charAt(0));
            int mark = place | (place == TITLE && word.start() < colon ? LABEL : 0) | (isPlace ? NAME : capitalsTell ? letters(text, word.start()) : 0) | (digit || dates.contains(form) ? DATE : 0);
            form = digit ? form.replaceAll("[.,](?=\\d{3}\\b)", "") : !isPlace && form.length() > CUT ? form.substring(0, CUT) : form;
            words.merge(form, mark, (one, other) -> (one | other) & ~LABEL | (one & other & LABEL));
        }
    }

    private static final Map<String, Set<String>> DATES = new java.util.concurrent.ConcurrentHashMap<>();

    private static Set<String> dates(Locale language) {
        return DATES.computeIfAbsent(language.getLanguage(), l -> {
            var s = new HashSet<String>();
            for (DayOfWeek d : DayOfWeek.values()) Words.in(language).read(d.getDisplayName(TextStyle.FULL, language)).forEach(w -> s.add(w.form()));
            for (Month d : Month.values()) Words.in(language).read(d.getDisplayName(TextStyle.FULL, language)).forEach(w -> s.add(w.form()));
            return s;
        });
    }

    private static int letters(String text, int at) {
        if (Character.isLowerCase(text.charAt(at))) {
            return PLAIN;
        }
        return Character.isUpperCase(text.charAt(at)) && !beginsSentence(text, at) ? NAME : 0;
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\u00a0')) {
            before--;
        }
        return before < 0 || ".!?:;«»\"“”‘([|-–—•…".indexOf(text.charAt(before)) >= 0;
    }

    /** Some newsrooms Write Their Titles So. */
    private static boolean isTitleCase(String title, List<Words.Word> words) {
        var later = words.stream().skip(1).filter(word -> word.form().length() >= LONG_WORD && Character.isLetter(title.charAt(word.start()))).toList();
        long capitals = later.stream().filter(word -> Character.isUpperCase(title.charAt(word.start()))).count();
        return capitals > TITLE_CASE * later.size();
    }
}

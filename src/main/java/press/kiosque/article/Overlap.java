package press.kiosque.article;

/** What two articles share, each word weighed by what it says. */
final class Overlap {

    /** What a word of the summary counts beside one of the title. */
    private static final double SUMMARY = 0.5;

    /** What a word counts of which a title only reminds. */
    private static final double REMINDER = 0.5;

    /** The part of a title with names that the other text lacks, from which on it may be about others. */
    private static final double OTHERS = 0.1;

    private double all;
    private double allOfOne;
    private double allOfOther;
    private double shared;
    private final double unit;
    private double titleOfOne;
    private double titleOfOther;
    private double titleOfOneMet;
    private double titleOfOtherMet;
    private double namesOfOneAlone;
    private double namesOfOtherAlone;
    private double rest;
    private double restOfOne;
    private double restOfOther;
    private boolean onlyOneDates;
    private boolean onlyOtherDates;
    private boolean titlesDiffer;
    private boolean datesShared;
    private boolean wordsShared;

    private Overlap(double unit) {
        this.unit = unit;
    }

    static Overlap of(Told one, Told other, TermIndex index) {
        var overlap = new Overlap(4 * index.rarest());
        int i = 0;
        int j = 0;
        while (i < one.terms.length || j < other.terms.length) {
            int next = i == one.terms.length
                    ? 1
                    : j == other.terms.length ? -1 : Integer.compare(one.terms[i].number, other.terms[j].number);
            double weight = index.weight(next <= 0 ? one.terms[i] : other.terms[j]);
            overlap.add(weight, next <= 0 ? one.marks[i] : -1, next >= 0 ? other.marks[j] : -1);
            i += next <= 0 ? 1 : 0;
            j += next >= 0 ? 1 : 0;
        }
        return overlap;
    }

    /** Counts one word; its marks are negative where an article doesn't use it. */
    private void add(double weight, int marks, int otherMarks) {
        double one = weight * place(marks);
        double other = weight * place(otherMarks);
        allOfOne += one * one;
        allOfOther += other * other;
        all += one * other;
        shared += marks >= 0 && otherMarks >= 0 ? weight : 0;
        addTitles(weight, marks, otherMarks);
    }

    private void addTitles(double weight, int marks, int otherMarks) {
        boolean inOne = has(marks, Wording.TITLE);
        boolean inOther = has(otherMarks, Wording.TITLE);
        double one = inOne ? weight * (has(marks, Wording.REMINDER) ? REMINDER : 1) : 0;
        double other = inOther ? weight * (has(otherMarks, Wording.REMINDER) ? REMINDER : 1) : 0;
        titleOfOne += one;
        titleOfOther += other;
        titleOfOneMet += otherMarks >= 0 ? one : 0;
        titleOfOtherMet += marks >= 0 ? other : 0;
        namesOfOneAlone += otherMarks < 0 && has(marks, Wording.NAME) ? one : 0;
        namesOfOtherAlone += marks < 0 && has(otherMarks, Wording.NAME) ? other : 0;
        boolean restOne = inOne && !has(marks, Wording.REMINDER);
        boolean restOther = inOther && !has(otherMarks, Wording.REMINDER);
        restOfOne += restOne ? weight * weight : 0;
        restOfOther += restOther ? weight * weight : 0;
        rest += restOne && restOther ? weight * weight : 0;
        if (inOne || inOther) {
            compareDates(inOne, inOther, has(inOne ? marks : otherMarks, Wording.DATE));
        }
    }

    private void compareDates(boolean inOne, boolean inOther, boolean date) {
        boolean both = inOne && inOther;
        datesShared |= both && date;
        wordsShared |= both && !date;
        onlyOneDates |= !inOther && date;
        onlyOtherDates |= !inOne && date;
        titlesDiffer |= !both && !date;
    }

    private static double place(int marks) {
        return marks < 0 ? 0 : has(marks, Wording.TITLE) ? 1 : SUMMARY;
    }

    private static boolean has(int marks, int mark) {
        return marks >= 0 && (marks & mark) != 0;
    }

    /** How alike the whole texts are: 0 to 1. */
    double texts() {
        return cosine(all, allOfOne, allOfOther);
    }

    /** How alike the titles are but for what only reminds: 0 to 1. */
    double titles() {
        return cosine(rest, restOfOne, restOfOther);
    }

    /** How much of either title the other text says as well, at least: 0 to 1. */
    double titlesSaid() {
        return Math.min(
                titleOfOneMet / Math.max(titleOfOne, Double.MIN_NORMAL),
                titleOfOtherMet / Math.max(titleOfOther, Double.MIN_NORMAL));
    }

    /** Whether each title names others than the other text does, as those of two matches do. */
    boolean isAboutOthers() {
        return namesOfOneAlone > OTHERS * titleOfOne && namesOfOtherAlone > OTHERS * titleOfOther;
    }

    /** How much is shared at all: 1 is as much as four words say that nobody else uses. */
    double shared() {
        return shared / unit;
    }

    /** Whether the titles are the same but for numbers and dates, or only these are the same. */
    boolean isOfOneRubric() {
        boolean alike = onlyOneDates && onlyOtherDates && !titlesDiffer;
        return alike || (datesShared && !wordsShared);
    }

    /** Whether the titles say the same words, dates and numbers included. */
    boolean isOfOneTitle() {
        return wordsShared && !titlesDiffer && !onlyOneDates && !onlyOtherDates;
    }

    private static double cosine(double both, double one, double other) {
        return both / Math.max(Math.sqrt(one * other), Double.MIN_NORMAL);
    }
}

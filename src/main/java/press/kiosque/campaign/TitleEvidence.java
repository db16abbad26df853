package press.kiosque.campaign;

import java.util.function.DoubleUnaryOperator;

/**
 * What can honestly be said of two titles, however often one looks and whenever one stops.
 *
 * <p>Readers of both titles are paired in the order in which they got them. Pairs of which both or neither opened it say nothing;
 * of the others, if the titles are equally good, either is the one who did with probability one half (A. Wald, <i>Sequential
 * Analysis</i>, 1947, chapter 6, double dichotomies). Against that fair coin stands a mixture of unfair ones, by a symmetric beta
 * distribution (H. Robbins, <i>Statistical Methods Related to the Law of the Iterated Logarithm</i>, 1970). Their likelihood ratio is a
 * martingale that begins with 1, so the chance that it ever reaches 20 is one in 20 at most (Ville's inequality): an always-valid test as in
 * R. Johari, L. Pekelis, D. Walsh, <i>Always Valid Inference</i>, 2015 (arXiv 1512.04922), but exact, without a normal
 * approximation.
 */
final class TitleEvidence {

    /** The mixture: most weight is on titles of which one is opened up to half as often again as the other. */
    private static final double USUAL = 25;

    /** For a single share, the least assuming. */
    private static final double ANY = 0.5;

    /** What chi-square with one degree of freedom exceeds by chance once in 1,000 times. */
    private static final double ONE_IN_THOUSAND = 10.828;

    private static final int HALVINGS = 40;

    private TitleEvidence() {}

    /** Whether one title is shown to be better, wrongly so in at most this share of tests. */
    static boolean isShown(long firstAlone, long secondAlone, double level) {
        return logEvidence(firstAlone, secondAlone) >= -Math.log(level);
    }

    /** The logarithm of the likelihood ratio. */
    static double logEvidence(long firstAlone, long secondAlone) {
        return (firstAlone + secondAlone) * Math.log(2) + logMixture(USUAL, firstAlone, secondAlone);
    }

    /** The log of how likely a sequence of so many ones and others is, if its coin is drawn by beta({@code prior}, {@code prior}). */
    private static double logMixture(double prior, long ones, long others) {
        return logRising(prior, ones) + logRising(prior, others) - logRising(2 * prior, ones + others);
    }

    /** The log of {@code from · (from + 1) · … }, so many factors. */
    private static double logRising(double from, long factors) {
        double sum = 0;
        for (long factor = 0; factor < factors; factor++) {
            sum += Math.log(from + factor);
        }
        return sum;
    }

    /** Whether titles that come to readers by a fair coin would be so uneven less than once in 1,000 times (chi-square, 1:1). */
    static boolean isUneven(long first, long second) {
        double apart = first - second;
        return apart * apart > ONE_IN_THOUSAND * (first + second);
    }

    /**
     * Between what a true share lies, at all looks together but for this share of tests: a confidence sequence, all shares
     * against which the mixture is not strong enough evidence.
     */
    static Range range(long part, long whole, double level) {
        if (whole == 0) {
            return new Range(0, 1);
        }
        double most = logMixture(ANY, part, whole - part) + Math.log(level);
        DoubleUnaryOperator likely = share -> log(part, share) + log(whole - part, 1 - share) - most;
        double middle = (double) part / whole;
        return new Range(edge(likely, middle, 0), edge(likely, middle, 1));
    }

    private static double log(long times, double share) {
        return times == 0 ? 0 : times * Math.log(share);
    }

    /** Where between a likely share and an end the unlikely ones begin. */
    private static double edge(DoubleUnaryOperator likely, double inside, double end) {
        double in = inside;
        double out = end;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double between = (in + out) / 2;
            if (likely.applyAsDouble(between) >= 0) {
                in = between;
            } else {
                out = between;
            }
        }
        return in;
    }

    /** From one share to another, both 0 to 1. */
    record Range(double low, double high) {}
}

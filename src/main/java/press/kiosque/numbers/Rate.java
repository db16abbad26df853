package press.kiosque.numbers;

/**
 * So many of so many, and what can honestly be said of that.
 *
 * @param part how many
 * @param whole of how many
 */
record Rate(long part, long whole) {

    /** Of fewer than these nothing is said in per cent: one reader more or less would move it by three points. */
    static final long FEWEST = 30;

    /** The normal distribution's 95 %. */
    private static final double Z = 1.96;

    /** Whether there are enough to say a share. Openings that name nobody may be more than messages: then there is none. */
    public boolean isTelling() {
        return whole >= FEWEST && part <= whole;
    }

    /** The share, 0 to 1. */
    public double share() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** From where the true share lies with 95 % certainty (Wilson's score interval). */
    public double low() {
        return Math.max(0, middle() - reach());
    }

    /** Up to where it lies. */
    public double high() {
        return Math.min(1, middle() + reach());
    }

    private double middle() {
        return (share() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double reach() {
        double spread = share() * (1 - share()) / whole + Z * Z / (4.0 * whole * whole);
        return Z * Math.sqrt(spread) / (1 + Z * Z / whole);
    }
}

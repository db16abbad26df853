package press.kiosque.bench;

/**
 * What {@code bench cluster} saw.
 *
 * @param nodes that shared the digest; how many of them built a part of it is {@code builders}
 * @param kills how often one of them was killed and started again
 * @param perSecond readers served a second with all nodes, the kills included
 * @param perSecondOfOne the same of one node that nobody kills
 * @param speedUp perSecond to perSecondOfOne: sandbox, database and broker have the same cores
 * @param lost readers who got nothing, counted in the sandbox
 * @param doubled readers who got their digest more than once, counted in the sandbox
 * @param longestPause seconds in which nobody was served while somebody waited
 */
public record ClusterResult(
        int nodes,
        int builders,
        int readers,
        int kills,
        double perSecond,
        double perSecondOfOne,
        double speedUp,
        long lost,
        long doubled,
        double longestPause,
        String machine) {}

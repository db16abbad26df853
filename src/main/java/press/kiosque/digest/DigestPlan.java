package press.kiosque.digest;

import java.time.Instant;
import press.kiosque.delivery.DeliverySettings;

/**
 * What one run is for.
 *
 * @param newsroom whose readers
 * @param now the moment at which the run looks at the clock, once for all readers
 */
record DigestPlan(String newsroom, Instant now, DigestSettings digests, DeliverySettings deliveries) {}

/**
 * What a journey's claims rest on: {@link org.covoyage.insight.evidence.JourneyClaims} lists them,
 * {@link org.covoyage.insight.evidence.EvidenceMeter} counts them by grade, {@link org.covoyage.insight.evidence.Age}
 * says which of them are stale. It judges no claim true or false.
 */
package org.covoyage.insight.evidence;

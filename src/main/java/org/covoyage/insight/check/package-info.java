/**
 * What to check before the meeting: {@link org.covoyage.insight.check.Checks} joins what a journey's conclusions rest
 * on with what its claims rest on. It knows ids and figures, no words.
 */
package org.covoyage.insight.check;

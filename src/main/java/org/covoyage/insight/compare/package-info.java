/**
 * Two scenarios side by side: what was added, removed, moved, changed, skipped or repeated, and what that does to the
 * figures. {@link org.covoyage.insight.compare.Comparison} is a pure function of two journeys, of one project or of two.
 *
 * <p>Elements are the same when they share an id; else when kind and name agree (and the phase, for stages). Each pair
 * says by which of these it was found. What is known on one side only has no difference: it is NaN, never 0. Evidence
 * and notes are not substance: a claim that is better known is the same claim.
 *
 * <p>The package knows {@link org.covoyage.journey} and the rest of its room, and nothing of pictures, files or
 * languages.
 */
package org.covoyage.insight.compare;

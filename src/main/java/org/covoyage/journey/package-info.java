/**
 * The model: one customer journey as a graph of ids, one immutable record per element, one gate for every change.
 *
 * <p>A {@link org.covoyage.journey.Project} holds scenarios, each a complete {@link org.covoyage.journey.Journey}.
 * Every {@link org.covoyage.journey.Element} is a record; a component that is {@code null} means that nobody knows,
 * which is never the same as zero. Only {@link org.covoyage.journey.Journey#apply} changes a journey; what it takes
 * and gives back is a {@link org.covoyage.journey.Change}, which serves undo, redraw and comparison alike. What lies
 * around the journeys, cover and list of scenarios, changes by {@link org.covoyage.journey.Project#with}.
 *
 * <p>The weight of a tie in the graph is the social distance ({@link org.covoyage.journey.SocialDistance}).
 * This room knows nothing of files, pictures or windows.
 */
package org.covoyage.journey;

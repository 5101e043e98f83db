/**
 * One open project: what is shown of it and what is selected, and the page that shows it.
 *
 * <p>{@link org.covoyage.ui.project.ProjectSession} is the way of every change from the window to the one gate: tools,
 * grid, side panel and commands write a {@link org.covoyage.journey.Change} or a draft of one, and give it there.
 */
package org.covoyage.ui.project;

/**
 * Workshop rounds: several people guess alone, then see what all of them guessed. Knows journeys and changes, nothing of
 * windows; what was guessed stays in memory until it is made a change of the journey.
 */
package org.covoyage.edit.workshop;

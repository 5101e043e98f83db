/**
 * What leaves the house without the names of people, and without what nobody has checked. Pure functions from project
 * to project: the file and the journeys given are never altered, and a list says what was taken out.
 */
package org.covoyage.exchange.redact;

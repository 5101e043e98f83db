/**
 * The geometry of the companions' ribbons: who lies where at each stage, so that the order is always the order of
 * social distance, nothing overlaps, and nothing is moved further than it must be. Numbers in, numbers out; it draws
 * nothing and knows no journey.
 */
package org.covoyage.picture.ribbon;

/**
 * How every number of the Companion Influence Model and of both sides of the relation came about, in words: what it is,
 * its formula, what went in, which source supports it and what that source does not support, and that it is an estimate
 * of a model or a convention. It knows journeys, insights and the {@link org.covoyage.picture.Labels labels} that write numbers; it draws nothing.
 */
package org.covoyage.picture.explain;

/**
 * How every number of the Companion Influence Model came about, in words: what it is, its formula, what went in, which
 * source supports it and what that source does not support, and that it is a model's estimate. It knows journeys,
 * insights and the {@link org.covoyage.picture.Labels labels} that write numbers; it draws nothing.
 */
package org.covoyage.picture.explain;

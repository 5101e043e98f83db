/**
 * What in a journey asks for attention: {@link org.covoyage.insight.flag.Flags} reads both sides of the relation and
 * raises a {@link org.covoyage.insight.flag.Flag} for each place at which something should be looked at, the gravest
 * first. It knows figures and ids; words for them stand elsewhere, in two languages.
 */
package org.covoyage.insight.flag;

/**
 * What asks for attention: the flags of a journey and what to check before a meeting, each with the place it points at.
 * It shows what {@link org.covoyage.insight.flag} and {@link org.covoyage.insight.check} find and must not know how.
 */
package org.covoyage.ui.attention;

/**
 * The clipboard's contents: what is copied out of a journey, and how it comes into one, the same or another. Knows no
 * clipboard of a system.
 */
package org.covoyage.edit.clip;

/** Flags in words, in English and French: what is the matter, why it matters, what to do next. */
package org.covoyage.picture.flag;

/** The page that says what the pictures mean, how numbers are computed, and what they do not support. */
package org.covoyage.ui.help;

/** What is known of the selected element, in plain words, and the panel that shows it. */
package org.covoyage.ui.details;

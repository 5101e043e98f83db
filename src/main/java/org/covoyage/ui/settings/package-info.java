/** What the program remembers from one start to the next, and the looks of its windows that follow from it. */
package org.covoyage.ui.settings;

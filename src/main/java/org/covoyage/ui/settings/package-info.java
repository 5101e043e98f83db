/** What the program remembers from one start to the next. */
package org.covoyage.ui.settings;

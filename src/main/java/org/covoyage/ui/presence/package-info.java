/** Companions by stages: three tables of numbers in a window of their own. */
package org.covoyage.ui.presence;

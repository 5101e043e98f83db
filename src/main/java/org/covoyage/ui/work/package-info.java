/** Work away from the thread of the windows. */
package org.covoyage.ui.work;

/** When work is done: away from the thread of the windows, at the next frame, once it is quiet. */
package org.covoyage.ui.work;

/** What is otherwise in one project than in another, in words and in a window. */
package org.covoyage.ui.difference;

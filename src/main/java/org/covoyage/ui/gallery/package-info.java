/** What one sees before a project is open: the samples as living pictures, and the files opened last. */
package org.covoyage.ui.gallery;

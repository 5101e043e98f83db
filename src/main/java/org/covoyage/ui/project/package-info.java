/** One open project: what is shown of it and what is selected, and the page that shows it. */
package org.covoyage.ui.project;

/** Commands: declared once, shown in menus, on buttons and as shortcuts. */
package org.covoyage.ui.action;

/**
 * How a journey begins: blank, from a template, as a copy of a sample, or from a text whose meaning is shown before
 * anything is made of it. The same preview stands before a text becomes a part of an open journey.
 */
package org.covoyage.ui.create;

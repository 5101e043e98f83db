/** What tests and benches share: seeded random journeys, projects and changes. It knows the model and its shapes. */
package org.covoyage.testing;

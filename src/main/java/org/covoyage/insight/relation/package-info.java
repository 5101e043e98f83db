/**
 * Both sides of the relation between customers and a company: the customer–employee mirror, what the company believes
 * beside what customers say, the human hand, moments of truth, feelings, coherence, roles, complaints, personal data,
 * loyalty and intrusion. {@link org.covoyage.insight.relation.Relation} gathers them; every part is a pure function of
 * a journey and can be had alone.
 *
 * <p>They share one grammar. A <i>point</i> is what can be said of one place (a touchpoint, a step, a stage); sides and
 * summaries are means of points. Unknown is NaN (or {@code null} for what is no number), it drops out of means, and
 * every mean carries its n. Ratings are 0 … 10, feelings −2 … +2; the two never mix. Letters in brackets, (a) to (k),
 * are those of the specification.
 *
 * <p><b>Every index here is a convention, not a finding</b>, unless a class says otherwise. Where the ideas come from:
 * the mirror from Ditandy and Meyronin (2007); the gap from Bain (2005) and from barometers of staff in contact with
 * the public; the human hand from van Osselaer, Fuchs, Schreier and Puntoni (2020), "The Power of Personal"; moments of
 * truth from Normann (1984); the peak–end rule from Fredrickson and Kahneman (1993); coherence from Kuehnl, Jozic and
 * Homburg (2019); justice from Orsingher, Valentini and De Angelis (2010); loyalty types from Dick and Basu (1994).
 * Consent is a working aid after the GDPR and the French authority's criteria, no legal advice.
 *
 * <p>The package knows {@link org.covoyage.journey} and nothing of pictures, files, languages or windows.
 */
package org.covoyage.insight.relation;

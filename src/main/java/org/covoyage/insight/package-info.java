/**
 * What a journey tells about the people who travel along: the Companion Influence Model 1.0.
 *
 * <p>A {@link org.covoyage.insight.Circle} is taken from a journey once; everything else is a pure function of it that
 * gives immutable records named from the field. Formula numbers in this room are those of the model:
 * (1) criteria, (2) distance with coverage and override (in {@link org.covoyage.journey.SocialDistance}),
 * (3) immediacy, (4) weight, (5) stage, (6) journey, (7) removal, (8) concentration, (9) uncertainty, (10) network,
 * (11) sharing loop, (12) decision unit. Undefined is NaN, and absent where it is printed; it is never 0.
 *
 * <p><b>Every result is a model's estimate, not a measurement.</b> What the literature gives and what it does not:
 * <ul>
 * <li>Hamilton, Ferraro, Haws and Mukhopadhyay (2021), <i>Journal of Marketing</i> 85(1): companions influence a
 * customer at every stage, and social distance, made of five dimensions, governs how. They give no formula and no
 * coefficient.</li>
 * <li>Latané (1981): impact as strength × immediacy × number, with an exponent of the number under one. The value 0.5
 * is a convention within a wide range of reported ones; R. Bond (2005) rejects one function for all situations.</li>
 * <li>Latané et al. (1995): influence falls with distance in kilometres. That exponent does not transfer to a scale of
 * social distance; linear decay is a convention.</li>
 * <li>Granovetter (1973): what makes a tie strong; Aron et al. (1992) and Gächter et al. (2015): closeness from one
 * picture item. Instruments for one criterion, nothing about its weight.</li>
 * <li>DeGroot (1974), Friedkin and Johnsen (1990): opinions as weighted averages with attachment to one's own. Gives
 * the shape of stage and network; weights are entered, not estimated.</li>
 * <li>De Bruyn and Lilien (2008): effects differ by stage, likeness worked against. Hence similarity is off.</li>
 * <li>Concentration is borrowed from the analysis of competition, not from this literature.</li>
 * </ul>
 * Equal weights of the criteria, linear decay, the square root of the number, the cap on voices, the thresholds and the
 * reading aids are conventions, all of them visible and variable. Influence and selection of similar friends cannot be
 * told apart from a map; ranks deserve more trust than values.
 *
 * <p>Rooms inside it read the same journeys otherwise: {@code relation} both sides of the relation, {@code compare} two
 * scenarios, {@code evidence} what claims rest on, {@code flag} what asks for attention, {@code check} what to check
 * before a meeting.
 *
 * <p>The room knows {@link org.covoyage.journey} and nothing of files, pictures or windows.
 */
package org.covoyage.insight;

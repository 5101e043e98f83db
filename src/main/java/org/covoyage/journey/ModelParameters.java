package org.covoyage.journey;

/**
 * The parameters of the Companion Influence Model, stored with the journey so that a result can be reproduced
 * (DOMAIN 2.2). Equal weights, linear decay and the square root of the number are conventions, not findings.
 *
 * @param model             name and version of the model
 * @param weights           weights ω of the criteria
 * @param decay             γ of immediacy (1 − d)^γ, 0.5 … 3
 * @param numberExponent    t of the number of voices n^t, 0 … 1
 * @param voiceCap          voices counted at most, 1 or more
 * @param vetoThreshold     θ below which a member with a veto blocks, −1 … 1
 * @param sharingPropensity ρ of the sharing loop, 0 … 1
 * @param seed              seed of the random draws
 * @param draws             number of random draws, 1 or more
 */
public record ModelParameters(String model, Weights weights, double decay, double numberExponent, double voiceCap,
        double vetoThreshold, double sharingPropensity, long seed, int draws) {
    /** Name and version of the model implemented here. */
    public static final String CIM = "CIM 1.0";
    /** CIM 1.0 as published in DOMAIN 2.2. */
    public static final ModelParameters DEFAULT =
            new ModelParameters(CIM, Weights.EQUAL, 1, 0.5, 25, -0.25, 0.5, 20210101L, 2000);

    /** Checks the ranges. */
    public ModelParameters {
        Range.DECAY.check("decay", decay);
        Range.SHARE.check("numberExponent", numberExponent);
        Range.VOICES.check("voiceCap", voiceCap);
        Range.DIRECTION.check("vetoThreshold", vetoThreshold);
        Range.SHARE.check("sharingPropensity", sharingPropensity);
        Range.SEED.check("seed", seed);
        Range.DRAWS.check("draws", draws);
    }
}

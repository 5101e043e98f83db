package org.covoyage.journey;

/** Who or what serves the customer; a = how automated (DOMAIN 3 (c)). */
public enum Mode {
    /** A person, a = 0. */
    HUMAN(0),
    /** A person with a machine, a = 0.25. */
    ASSISTED(0.25),
    /** The customer with a machine, a = 0.6. */
    SELF_SERVICE(0.6),
    /** A machine, a = 0.9. */
    DIGITAL(0.9),
    /** A bot or AI agent, a = 1. */
    AGENT(1);

    private final double automation;

    Mode(double automation) {
        this.automation = automation;
    }

    /** How automated, 0 human … 1 machine (a convention). */
    public double automation() {
        return automation;
    }
}

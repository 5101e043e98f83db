package org.covoyage.journey;

/**
 * How much of a person there is on both sides (DOMAIN 3 (c)). Personal: 0 a number, 0.25 a name, 0.5 a face or
 * history, 0.75 a story or context, 1 a continuing relation.
 *
 * @param employeeToCustomer pp, how personal the employee is for the customer, 0 … 1
 * @param customerToEmployee cp, how personal the customer is for the employee, 0 … 1
 * @param impersonalShare    share of the employee's work without contact, 0 … 1
 * @param outcomeVisible     ov, how far the employee sees what became of it, 0 … 1
 * @param humanReachable     whether a person can be reached from here
 * @param aiDisclosed        whether an AI says that it is one
 */
public record HumanHand(Double employeeToCustomer, Double customerToEmployee, Double impersonalShare,
        Double outcomeVisible, Boolean humanReachable, Boolean aiDisclosed) {
    /** Checks the ranges. */
    public HumanHand {
        Range.SHARE.check("employeeToCustomer", employeeToCustomer);
        Range.SHARE.check("customerToEmployee", customerToEmployee);
        Range.SHARE.check("impersonalShare", impersonalShare);
        Range.SHARE.check("outcomeVisible", outcomeVisible);
    }
}

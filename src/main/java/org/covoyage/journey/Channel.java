package org.covoyage.journey;

/** Where a touchpoint takes place. */
public enum Channel {
    /** Face to face, anywhere. */
    IN_PERSON,
    /** Telephone. */
    PHONE,
    /** Web site. */
    WEB,
    /** Mobile application. */
    APP,
    /** E-mail. */
    EMAIL,
    /** Letter. */
    LETTER,
    /** Chat window. */
    CHAT,
    /** Messaging group. */
    MESSAGING,
    /** Social network. */
    SOCIAL_NETWORK,
    /** Recorded video. */
    VIDEO,
    /** Video call. */
    VIDEO_CALL,
    /** Shop. */
    SHOP,
    /** Dealership. */
    DEALERSHIP,
    /** Bank or agency branch. */
    BRANCH,
    /** Parcel locker, drive. */
    LOCKER,
    /** Warehouse. */
    WAREHOUSE,
    /** A visit at home. */
    HOME_VISIT,
    /** On the provider's or customer's site. */
    ON_SITE,
    /** Event. */
    EVENT,
    /** Meeting. */
    MEETING,
    /** Clinic, practice. */
    CLINIC,
    /** Street, outdoors. */
    STREET,
    /** Back office. */
    BACK_OFFICE,
    /** At home. */
    HOME,
    /** Anything else. */
    OTHER
}

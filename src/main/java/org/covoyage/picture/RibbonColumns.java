package org.covoyage.picture;

/** Where ribbons begin and end in the columns of a map, and where in between they are level. */
record RibbonColumns(Grid grid) {
    private static final double LEVEL = 0.37;
    private static final double END = 0.48;

    /** Where a ribbon that joins at a stage begins. */
    double left(int stage) {
        return middle(stage) - grid.columnWidth(stage) * END;
    }

    /** Where a ribbon that leaves after a stage ends. */
    double right(int stage) {
        return middle(stage) + grid.columnWidth(stage) * END;
    }

    /** Where a ribbon that comes from the stage before becomes level. */
    double levelFrom(int stage) {
        return middle(stage) - grid.columnWidth(stage) * LEVEL;
    }

    /** Where a ribbon that goes on to the next stage stops being level. */
    double levelTo(int stage) {
        return middle(stage) + grid.columnWidth(stage) * LEVEL;
    }

    private double middle(int stage) {
        return grid.x(stage) + grid.columnWidth(stage) / 2;
    }
}

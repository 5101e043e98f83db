package org.covoyage.exchange;

import java.util.List;

/**
 * How a block is to be read.
 *
 * @param stagesDown whether each row is a stage; else each column is
 * @param stageNames whether the first row (column, when stages go down) names the stages
 * @param laneNames  whether the first column (row, when stages go down) names the lanes
 */
public record GridLayout(boolean stagesDown, boolean stageNames, boolean laneNames) {
    /** Longer texts are no names. */
    private static final int NAME = 45;

    /** What a block looks like: where known names of lanes and phases stand, decides. */
    static GridLayout guess(Block block, FieldWords words) {
        if (block.width() == 0) {
            return new GridLayout(false, true, false);
        }
        List<String> top = block.rows().getFirst().subList(1, block.width());
        List<String> left = block.column(0).subList(1, block.height());
        long lanesAbove = top.stream().filter(cell -> isLane(cell, words)).count();
        long lanesLeft = left.stream().filter(cell -> isLane(cell, words)).count();
        long phasesAbove = top.stream().filter(cell -> words.phase(cell).isPresent()).count();
        long phasesLeft = left.stream().filter(cell -> words.phase(cell).isPresent()).count();
        boolean down = lanesAbove > lanesLeft || lanesAbove == lanesLeft && phasesLeft > phasesAbove
                || block.width() == 1;
        String corner = block.at(0, 0);
        boolean cornerSaysNothing = corner.isBlank() || words.is("row", "stages", corner);
        boolean cornerIsLane = !cornerSaysNothing && isLane(corner, words);
        long lanes = down ? lanesAbove : lanesLeft;
        List<String> names = down ? top : left;
        boolean named = lanes > 0 || cornerIsLane || cornerSaysNothing
                || words.phase(corner).isEmpty() && names.stream().allMatch(GridLayout::isName);
        return new GridLayout(down, !cornerIsLane, named && !names.isEmpty() || cornerIsLane);
    }

    private static boolean isLane(String name, FieldWords words) {
        return words.lane(name).isPresent() || words.is("row", "goal", name) || words.is("row", "duration", name)
                || words.is("row", "employee", name) || words.is("row", "believed", name)
                || RowName.companion(name, words) != null;
    }

    private static boolean isName(String cell) {
        return !cell.isBlank() && cell.length() <= NAME && cell.indexOf('\n') < 0;
    }
}

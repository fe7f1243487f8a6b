package org.lunzhu.solver.optimize.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chooses kinds and sizes of blocks by what they gained lately for their work: adaptive large neighbourhood search
 * (Ropke and Pisinger 2006, "An adaptive large neighborhood search heuristic for the pickup and delivery problem with
 * time windows").
 */
final class BlockChoice {

    private static final int[] SIZES = {6, 9, 13, 18};
    private static final double MEMORY = 0.9;
    private static final double LEAST_SHARE = 0.02;
    private static final double LEAST = 1e-6;

    private final List<Arm> arms = new ArrayList<>();
    private final Random random;

    BlockChoice(Random random) {
        this.random = random;
        for (BlockKind kind : BlockKind.values()) {
            for (int size : SIZES) {
                arms.add(new Arm(kind, size));
            }
        }
    }

    /** A kind and size, by its share of what all have gained lately. */
    Arm draw() {
        double total = arms.stream().mapToDouble(arm -> arm.worth).sum();
        double least = LEAST + LEAST_SHARE * total;
        double all = arms.stream().mapToDouble(arm -> arm.worth + least).sum();
        double point = random.nextDouble() * all;
        for (Arm arm : arms) {
            point -= arm.worth + least;
            if (point < 0) {
                return arm;
            }
        }
        return arms.get(arms.size() - 1);
    }

    /** A kind and size of block, and what such blocks gained lately. */
    static final class Arm {

        private final BlockKind kind;
        private final int size;
        private double worth = 0.2;

        private Arm(BlockKind kind, int size) {
            this.kind = kind;
            this.size = size;
        }

        BlockKind kind() {
            return kind;
        }

        int size() {
            return size;
        }

        /** Notes what a block of it gained. The work grows with the square of the number of people. */
        void note(long gain) {
            double work = (double) size * size;
            worth = MEMORY * worth + (1 - MEMORY) * (gain / work);
        }
    }
}

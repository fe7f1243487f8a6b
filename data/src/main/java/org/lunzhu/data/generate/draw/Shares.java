package org.lunzhu.data.generate.draw;

import java.util.ArrayList;
import java.util.List;

/** Divides a number of things into parts. */
public final class Shares {

    private Shares() {}

    /** Equal parts; the first ones are larger by one where it does not come out even. */
    public static List<Integer> even(int things, int parts) {
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            shares.add((things + parts - 1 - i) / parts);
        }
        return shares;
    }
}

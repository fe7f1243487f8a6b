package org.lunzhu.data.generate.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lunzhu.solver.model.Location;

/** Chance that repeats itself: the same seed gives the same choices in the same order. */
public final class Dice {

    private static final double KM_PER_DEGREE = 111.2;
    private static final double POINT_DIGITS = 1e4;

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    public <T> List<T> shuffled(List<T> things) {
        List<T> result = new ArrayList<>(things);
        Collections.shuffle(result, random);
        return result;
    }

    /** A point at most that many kilometres north or south, and east or west, of the other; to about ten metres. */
    public Location near(Location centre, double km) {
        double north = (2 * random.nextDouble() - 1) * km / KM_PER_DEGREE;
        double east = (2 * random.nextDouble() - 1) * km / KM_PER_DEGREE / Math.cos(Math.toRadians(centre.lat()));
        return new Location(rounded(centre.lat() + north), rounded(centre.lon() + east));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * POINT_DIGITS) / POINT_DIGITS;
    }
}

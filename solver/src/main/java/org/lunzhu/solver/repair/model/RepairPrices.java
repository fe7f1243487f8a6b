package org.lunzhu.solver.repair.model;

/**
 * What changes cost, in kilometre-equivalents as soft weights are: how far we would drive to do without.
 *
 * <p>The defaults only rank: what the office can do by itself and for one person comes first, what needs another agency's
 * consent is dearer, what needs an exception from a rule dearer still, then the level above; an empty seat costs more than
 * all of them.
 *
 * @param trainingPlace one more training place in each period
 * @param training one person trained for one qualification
 * @param loan one person lent to another agency for the whole plan
 * @param release one more person an agency may have posted in each period
 * @param stay one more period of a person at a post than tenure allows
 * @param service one more period of a person in a row than the service limit allows
 * @param cover one post covered by the level above in one period
 * @param vacancy an empty seat, for each unit of the amount of {@code seat-filled}
 */
public record RepairPrices(
        long trainingPlace, long training, long loan, long release, long stay, long service, long cover, long vacancy) {

    /** Prices that rank as said above. */
    public static final RepairPrices DEFAULTS = new RepairPrices(60, 100, 120, 180, 240, 260, 400, 1000);

    private static final long MOST = 1_000_000;

    public RepairPrices {
        for (long price : new long[] {trainingPlace, training, loan, release, stay, service, cover, vacancy}) {
            if (price < 1 || price > MOST) {
                throw new IllegalArgumentException("The price (%d) must be from 1 to %d.".formatted(price, MOST));
            }
        }
    }
}

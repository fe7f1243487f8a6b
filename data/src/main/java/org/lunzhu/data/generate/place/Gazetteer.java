package org.lunzhu.data.generate.place;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Table;
import org.lunzhu.solver.model.Location;

/** The divisions of Shandong; where no point is known, one near the unit above stands for it. */
public final class Gazetteer {

    /** How far, in kilometres, a made-up point lies from that of the unit above, at most. */
    private static final double MADE_UP_KM = 9;

    private static final int TOWN_DIGITS = 9;

    private static final Gazetteer SHANDONG = new Gazetteer();

    private final Map<String, Division> divisions = new LinkedHashMap<>();
    private final Map<String, List<Division>> children;
    private final Map<String, List<Division>> villages;

    private Gazetteer() {
        Map<String, Location> points = new HashMap<>();
        Table.read("towns.csv").forEach(row -> points.put(row.get(0), pointOf(row.get(4), row.get(5))));
        for (List<String> row : Table.read("divisions.csv")) {
            add(row, points);
        }
        children = divisions.values().stream().collect(groupingBy(Division::parentCode));
        villages = Table.read("villages.csv").stream()
                .map(row -> new Division(
                        row.get(0), row.get(1), row.get(3), get(row.get(3)).point()))
                .collect(groupingBy(Division::parentCode));
    }

    private void add(List<String> row, Map<String, Location> points) {
        String code = row.get(0);
        String parentCode = row.get(3);
        Location point = points.get(code);
        if (point == null) {
            point = row.get(4).isEmpty() ? madeUp(code, parentCode) : pointOf(row.get(4), row.get(5));
        }
        divisions.put(code, new Division(code, row.get(1), parentCode, point));
    }

    private Location madeUp(String code, String parentCode) {
        return new Dice(Long.parseLong(code)).near(get(parentCode).point(), MADE_UP_KM);
    }

    private static Location pointOf(String lat, String lon) {
        return new Location(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    public static Gazetteer shandong() {
        return SHANDONG;
    }

    public Division get(String code) {
        Division division = divisions.get(code);
        if (division == null) {
            throw new IllegalArgumentException("There is no division (%s) in the gazetteer.".formatted(code));
        }
        return division;
    }

    /** The division with that code, which may be a village of Linyi. */
    public Division getAny(String code) {
        String town = code.substring(0, Math.min(code.length(), TOWN_DIGITS));
        return villagesOf(town).stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseGet(() -> get(code));
    }

    public List<Division> cities() {
        return childrenOf("370000");
    }

    /** The units right below: counties of a city, townships of a county. */
    public List<Division> childrenOf(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** The villages of a township of Linyi. */
    public List<Division> villagesOf(String code) {
        return villages.getOrDefault(code, List.of());
    }

    /** The townships of a territory, which is itself a city, a county or a township. */
    public List<Division> townsOf(String code) {
        List<Division> below = childrenOf(code);
        if (below.isEmpty()) {
            return List.of(get(code));
        }
        List<Division> towns = new ArrayList<>();
        below.forEach(unit -> towns.addAll(townsOf(unit.code())));
        return towns;
    }
}

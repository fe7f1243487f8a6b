package org.lunzhu.data.generate.posting.kind;

import static org.lunzhu.data.generate.posting.kind.ObjectKind.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunzhu.data.generate.place.Coast;
import org.lunzhu.solver.model.AgencyKind;

/** The departments of a city or county and the kinds of objects each of them supervises (W21 二(三)). */
public enum Department {
    EMERGENCY("yj", "应急局", AgencyKind.SAFETY_REGULATOR, ObjectKind.HAZCHEM, MINE, METALLURGY),
    INDUSTRY("gx", "工业和信息化局", AgencyKind.SECTOR_REGULATOR, CHEMICAL, EXPLOSIVES, SHIPBUILDING),
    HOUSING("zj", "住房城乡建设局", AgencyKind.SECTOR_REGULATOR, CONSTRUCTION, GAS),
    TRANSPORT("jt", "交通运输局", AgencyKind.SECTOR_REGULATOR, ROAD_TRANSPORT, PORT, TERMINAL),
    MARKET("scjg", "市场监管局", AgencyKind.SAFETY_REGULATOR, SPECIAL_EQUIPMENT),
    POLICE("ga", "公安局", AgencyKind.SECTOR_REGULATOR, BLASTING, ROAD),
    AGRICULTURE("ny", "农业农村局", AgencyKind.SECTOR_REGULATOR, FOOD, PESTICIDE),
    CULTURE("wl", "文化和旅游局", AgencyKind.SECTOR_REGULATOR, SCENIC, HOTEL),
    DEVELOPMENT("fg", "发展改革委", AgencyKind.SECTOR_REGULATOR, POWER, GRAIN),
    WATER("sw", "水务局", AgencyKind.SECTOR_REGULATOR, WATER_WORKS),
    COMMERCE("sww", "商务局", AgencyKind.SECTOR_REGULATOR, MALL),
    OCEAN("hy", "海洋发展局", AgencyKind.SECTOR_REGULATOR, FISHING_PORT),
    MARITIME("hs", "海事局", AgencyKind.SAFETY_REGULATOR, SHIPPING);

    private final String id;
    private final String title;
    private final AgencyKind kind;
    private final List<ObjectKind> objects;

    Department(String id, String title, AgencyKind kind, ObjectKind... objects) {
        this.id = id;
        this.title = title;
        this.kind = kind;
        this.objects = List.of(objects);
    }

    /** The departments of a city; only those on the coast have some for the sea. */
    public static List<Department> in(String cityCode) {
        return Stream.of(values())
                .filter(d -> Coast.isCoastal(cityCode) || (d != OCEAN && d != MARITIME))
                .toList();
    }

    /** The department that supports the lead at objects of the kind, since it supervises them too; empty for most. */
    public static Optional<Department> findSupporter(ObjectKind kind) {
        return switch (kind) {
            case CHEMICAL, PORT -> Optional.of(EMERGENCY);
            case GAS -> Optional.of(MARKET);
            case SHIPPING -> Optional.of(TRANSPORT);
            default -> Optional.empty();
        };
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Its name in a place; maritime bureaus are called by the port city alone, such as {@code 威海海事局}. */
    public String nameIn(String place) {
        return (this == MARITIME ? place.replace("市", "") : place) + title;
    }

    public AgencyKind kind() {
        return kind;
    }

    public List<ObjectKind> objects() {
        return objects;
    }
}

package org.lunzhu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortingTest {

    @Test
    void minusTurnsTheOrderRound() {
        assertThat(Sorting.of("name").toSql()).isEqualTo("name asc, id");
        assertThat(Sorting.of("-createdAt").toSql()).isEqualTo("created_at desc, id");
    }

    @Test
    void idsAreOnlyThoseTheServiceWrites() {
        assertThat(Ids.find("291086f9-185e-4a78-806f-b239a6bc7237")).isPresent();
        assertThat(Ids.find("291086F9-185e-4a78-806f-b239a6bc7237")).isEmpty();
        assertThat(Ids.find("1-1-1-1-1")).isEmpty();
        assertThat(Ids.find("p-17")).isEmpty();
    }
}

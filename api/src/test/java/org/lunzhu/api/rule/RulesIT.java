package org.lunzhu.api.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.lunzhu.solver.rule.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RulesIT {

    @Autowired
    private Client client;

    @Test
    void catalogueHasEveryRuleInItsOrder() throws IOException, InterruptedException {
        JsonNode rules = client.get("/rules").expect(200).json().get("items");
        assertThat(rules.size()).isEqualTo(Rule.values().length);
        JsonNode travel = rules.get(Rule.TRAVEL.ordinal());
        assertThat(travel.get("id").stringValue()).isEqualTo("travel");
        assertThat(travel.get("level").stringValue()).isEqualTo("SOFT");
    }
}

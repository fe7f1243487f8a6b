package org.lunzhu.solver.check.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTest {

    private final Issue issue = Issue.error("unknown-constant", "/level", "TOWN", "PROVINCE, CITY");

    @Test
    void messageNamesTheValueAndRemedyTheChoices() {
        assertThat(issue.message(Locale.ENGLISH)).isEqualTo("The value (TOWN) is none of those allowed here.");
        assertThat(issue.remedy(Locale.ENGLISH)).isEqualTo("Use one of: PROVINCE, CITY.");
        assertThat(issue.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("值（TOWN）不在允许范围内。");
    }

    @Test
    void otherLanguagesReadEnglish() {
        assertThat(issue.message(Locale.FRENCH)).isEqualTo(issue.message(Locale.ENGLISH));
    }

    @Test
    void pointerEscapesSlashesAndTildes() {
        assertThat(Pointer.ROOT.at("rules").at("a/b~c").at(3)).hasToString("/rules/a~1b~0c/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check.issues", "shortage.shortages"})
    void bothLanguagesHaveTheSameKeys(String name) throws MissingResourceException {
        String bundle = "org.lunzhu.solver." + name;
        assertThat(ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
    }

    @Test
    void everyCodeHasAMessageAndARemedyWithoutApostrophes() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.lunzhu.solver.check.issues", Locale.ROOT);
        assertThat(bundle.keySet()).allSatisfy(key -> {
            String code = key.substring(0, key.lastIndexOf('.'));
            assertThat(bundle.containsKey(code + ".message")).isTrue();
            assertThat(bundle.containsKey(code + ".remedy")).isTrue();
            assertThat(bundle.getString(key)).doesNotContain("'");
        });
    }
}

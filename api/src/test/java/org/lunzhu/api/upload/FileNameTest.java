package org.lunzhu.api.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "名单.xlsx, 名单.xlsx",
        "../../etc/passwd, passwd",
        "C:\\fakepath\\驻点 人员.xls, 驻点 人员.xls",
        "'a\u0000b\r\nc.csv', abc.csv",
        "'\u202Excel.exe', xcel.exe",
        "'..\\', ''",
        "' ', ''"
    })
    void namesLoseFoldersAndWhatCannotBeSeen(String sent, String clean) {
        assertThat(FileName.clean(sent)).isEqualTo(clean);
    }

    @Test
    void ofALongNameTheEndStaysWhichTellsTheKind() {
        assertThat(FileName.clean("长".repeat(500) + ".xlsx")).hasSize(120).endsWith("长.xlsx");
    }
}

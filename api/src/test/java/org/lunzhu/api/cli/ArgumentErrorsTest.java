package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    solve x.json --minutes 3        | There is no option (--minutes      | 没有该选项（--minutes
                    solve x.json --second 3         | Maybe you mean: --seconds          | 可能应为：--seconds
                    solve                           | An argument is missing: DATASET    | 缺少参数：DATASET
                    compare a.json                  | An argument is missing: LEFT       | 缺少参数：LEFT
                    solve x.json --seconds          | The option --seconds has no value  | 选项 --seconds 缺少值
                    solve x.json --seconds soon     | The value of --seconds (soon)      | --seconds 的值（soon）无法读取，应为大小适当的整数
                    solve x.json --seconds 99999999999 | a whole number that is not too large | 大小适当的整数
                    solve x.json --seed 1 --seed 2  | The option --seed is given more    | 选项 --seed 给出多次
                    score a.json b.json c.json      | There is nothing for the argument (c.json) | 参数（c.json）多余
                    generate --profile village      | one of: district, city             | 以下之一：district，city
                    solves                          | There is no command (solves)       | 没有该命令（solves）
                    check x.json --lang fr          | The value of --lang (fr)           | --lang 的值（fr）
                    """)
    void whatIsWrongWithTheArgumentsIsSaidInTheReadersLanguage(String arguments, String english, String chinese) {
        Run inEnglish = Run.english((Object[]) arguments.split(" "));
        Run inChinese = Run.chinese((Object[]) arguments.split(" "));

        assertThat(inEnglish.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(inEnglish.err()).contains(english).contains("--help").hasLineCount(2);
        assertThat(inChinese.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(inChinese.err()).contains(chinese).hasLineCount(2);
        assertThat(inChinese.err().replaceAll("[^A-Za-z ]", ""))
                .doesNotContain("Invalid", "Missing", "Unknown", "should");
    }
}

package org.lunzhu.api.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.support.Multipart;
import org.springframework.mock.web.MockHttpServletRequest;

class FilePartsTest {

    private static final byte[] SOME = "姓名\n王磊\n".getBytes(StandardCharsets.UTF_8);

    private static List<UploadedFile> read(byte[] body, String type) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/datasets/1/imports");
        request.setContentType(type);
        request.setContent(body);
        return FileParts.of(request);
    }

    private static ProblemKind refusal(byte[] body, String type) {
        try {
            read(body, type);
        } catch (ProblemException e) {
            return e.kind();
        }
        throw new AssertionError("The body was taken.");
    }

    @Test
    void filesHaveTheirNamesAndTheirBytes() {
        byte[] body =
                new Multipart().file("人员.csv", SOME).file("空.csv", new byte[0]).finished();

        List<UploadedFile> files = read(body, Multipart.TYPE);

        assertThat(files).extracting(UploadedFile::getOriginalFilename).containsExactly("人员.csv", "空.csv");
        assertThat(files.get(0).getBytes()).isEqualTo(SOME);
    }

    @Test
    void equalNamesAreToldApart() {
        byte[] body = new Multipart()
                .file("a/表.csv", SOME)
                .file("b/表.csv", SOME)
                .file("表", SOME)
                .file("表", SOME)
                .finished();

        assertThat(read(body, Multipart.TYPE))
                .extracting(UploadedFile::getOriginalFilename)
                .containsExactly("表.csv", "表 (2).csv", "表", "表 (2)");
    }

    @Test
    void aFileOfTheLimitIsTakenAndALargerOneIsNot() {
        byte[] largest = new byte[FileParts.MOST_BYTES];
        assertThat(read(new Multipart().file("a", largest).finished(), Multipart.TYPE)
                        .get(0)
                        .getSize())
                .isEqualTo(largest.length);

        byte[] tooLarge = Arrays.copyOf(largest, largest.length + 1);

        assertThat(refusal(new Multipart().file("a", tooLarge).finished(), Multipart.TYPE))
                .isEqualTo(ProblemKind.FILE_TOO_LARGE);
    }

    @Test
    void tenFilesAreTakenAndAnEleventhIsNot() {
        Multipart ten = new Multipart();
        for (int i = 0; i < FileParts.MOST_FILES; i++) {
            ten.file(i + ".csv", SOME);
        }
        assertThat(read(ten.finished(), Multipart.TYPE)).hasSize(10);

        Multipart eleven = new Multipart();
        for (int i = 0; i <= FileParts.MOST_FILES; i++) {
            eleven.file(i + ".csv", SOME);
        }
        assertThat(refusal(eleven.finished(), Multipart.TYPE)).isEqualTo(ProblemKind.MALFORMED_REQUEST);
    }

    @Test
    void aBodyWithoutFilesOrWithOtherPartsIsMalformed() {
        assertThat(refusal(new Multipart().finished(), Multipart.TYPE)).isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(new Multipart().file("", new byte[0]).finished(), Multipart.TYPE))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(new Multipart().file("..", SOME).file("", SOME).finished(), Multipart.TYPE))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(
                        new Multipart()
                                .part("form-data; name=\"title\"", SOME)
                                .file("a", SOME)
                                .finished(),
                        Multipart.TYPE))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(
                        new Multipart()
                                .part("form-data; name=\"other\"; filename=\"a\"", SOME)
                                .finished(),
                        Multipart.TYPE))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
    }

    @Test
    void aBodyThatCannotBeTakenApartIsMalformed() {
        byte[] whole = new Multipart().file("a.csv", SOME).finished();

        assertThat(refusal(new Multipart().file("a.csv", SOME).unfinished(), Multipart.TYPE))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(whole, "multipart/form-data")).isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(whole, "multipart/form-data; boundary=other")).isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(whole, "multipart/form-data; boundary=" + "x".repeat(6000)))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(refusal(new Multipart().file("长".repeat(9000) + ".csv", SOME).finished(), Multipart.TYPE))
                .isEqualTo(ProblemKind.MALFORMED_REQUEST);
    }

    @Test
    void spoiltBodiesAreTakenOrRefusedAndNothingElse() {
        byte[] whole = new Multipart().file("甲.csv", SOME).file("乙.csv", SOME).finished();
        Random random = new Random(20_261_128);
        for (int i = 0; i < 3000; i++) {
            byte[] spoilt = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = random.nextInt(4); j > 0; j--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                read(spoilt, Multipart.TYPE);
            } catch (ProblemException e) {
                assertThat(e.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST);
            }
        }
    }
}

package org.lunzhu.api.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;

/** The files in a body of several parts (RFC 7578); every flaw of such a body is a problem. */
final class FileParts {

    static final String PART = "files";
    static final int MOST_FILES = 10;
    static final int MOST_BYTES = 20 << 20;

    private static final int HEADER_BYTES = 8 << 10;

    private final HttpServletRequest request;
    private final List<UploadedFile> files = new ArrayList<>();

    private FileParts(HttpServletRequest request) {
        this.request = request;
    }

    /** Throws a 400 for a body that has no files or cannot be taken apart, and a 413 for too large a file. */
    static List<UploadedFile> of(HttpServletRequest request) {
        FileParts parts = new FileParts(request);
        try {
            parts.read();
        } catch (IOException | IllegalArgumentException e) {
            throw malformed(RequestIssue.of("malformed-multipart", "", null));
        }
        if (parts.files.isEmpty()) {
            throw malformed(RequestIssue.of("no-file", PART, null));
        }
        return parts.files;
    }

    private void read() throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(HEADER_BYTES);
        FileItemIterator items = upload.getItemIterator(new Body(request));
        while (items.hasNext()) {
            add(items.next());
        }
    }

    private void add(FileItemStream item) throws IOException {
        String name = nameOf(item);
        if (item.isFormField() || !PART.equals(item.getFieldName())) {
            String part = item.getFieldName() == null ? "" : FileName.clean(item.getFieldName());
            throw malformed(RequestIssue.of("unexpected-part", PART, part));
        }
        byte[] content;
        try (InputStream in = item.openStream()) {
            content = in.readNBytes(MOST_BYTES + 1);
        }
        if (name.isEmpty() && content.length == 0) {
            return; // A form on which no file was chosen sends this.
        }
        if (name.isEmpty()) {
            throw malformed(RequestIssue.of("no-file-name", PART, null));
        }
        if (content.length > MOST_BYTES) {
            throw new ProblemException(ProblemKind.FILE_TOO_LARGE, name, Integer.toString(MOST_BYTES));
        }
        if (files.size() == MOST_FILES) {
            throw malformed(RequestIssue.of("too-many-files", PART, "> " + MOST_FILES));
        }
        files.add(new UploadedFile(PART, distinct(name), content));
    }

    private static String nameOf(FileItemStream item) {
        try {
            return item.getName() == null ? "" : FileName.clean(item.getName());
        } catch (InvalidFileNameException e) {
            return FileName.clean(e.getName());
        }
    }

    /** Problems are told by the name of their file, so that no two may have the same. */
    private String distinct(String name) {
        String distinct = name;
        for (int i = 2; isTaken(distinct); i++) {
            int dot = name.lastIndexOf('.');
            distinct = dot <= 0
                    ? "%s (%d)".formatted(name, i)
                    : "%s (%d)%s".formatted(name.substring(0, dot), i, name.substring(dot));
        }
        return distinct;
    }

    private boolean isTaken(String name) {
        return files.stream().anyMatch(file -> file.getOriginalFilename().equals(name));
    }

    private static ProblemException malformed(IssueDto issue) {
        return new ProblemException(ProblemKind.MALFORMED_REQUEST, List.of(issue));
    }

    /** The body as the parser wants it. */
    private record Body(HttpServletRequest request) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}

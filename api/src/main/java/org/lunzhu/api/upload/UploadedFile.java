package org.lunzhu.api.upload;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent; it is in memory, as the body is that it came in. */
final class UploadedFile implements MultipartFile {

    private final String part;
    private final String fileName;
    private final byte[] content;

    UploadedFile(String part, String fileName, byte[] content) {
        this.part = part;
        this.fileName = fileName;
        this.content = content;
    }

    @Override
    public String getName() {
        return part;
    }

    @Override
    public String getOriginalFilename() {
        return fileName;
    }

    /** What a client says of it is of no use: files are told apart by what they hold. */
    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public boolean isEmpty() {
        return content.length == 0;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    /** Not a copy: files are large, and nobody changes them. */
    @Override
    public byte[] getBytes() {
        return content;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.write(destination.toPath(), content);
    }
}

package org.lunzhu.data.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Each property of the document on a line of its own, and each element of a list right below it: good for diffs. */
final class LineLayout implements PrettyPrinter {

    private static final int ROOT = 1;
    private static final int LIST = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (depth == ROOT) {
            newLine(json);
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json, ROOT);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (depth < ROOT) {
            json.writeRaw('\n');
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (depth == LIST) {
            newLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json, LIST);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        depth--;
        if (depth < LIST && values > 0) {
            newLine(json);
        }
        json.writeRaw(']');
    }

    private void separate(JsonGenerator json, int ownLineDepth) {
        json.writeRaw(',');
        if (depth == ownLineDepth) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(depth));
    }
}

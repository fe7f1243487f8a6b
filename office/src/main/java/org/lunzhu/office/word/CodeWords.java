package org.lunzhu.office.word;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that offices write for the codes of a dataset. A code has one word that is written, and others that are read
 * as well; the code itself is always read.
 */
public final class CodeWords {

    private final Map<String, String> wordByCode = new LinkedHashMap<>();
    private final Map<String, String> codeByWord = new LinkedHashMap<>();

    private CodeWords() {}

    /** The words of a table of lines such as {@code HAZCHEM 危险化学品 危化品}: the code, then its words. */
    public static CodeWords of(String table) {
        CodeWords words = new CodeWords();
        table.lines().map(line -> List.of(line.strip().split(" +"))).forEach(words::add);
        return words;
    }

    /** The same with other words for some codes. */
    public CodeWords with(String table) {
        CodeWords words = new CodeWords();
        words.wordByCode.putAll(wordByCode);
        words.codeByWord.putAll(codeByWord);
        table.lines().map(line -> List.of(line.strip().split(" +"))).forEach(words::add);
        return words;
    }

    private void add(List<String> line) {
        String code = line.get(0);
        wordByCode.put(code, line.size() > 1 ? line.get(1) : code);
        codeByWord.put(code, code);
        line.forEach(word -> codeByWord.put(word, code));
    }

    /** The word that stands for the code and for no other; null where there is none. */
    public @Nullable String findWord(String code) {
        String word = wordByCode.get(code);
        if (word == null) {
            return null;
        }
        return code.equals(codeByWord.get(word)) ? word : code;
    }

    /** The code of the word; null where it is none. */
    public @Nullable String findCode(String word) {
        return codeByWord.get(Normalizer.normalize(word, Normalizer.Form.NFKC).replace(" ", ""));
    }

    /** Every word with its code, the code itself too. */
    public Map<String, String> codes() {
        return Collections.unmodifiableMap(codeByWord);
    }

    /** The words that are written, in order. */
    public List<String> all() {
        return List.copyOf(wordByCode.values());
    }
}

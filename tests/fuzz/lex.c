/* The lexer on any bytes: it ends, tokens follow one another, and their text is the file's.
 *
 *     clang -std=gnu17 -D_GNU_SOURCE -O1 -g -fsanitize=fuzzer,address,undefined -Isrc tests/fuzz/lex.c \
 *         src/base/{arena,file,intern,map,str}.c src/diag/diag.c src/session.c \
 *         src/ingest/{lex,unicode,source}.c -lutf8proc -o fuzz-lex && ./fuzz-lex -max_len=4096 corpus
 *
 * tests/fuzz/run does this for every target. */
#include <stdlib.h>

#include "ingest/lex.h"
#include "ingest/source.h"
#include "session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Session s;
    session_init(&s, "fuzz");
    const Source *source = source_from_text(&s, "fuzz.py", (Str){(const char *)data, size});
    if (source && !memchr(source->text.at, '\r', source->text.len)) {
        Str text = source->text;
        if (text.len && text.at[text.len - 1] != '\n') text.len++;
        Lexer lx;
        lex_init(&lx, text, &s.names, NEW(&s.arena, NameCache), &s.arena);
        const char *behind = text.at;
        Token t;
        do {
            lex_next(&lx, &t);
            if (t.kind != T_ERROR && (t.at < behind || t.end < t.at || t.end > text.at + text.len)) abort();
            behind = t.at;
        } while (t.kind != T_END && t.kind != T_ERROR);
    }
    session_release(&s);
    return 0;
}

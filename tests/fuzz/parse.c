/* The whole front end on any bytes: a tree, which can be dumped, or a diagnostic, never both or neither.
 * tests/fuzz/run builds and runs every target. */
#include <stdlib.h>

#include "ingest/check.h"
#include "ingest/parse.h"
#include "ingest/scope.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Session s;
    session_init(&s, "fuzz");
    const Source *source = source_from_text(&s, "fuzz.py", (Str){(const char *)data, size});
    if (source) {
        const Ast *ast = parse_module(&s, &s.arena, source);
        if (!ast->module != (s.diags.errors > 0)) abort();
        if (ast->module) {
            Buf out = buf_in(&s.arena);
            ast_dump(&out, &ast->module->node);
            scopes_resolve(&s, &s.arena, ast);
            check_module(&s, ast);
        }
    }
    session_release(&s);
    return 0;
}

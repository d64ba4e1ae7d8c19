/* `portalis dump`: what a stage makes of a program. Diagnostics go to stderr as always. */
#include <stdio.h>

#include "analysis/by_name.h"
#include "analysis/infer.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "ingest/parse.h"
#include "pipeline.h"
#include "transpile/rust/emit.h"

static const Ast *parsed(Session *s, const Source *source) {
    const Ast *ast = parse_module(s, &s->arena, source);
    return ast && ast->module ? ast : NULL;
}

static bool tokens(Session *s, const char *path, Buf *out) {
    const Source *source = source_read(s, path);
    return source && dump_tokens(s, source, out);
}

static bool ast(Session *s, const char *path, Buf *out) {
    const Source *source = source_read(s, path);
    const Ast *ast = source ? parsed(s, source) : NULL;
    if (!ast) return false;
    ast_dump(out, &ast->module->node);
    buf_char(out, '\n');
    return true;
}

static bool scopes(Session *s, const char *path, Buf *out) {
    const Source *source = source_read(s, path);
    const Ast *ast = source ? parsed(s, source) : NULL;
    if (!ast) return false;
    scopes_dump(scopes_resolve(s, &s->arena, ast), out);
    return true;
}

/* Of all modules of the program. */
static bool types(Session *s, const char *path, Buf *out) {
    const ModuleGraph *graph = modules_load(s, &s->arena, path);
    if (!graph || s->diags.errors) return false;
    Types *all = NEW(&s->arena, Types);
    types_init(all, &s->arena);
    for (size_t i = 0; i < graph->all.len; i++) {
        const Module *m = graph->all.at[i];
        if (!m->scopes) continue;
        const Assigned *assigned = assigned_analyse_module(&s->arena, m);
        if (out->len) buf_char(out, '\n');
        types_dump(out, m, infer_module(s, &s->arena, all, m, uses_find(&s->arena, m), assigned, m == graph->main, by_name_find(&s->arena, graph)));
    }
    return true;
}

static bool hir(Session *s, const char *path, Buf *out) {
    const Program *program = pipeline_check(s, path);
    if (program) hir_dump(program->hir, out);
    return program;
}

static bool rust(Session *s, const char *path, Buf *out) {
    const Program *program = pipeline_check(s, path);
    if (!program) return false;
    const RustFiles *files = rust_emit(&s->arena, program->hir, false);
    for (size_t i = 0; i < files->all.len; i++)
        buf_printf(out, "%s// ---- %s\n%.*s", i ? "\n" : "", files->all.at[i].name, STR_ARG(files->all.at[i].text));
    return true;
}

static const struct Dump {
    const char *stage;
    bool (*run)(Session *s, const char *path, Buf *out);
} dumps[] = {{"tokens", tokens}, {"ast", ast}, {"scopes", scopes}, {"types", types}, {"hir", hir}, {"rust", rust}};

int cmd_dump(Session *s, int argc, char **argv) {
    const Option table[] = {OPT_END};
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    for (size_t i = 0; i < sizeof dumps / sizeof *dumps; i++) {
        if (strcmp(dumps[i].stage, argv[0]) != 0) continue;
        Buf out = buf_in(&s->arena);
        if (dumps[i].run(s, argv[1], &out)) fwrite(out.at, 1, out.len, stdout);
        show_diags(s);
        return session_exit_code(s);
    }
    fprintf(stderr, "portalis: error: there is nothing to dump called `%s`; one of", argv[0]);
    for (size_t i = 0; i < sizeof dumps / sizeof *dumps; i++) fprintf(stderr, " %s", dumps[i].stage);
    fputc('\n', stderr);
    return EXIT_USAGE;
}

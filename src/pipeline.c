#include "pipeline.h"

#include "stage.h"

static Module *load_main(Session *s, const char *path) {
    Module *m = NEW(&s->arena, Module);
    m->name = name_from(&s->names, "__main__");

    Stage stage = stage_begin(s, "read");
    m->source = source_read(s, path);
    stage_end(s, &stage);
    if (!m->source) return NULL;

    stage = stage_begin(s, "parse");
    m->ast = parse_module(s, &s->arena, m->source);
    stage_end(s, &stage);
    if (!m->ast || !m->ast->module) return NULL;

    stage = stage_begin(s, "scopes");
    m->scopes = scopes_resolve(s, &s->arena, m->ast);
    stage_end(s, &stage);
    return m;
}

Program *pipeline_check(Session *s, const char *path) {
    size_t errors = s->diags.errors;
    Program *p = NEW(&s->arena, Program);
    p->path = path;
    Module *main = load_main(s, path);
    if (!main) return NULL;
    vec_push(&s->arena, &p->modules, main);
    return s->diags.errors == errors ? p : NULL;
}

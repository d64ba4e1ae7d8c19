#include "cli/convert_report.h"

#include <errno.h>

#include "base/file.h"
#include "base/json.h"
#include "base/tree.h"
#include "diag/render.h"
#include "version.h"

static json_int_t count_lines(Str text) {
    json_int_t n = 0;
    for (size_t i = 0; i < text.len; i++) n += text.at[i] == '\n';
    return n;
}

static json_t *python_files(const Program *p) {
    json_t *list = json_array();
    for (size_t i = 0; i < p->graph->all.len; i++) {
        const Module *m = p->graph->all.at[i];
        json_t *one = json_pack("{s:o}", "module", json_text(name_str(m->name)));
        if (m->source) json_object_set_new(one, "file", json_text(str_from(m->source->path)));
        if (m->source) json_object_set_new(one, "lines", json_integer(m->source->line_count));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *rust_files(const TreeFiles *files) {
    json_t *list = json_array();
    for (size_t i = 0; i < files->len; i++)
        json_array_append_new(list, json_pack("{s:o, s:I, s:I}", "file", json_text(str_from(files->at[i].path)), "lines",
                                              count_lines(files->at[i].text), "bytes", (json_int_t)files->at[i].text.len));
    return list;
}

static json_t *type_text(Arena *a, const Type *t) {
    Buf b = buf_in(a);
    type_show(&b, t);
    return json_text(buf_view(&b));
}

/* Typed where no object is passed in or out, dynamic where all are objects. */
static json_t *function(Arena *a, const HirFn *f) {
    size_t typed = f->result->kind != TYPE_ANY, all = f->params.len + 1;
    json_t *params = json_object();
    for (size_t i = 0; i < f->params.len; i++) {
        const Type *t = f->params.at[i].var->type;
        typed += t->kind != TYPE_ANY;
        json_object_set_new(params, f->params.at[i].name, type_text(a, t));
    }
    const char *tier = typed == all ? "typed" : typed ? "mixed" : "dynamic";
    return json_pack("{s:o, s:s, s:s, s:o, s:o}", "name", json_text(str_from(f->qualname)), "rust", f->rust, "tier", tier,
                     "parameters", params, "result", type_text(a, f->result));
}

static json_t *functions(Arena *a, const HirProgram *hir) {
    json_t *list = json_array();
    for (size_t i = 0; i < hir->modules.len; i++) {
        const HirModule *m = hir->modules.at[i];
        for (size_t k = 0; k < m->fns.len; k++) {
            const HirFn *f = m->fns.at[k];
            if (f->kind != HIR_FN_PLAIN && f->kind != HIR_FN_GENERATOR) continue;
            json_t *one = function(a, f);
            json_object_set_new(one, "module", json_text(name_str(m->module->name)));
            json_array_append_new(list, one);
        }
    }
    return list;
}

static json_t *times(const Session *s) {
    json_t *o = json_object();
    for (size_t i = 0; i < s->times.len; i++)
        json_object_set_new(o, s->times.at[i].stage, json_real(s->times.at[i].seconds));
    return o;
}

bool convert_report(Session *s, const Program *p, const char *src, const char *module, bool formatted, Buf *out) {
    TreeFiles files;
    Str wasm;
    if (!tree_read(&s->arena, src, NULL, &files)) return report(s, "cannot read %s: %s", src, strerror(errno));
    if (!file_read(&s->arena, module, &wasm)) return report(s, "cannot read %s: %s", module, strerror(errno));
    json_t *o = json_object();
    json_object_set_new(o, "portalis", json_string(PORTALIS_VERSION));
    json_object_set_new(o, "program", json_text(str_from(p->path)));
    json_object_set_new(o, "python", python_files(p));
    json_object_set_new(o, "functions", functions(&s->arena, p->hir));
    json_object_set_new(o, "rust", rust_files(&files));
    json_object_set_new(o, "formatted", json_boolean(formatted));
    json_object_set_new(o, "module", json_pack("{s:o, s:I}", "file", json_text(str_from(path_name(module))), "bytes", (json_int_t)wasm.len));
    json_object_set_new(o, "seconds", times(s));
    json_object_update_new(o, diags_json(&s->diags));
    json_print(out, o);
    return true;
}

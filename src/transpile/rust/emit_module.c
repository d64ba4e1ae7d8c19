/* Modules as Rust files: globals, functions, methods in `impl` blocks, what is known of each function, sites. */
#include "transpile/rust/emit_parts.h"

#include <ctype.h>
#include <stdio.h>

static const char *rust_bytes(Arena *a, Str s) {
    Buf b = buf_in(a);
    buf_text(&b, "b\"");
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '"' || c == '\\') buf_printf(&b, "\\%c", c);
        else if (c >= ' ' && c < 127) buf_char(&b, (char)c);
        else buf_printf(&b, "\\x%02x", c);
    }
    buf_text(&b, "\"");
    return b.at;
}

static void emit_doc(Emit *e, const char *mark, const char *doc) {
    if (!doc) return;
    while (*doc) {
        const char *end = strchr(doc, '\n');
        size_t len = end ? (size_t)(end - doc) : strlen(doc);
        Str text = {doc, len};
        while (text.len && (text.at[0] == ' ' || text.at[0] == '\t')) text.at++, text.len--;
        while (text.len && (text.at[text.len - 1] == ' ' || text.at[text.len - 1] == '\r')) text.len--;
        if (text.len) line(e, "%s %.*s", mark, STR_ARG(text));
        else if (end) line(e, "%s", mark);
        doc += len + (end ? 1 : 0);
    }
}

static const char *last_part(const char *path) {
    const char *colon = strrchr(path, ':');
    return colon ? colon + 1 : path;
}

static const char *params(Emit *e, const HirFn *f) {
    Buf b = buf_in(e->arena);
    buf_text(&b, "");
    for (size_t i = 0; i < f->captured.len; i++) buf_printf(&b, "%s%s: &Cell", i ? ", " : "", f->captured.at[i]->rust);
    for (size_t i = 0; i < f->params.len; i++) {
        const HirParam *p = &f->params.at[i];
        Buf type = buf_in(e->arena);
        type_rust(&type, p->var->type);
        const char *mut = !p->incoming && !p->again && p->var->writes > 0 ? "mut " : "";
        buf_printf(&b, p->var->by_ref ? "%s%s%s: &%s" : "%s%s%s: %s", i || f->captured.len ? ", " : "", mut, p->incoming ? p->incoming : p->var->rust, type.at);
    }
    return b.at;
}

/* Is it a frame that the program may look at? */
static bool has_frames(const Emit *e, const HirFn *f) { return e->program->frames && !f->module->module->is_c; }

static void emit_fn(Emit *e, const HirFn *f) {
    emit_doc(e, "///", f->doc);
    e->fn = f;
    Buf result = buf_in(e->arena);
    type_rust(&result, f->result);
    line(e, "pub fn %s(%s) -> Res<%s> {", last_part(f->rust), params(e, f), result.at);
    e->depth++;
    for (size_t i = 0; i < f->params.len; i++)
        if (f->params.at[i].incoming) line(e, "let %s = Cell::new(%s);", f->params.at[i].var->rust, f->params.at[i].incoming);
    if (f->kind == HIR_FN_GENERATOR) {
        for (size_t i = 0; i < f->captured.len; i++) line(e, "let %s = %s.clone();", f->captured.at[i]->rust, f->captured.at[i]->rust);
        const char *frame = has_frames(e, f) ? arena_printf(e->arena, "rt::frames::tracked(&%s, ", f->code) : "";
        const char *co = *frame ? "co: Co" : "co";
        if (f->result->kind == TYPE_GENERATOR) {
            Buf item = buf_in(e->arena);
            type_rust(&item, f->result->args[0]);
            if (*frame) co = arena_printf(e->arena, "co: typed::Items<%s>", item.at);
            line(e, "Ok(typed::generator(%smove |%s| async move {", frame, co);
        } else if (f->maker == HIR_GENERATOR && !f->start) line(e, "Ok(generator(&%s, %smove |%s| async move {", f->info, frame, co);
        else line(e, "Ok(%s(&%s, %s, %smove |%s| async move {", f->maker == HIR_GENERATOR ? "rt::generator::generator_at" : f->maker == HIR_COROUTINE ? "coroutine" : "async_generator", f->info, f->start->rust, frame,
                  co);
        e->depth++;
        emit_block(e, f->body);
        if (!f->diverges) line(e, "Ok(Obj::NONE)");
        e->depth--;
        line(e, *frame ? "})))" : "}))");
    } else {
        if (has_frames(e, f)) line(e, "let _frame = rt::frames::enter(&%s)?;", f->code);
        else if (f->enters) line(e, "let _frame = enter()?;");
        /* A last `return` is the value of the function. */
        HirBlock body = *f->body;
        const HirStmt *last = body.stmts.len ? vec_last(&body.stmts) : NULL;
        if (last && last->kind == HIR_RETURN) body.stmts.len--;
        emit_block(e, &body);
        if (last && last->kind == HIR_RETURN) line(e, "%s", emit_result(e, last->value));
        else if (!f->diverges) line(e, f->result->kind == TYPE_NONE ? "Ok(())" : f->result->kind == TYPE_OPTIONAL ? "Ok(None)" : "Ok(Obj::NONE)");
    }
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

static void emit_info(Emit *e, const HirModule *m, const HirFn *f) {
    const char *file = rust_string(e->arena, str_from(m->file));
    line(e, "pub static %s: Code = Code { name: %s, file: %s };", last_part(f->code), rust_string(e->arena, str_from(f->python)),
         f->kind == HIR_FN_MODULE ? file : "MODULE.file");
    if (f->kind != HIR_FN_PLAIN && f->kind != HIR_FN_GENERATOR) return;
    Buf names = buf_in(e->arena);
    buf_text(&names, "&[");
    for (size_t i = 0; i < f->params.len; i++) buf_printf(&names, "%s%s", i ? ", " : "", f->params.at[i].name_ref);
    buf_text(&names, "]");
    line(e, "pub static %s: FunctionInfo = FunctionInfo {", last_part(f->info));
    e->depth++;
    line(e, "code: &%s,", last_part(f->code));
    line(e, "qualname: %s,", rust_string(e->arena, str_from(f->qualname)));
    if (f->doc) line(e, "doc: Some(%s),", rust_string(e->arena, str_from(f->doc)));
    else line(e, "doc: None,");
    line(e, "params: Params { names: %s, posonly: %u, positional: %u, kwonly: %u, star: %s, star_star: %s },", names.at, f->posonly,
         f->positional, f->kwonly, f->star ? "true" : "false", f->star_star ? "true" : "false");
    e->depth--;
    line(e, "};");
}

static void emit_site(Emit *e, const HirSite *s) {
    Span p = s->span;
    const char *code = s->fn->code;
    if (p.line != p.end_line) line(e, "const %s: &Site = &Site::lines(&%s, %u, %u, %u, %u);", s->rust, code, p.line, p.col, p.end_line, p.end_col);
    else if (s->anchor_to)
        line(e, "const %s: &Site = &Site::anchored(&%s, %u, %u, %u, %u, %u);", s->rust, code, p.line, p.col, p.end_col, s->anchor_from, s->anchor_to);
    else line(e, "const %s: &Site = &Site::new(&%s, %u, %u, %u);", s->rust, code, p.line, p.col, p.end_col);
}

/* How instances are printed: by the class' own methods, else as object's. */
static const char *shower(Emit *e, const HirModule *m, const HirStruct *s, const char *name) {
    for (size_t i = 0; i < m->fns.len; i++) {
        const HirFn *f = m->fns.at[i];
        if (f->owner && strcmp(f->owner, s->rust) == 0 && strcmp(f->python, name) == 0 && f->result->kind == TYPE_STR) return f->rust;
    }
    return strcmp(name, "__str__") == 0 ? shower(e, m, s, "__repr__") : "typed::structs::no_repr";
}

static const char *specials(Emit *e, const HirStruct *s) {
    const char *truth = s->truth ? arena_printf(e->arena, "; truth %s", s->truth) : "", *eq = s->eq ? arena_printf(e->arena, "; eq %s", s->eq) : "";
    return arena_printf(e->arena, "%s%s", truth, eq);
}

/* How the instances of a family are printed, and what their classes are called. */
static void emit_family(Emit *e, const HirStruct *s) {
    const char *none = "typed::structs::no_repr";
    Buf all = buf_in(e->arena);
    buf_text(&all, "");
    for (size_t i = 0; s->classes && i < s->members.len; i++)
        if (s->members.at[i].make)
            buf_printf(&all, "%s%s::%s: %s", all.len ? ", " : ", ", s->classes, s->members.at[i].rust, rust_string(e->arena, name_str(s->members.at[i].facts->def->name)));
    line(e, "plain!(%s, %s, %s, %s%s%s);", s->rust, rust_string(e->arena, name_str(s->facts->def->name)), s->repr ? s->repr : none, s->str ? s->str : none, all.at, specials(e, s));
}

/* Of what class an instance is. */
static void emit_classes(Emit *e, const HirStruct *s) {
    Buf all = buf_in(e->arena);
    buf_text(&all, "");
    for (size_t i = 0; i < s->members.len; i++)
        if (s->members.at[i].make) buf_printf(&all, "%s%s", all.len ? ", " : "", s->members.at[i].rust);
    if (!all.len) buf_text(&all, s->rust);
    line(e, "/// The classes of `%s`.", s->rust);
    line(e, "#[derive(Clone, Copy)]");
    line(e, "pub enum %s {", s->classes);
    line(e, "    %s,", all.at);
    line(e, "}");
    line(e, "%s", "");
}

static void emit_struct(Emit *e, const HirStruct *s) {
    if (s->classes) emit_classes(e, s);
    line(e, "pub struct %s {", s->rust);
    e->depth++;
    if (s->classes) line(e, "pub class: %s,", s->classes);
    for (size_t i = 0; i < s->fields.len; i++) {
        Buf type = buf_in(e->arena);
        type_rust(&type, s->facts ? s->facts->fields.at[i].type : s->record->fields.at[i].type);
        line(e, "pub %s: %s<%s>,", s->fields.at[i], s->of ? "Late" : "Field", type.at);
    }
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
    if (!s->facts) {
        Buf keys = buf_in(e->arena);
        for (size_t i = 0; i < s->fields.len; i++) buf_printf(&keys, "%s%s: %s", i ? ", " : "", s->fields.at[i], rust_string(e->arena, s->record->fields.at[i].key));
        line(e, "record!(%s { %s });", s->rust, keys.at);
        line(e, "%s", "");
        return;
    }
    if (s->of) {
        emit_family(e, s);
        return;
    }
    line(e, "plain!(%s, %s, %s, %s%s);", s->rust, rust_string(e->arena, name_str(s->facts->def->name)), shower(e, e->module, s, "__repr__"),
         shower(e, e->module, s, "__str__"), specials(e, s));
}

/* Parameters of a function that hands all of them on. */
static const char *handed(Emit *e, const HirFn *f) {
    Buf b = buf_in(e->arena);
    buf_text(&b, "");
    for (size_t i = 0; i < f->params.len; i++) {
        const HirVar *v = f->params.at[i].var;
        Buf type = buf_in(e->arena);
        type_rust(&type, v->type);
        buf_printf(&b, "%s%s: %s%s", i ? ", " : "", v->rust, v->by_ref ? "&" : "", type.at);
    }
    return b.at;
}

/* The same as arguments, from the `first` of the callee on. */
static const char *handing(Emit *e, const HirFn *from, const HirFn *to, size_t first) {
    Buf b = buf_in(e->arena);
    buf_text(&b, "");
    for (size_t i = first; i < to->params.len; i++) {
        const HirVar *given = from->params.at[from->params.len - to->params.len + i].var, *wanted = to->params.at[i].var;
        buf_printf(&b, "%s%s%s%s", i > first ? ", " : "", wanted->by_ref && !given->by_ref ? "&" : "", given->rust, given->by_ref && !wanted->by_ref ? ".clone()" : "");
    }
    return b.at;
}

/* `C::new(…)`: an instance without fields, then `__init__`. */
static void emit_make(Emit *e, const HirStruct *s, const HirMember *m) {
    Buf result = buf_in(e->arena);
    type_rust(&result, m->make->result);
    line(e, "pub fn %s(%s) -> Res<%s> {", last_part(m->make->rust), handed(e, m->make), result.at);
    e->depth++;
    const char *class_ = s->classes ? arena_printf(e->arena, "%s::%s", s->classes, m->rust) : "";
    if (m->init) {
        const HirVar *self = m->init->params.at[0].var;
        const char *rest = handing(e, m->make, m->init, 1);
        line(e, "let %s = %s(%s);", self->rust, s->of, class_);
        line(e, "%s(&%s%s%s)?;", m->init->rust, self->rust, *rest ? ", " : "", rest);
        line(e, "Ok(%s)", self->rust);
    } else {
        line(e, "Ok(%s(%s))", s->of, class_);
    }
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

/* `ShapeClass::Square | ShapeClass::Circle`: the classes that have the `i`-th target; NULL: a class before has it, or there is none. */
static const char *having(Emit *e, const HirStruct *s, const HirDispatch *d, size_t i) {
    const HirFn *target = d->targets.at[i];
    for (size_t k = 0; k < i; k++)
        if (d->targets.at[k] == target) return NULL;
    if (!target) return NULL;
    Buf which = buf_in(e->arena);
    buf_text(&which, "");
    for (size_t k = i; k < d->targets.len; k++)
        if (d->targets.at[k] == target) buf_printf(&which, "%s%s::%s", which.len ? " | " : "", s->classes, s->members.at[k].rust);
    return which.at;
}

/* Have some classes of which there are instances none? */
static bool is_missing(const HirStruct *s, const HirDispatch *d) {
    for (size_t i = 0; i < d->targets.len; i++)
        if (!d->targets.at[i] && s->members.len && s->members.at[i].make) return true;
    return false;
}

/* The only function that there is, if all have it. */
static const HirFn *only_target(const HirStruct *s, const HirDispatch *d) {
    const HirFn *only = NULL;
    for (size_t i = 0; i < d->targets.len; i++) {
        const HirFn *target = d->targets.at[i];
        if (only && target && target != only) return NULL;
        if (target) only = target;
    }
    return is_missing(s, d) ? NULL : only;
}

/* How a target is called with what is called so. */
static const char *called(Emit *e, const HirDispatch *d, const HirFn *f, const char *left, const char *right) {
    Buf b = buf_in(e->arena);
    buf_printf(&b, "%s(%s%s", f->rust, left, f->params.at[0].var->by_ref ? "" : ".clone()");
    if (d->kind != HIR_TRUTH) buf_printf(&b, ", %s%s", right, f->params.at[1].var->by_ref ? "" : ".clone()");
    buf_text(&b, ")");
    if (d->kind == HIR_TRUTH && f->result->kind != TYPE_BOOL) return arena_printf(e->arena, "typed::has_items(%s?)", b.at);
    return b.at;
}

/* Pairs of classes of which the second derives from the first and has a method of its own to compare with: it is asked first. */
static const char *derived_pairs(Emit *e, const HirStruct *s, const HirDispatch *d) {
    Buf b = buf_in(e->arena);
    buf_text(&b, "");
    for (size_t i = 0; i < s->members.len; i++)
        for (size_t k = 0; k < s->members.len; k++) {
            const HirMember *base = &s->members.at[i], *of = &s->members.at[k];
            if (i == k || !base->make || !of->make || !d->targets.at[k] || !class_derives(of->facts, base->facts)) continue;
            buf_printf(&b, "%s(%s::%s, %s::%s)", b.len ? " | " : "", s->classes, base->rust, s->classes, of->rust);
        }
    return b.len ? arena_printf(e->arena, "matches!((a.class, b.class), %s)", b.at) : "false";
}

/* `a == b`, `a < b` and `bool(a)`, by the classes. */
static void emit_special(Emit *e, const HirStruct *s, const HirDispatch *d) {
    bool equal = d->kind == HIR_EQUAL, truth = d->kind == HIR_TRUTH, turned = d->kind == HIR_ORDER_TURNED, enters = false;
    for (size_t i = 0; i < d->targets.len; i++) enters = enters || (!truth && d->targets.at[i] && d->targets.at[i]->enters);
    line(e, truth ? "/// `bool(a)`" : "/// `a.%s(b)`", truth ? "" : d->name->text);
    line(e, "pub fn %s(%s) -> Res<bool> {", last_part(d->fn->rust), handed(e, d->fn));
    e->depth++;
    if (enters) line(e, "let _frame = rt::function::enter_native(\" in comparison\")?;");
    const HirFn *only = only_target(s, d);
    const char *left = turned ? "b" : "a", *right = turned ? "a" : "b";
    const char *pairs = equal ? derived_pairs(e, s, d) : "false";
    if (only && strcmp(pairs, "false") == 0) {
        line(e, "%s", called(e, d, only, left, right));
    } else {
        if (equal) line(e, "let eq = |a: &Gc<%s>, b: &Gc<%s>| Ok(match a.class {", s->rust, s->rust);
        else line(e, "match %s.class {", left);
        for (size_t i = 0; i < d->targets.len; i++) {
            const char *which = having(e, s, d, i);
            if (which) line(e, equal ? "    %s => Some(%s?)," : "    %s => %s,", which, called(e, d, d->targets.at[i], left, right));
        }
        if (is_missing(s, d)) line(e, "    _ => %s,", equal ? "None" : truth ? "Ok(true)" : "unreachable!()");
        line(e, equal ? "});" : "}");
        if (equal) line(e, "typed::equal(a, b, %s, eq)", pairs);
    }
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

static void emit_dispatch(Emit *e, const HirStruct *s, const HirDispatch *d) {
    if (d->kind != HIR_BY_CLASS) {
        emit_special(e, s, d);
        return;
    }
    Buf result = buf_in(e->arena);
    type_rust(&result, d->fn->result);
    const char *self = d->fn->params.at[0].var->rust;
    line(e, "/// `%s.%s`, by the class of `%s`.", self, d->name->text, self);
    line(e, "pub fn %s(%s) -> Res<%s> {", last_part(d->fn->rust), handed(e, d->fn), result.at);
    e->depth++;
    line(e, "match %s.class {", self);
    for (size_t i = 0; i < d->targets.len; i++) {
        const char *which = having(e, s, d, i);
        if (which) line(e, "    %s => %s(%s),", which, d->targets.at[i]->rust, handing(e, d->fn, d->targets.at[i], 0));
    }
    if (is_missing(s, d)) line(e, "    _ => unreachable!(),");
    line(e, "}");
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

/* What stands in the `impl` of a class beside its methods. */
static void emit_member(Emit *e, const HirStruct *s, const HirMember *m) {
    if (m->facts == s->facts) {
        line(e, "/// An instance before `__init__`.");
        line(e, "fn %s(%s%s) -> Gc<%s> {", last_part(s->of), s->classes ? "class: " : "", s->classes ? s->classes : "", s->rust);
        Buf all = buf_in(e->arena);
        buf_text(&all, s->classes ? "class" : "");
        for (size_t i = 0; i < s->fields.len; i++) buf_printf(&all, "%s%s: Late::new()", all.len ? ", " : "", s->fields.at[i]);
        line(e, "    Gc::of_struct(%s { %s })", s->rust, all.at);
        line(e, "}");
        line(e, "%s", "");
    }
    if (m->make) emit_make(e, s, m);
}

/* The functions that stand in a class' `impl`, in order. */
static void emit_impl(Emit *e, const HirModule *m, const char *class_, const char *doc) {
    emit_doc(e, "///", doc);
    const HirStruct *made = NULL;
    for (size_t i = 0; i < m->structs.len; i++)
        if (strcmp(m->structs.at[i].rust, class_) == 0) made = &m->structs.at[i];
    if (made) emit_struct(e, made);
    else line(e, "pub enum %s {}", class_);
    line(e, "%s", "");
    line(e, "impl %s {", class_);
    e->depth++;
    for (size_t i = 0; i < m->structs.len; i++)
        for (size_t k = 0; k < m->structs.at[i].members.len; k++)
            if (strcmp(m->structs.at[i].members.at[k].rust, class_) == 0) emit_member(e, &m->structs.at[i], &m->structs.at[i].members.at[k]);
    for (size_t i = 0; made && i < made->dispatches.len; i++) emit_dispatch(e, made, &made->dispatches.at[i]);
    for (size_t i = 0; i < m->fns.len; i++) {
        const HirFn *f = m->fns.at[i];
        if (f->owner && strcmp(f->owner, class_) == 0 && (f->kind == HIR_FN_PLAIN || f->kind == HIR_FN_GENERATOR)) emit_fn(e, f);
    }
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

static void emit_names(Emit *e) {
    line(e, "/// Attribute and keyword names.");
    line(e, "mod n {");
    e->depth++;
    line(e, "use portalis_rt::prelude::*;");
    bool shared = emit_has_crates(e);
    for (size_t i = 0; i < e->program->names.len; i++) {
        if (shared) emit_symbol(e, "n", e->program->names.at[i]->text);
        line(e, "pub static %s: NameData = NameData::new(%s);", e->program->name_idents.at[i], rust_string(e->arena, name_str(e->program->names.at[i])));
    }
    Buf all = buf_in(e->arena);
    buf_text(&all, "");
    for (size_t i = 0; i < e->program->names.len; i++) buf_printf(&all, "%s&%s", i ? ", " : "", e->program->name_idents.at[i]);
    for (size_t i = 0; i < e->program->runtime_names.len; i++)
        buf_printf(&all, "%s%s", i || e->program->names.len ? ", " : "", e->program->runtime_names.at[i]);
    line(e, "pub static ALL: &[Name] = &[%s];", all.at);
    e->depth--;
    line(e, "}");
}

static void emit_run(Emit *e, const HirModule *m) {
    const HirFn *f = m->fns.at[0];
    line(e, "/// The module's own statements.");
    line(e, "pub fn run() -> Res<()> {");
    e->depth++;
    if (has_frames(e, f)) line(e, "let _frame = rt::frames::push(&%s);", f->code);
    emit_block(e, f->body);
    if (!f->diverges) line(e, "Ok(())");
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

/* What finds the module's variables by their names. */
static void emit_state(Emit *e, const HirModule *m) {
    if (emit_is_crate(e, m)) emit_symbol(e, m->rust, "STATE");
    const char *left_out = m->module->left_out ? m->module->left_out : "";
    if (m->module->in_library) line(e, "pub static STATE: ModuleState = ModuleState::of_library(%s);", rust_string(e->arena, str_from(left_out)));
    else line(e, "pub static STATE: ModuleState = ModuleState::%s();", m->open ? "new" : "closed");
    line(e, "static GLOBALS: &[(Name, &Global)] = &[");
    e->depth++;
    for (size_t i = 0; i < m->globals.len; i++) line(e, "(%s, &%s),", m->global_names.at[i], m->globals.at[i]->rust);
    e->depth--;
    line(e, "];");
    line(e, "%s", "");
}

static const char *text_mode(const Module *m) { return m->text == TEXT_EVAL ? "Eval" : m->text == TEXT_SINGLE ? "Single" : "Exec"; }

/* Functions in it outlive its run. */
static bool has_functions(const HirModule *m) {
    for (size_t i = 1; i < m->fns.len; i++)
        if (m->fns.at[i]->kind == HIR_FN_PLAIN || m->fns.at[i]->kind == HIR_FN_GENERATOR) return true;
    return false;
}

static void emit_text(Emit *e, const HirModule *m) {
    line(e, "pub static STATE: rt::text::State = rt::text::State::new(%s);", has_functions(m) ? "true" : "false");
    line(e, "pub static TEXT: rt::text::Text = rt::text::Text::new(%s, rt::text::Mode::%s, %s, &STATE, run);",
         rust_bytes(e->arena, m->module->text_source), text_mode(m->module), rust_string(e->arena, str_from(m->file)));
    line(e, "%s", "");
}

/* All texts of the program that become code, or raise SyntaxError. */
static bool emit_texts(Emit *e) {
    bool any = false;
    for (size_t i = 0; i < e->program->graph->all.len; i++) {
        const Module *m = e->program->graph->all.at[i];
        if (!m->text) continue;
        if (!any) line(e, "static TEXTS: &[&rt::text::Text] = &[");
        any = true;
        const char *source = rust_bytes(e->arena, m->text_source), *file = rust_string(e->arena, str_from(m->source->path));
        if (m->text_message)
            line(e, "    &rt::text::Text::wrong(%s, rt::text::Mode::%s, %s, rt::text::Stage::%s, %s, %s, [%u, %u, %u, %u]),", source, text_mode(m), file,
                 m->text_stage, rust_string(e->arena, str_from(m->text_class)), rust_string(e->arena, str_from(m->text_message)), m->text_span.line,
                 m->text_span.col, m->text_span.end_line, m->text_span.end_col);
        else if (m->text_refused) line(e, "    &rt::text::Text::refused(%s, rt::text::Mode::%s, %s),", source, text_mode(m), file);
        else line(e, "    &text_%u::TEXT,", m->id);
    }
    if (any) line(e, "];");
    if (any) line(e, "%s", "");
    return any;
}

static void emit_import(Emit *e, const HirModule *m) {
    line(e, "/// `import %s`: the module, which runs when it is first imported.", m->module->name->text);
    if (emit_is_crate(e, m)) emit_symbol(e, m->rust, "import");
    line(e, "pub fn import() -> Res<Obj> {");
    e->depth++;
    const char *doc = m->fns.at[0]->doc;
    doc = doc ? arena_printf(e->arena, "Some(%s)", rust_string(e->arena, str_from(doc))) : "None";
    const char *package = m->package ? arena_printf(e->arena, "Some((&crate::%s::STATE, %s))", m->package, m->package_name) : "None";
    line(e, "STATE.import(%s, f::MODULE.file, %s, %s, GLOBALS, run)", rust_string(e->arena, name_str(m->module->name)), doc, package);
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

static void emit_global(Emit *e, const HirVar *v) {
    Buf type = buf_in(e->arena);
    type_rust(&type, v->type);
    if (v->type->kind == TYPE_ANY) line(e, "    pub static %s: Global = Global::new();", last_part(v->rust));
    else line(e, "    pub static %s: Static<%s> = Static::new();", last_part(v->rust), type.at);
}

static bool has_path(const Buf *text, const char *start) {
    size_t len = strlen(start);
    for (const char *at = text->at; at && (at = strstr(at, start)); at += len)
        if (at == text->at || (!isalnum((unsigned char)at[-1]) && at[-1] != '_')) return true;
    return false;
}

/* Is there a path that begins with `rt::`? */
static bool names_runtime(const Buf *text) { return has_path(text, "rt::"); }
/* … with `n::`, outside of `mod f`, which uses it itself? */
static bool names_statics(const Buf *text) {
    const char *info = strstr(text->at, "/// What is known of each function.");
    if (!info) return has_path(text, "n::");
    Buf before = {.at = (char *)arena_strndup(text->arena, text->at, (size_t)(info - text->at))}, after = {.at = strstr(info, "\n}\n")};
    return has_path(&before, "n::") || has_path(&after, "n::");
}

/* Modules of the runtime as objects. */
static void emit_natives(Emit *e) {
    if (!e->program->natives.len) return;
    line(e, "/// Native modules that are used as objects.");
    line(e, "pub mod native {");
    e->depth++;
    line(e, "use crate::n;");
    line(e, "use portalis_rt::{self as rt, module::NativeModule, prelude::*};");
    for (size_t i = 0; i < e->program->natives.len; i++) {
        const HirNativeModule *m = e->program->natives.at[i];
        if (emit_has_crates(e)) emit_symbol(e, "native", m->rust);
        line(e, "pub static %s: NativeModule = NativeModule::new(%s, &[", m->rust, rust_string(e->arena, name_str(m->module->name)));
        e->depth++;
        for (size_t k = 0; k < m->names.len; k++) line(e, "(%s, || %s),", m->names.at[k], m->values.at[k]);
        e->depth--;
        Buf missing = buf_in(e->arena);
        buf_text(&missing, "");
        for (size_t k = 0; k < m->missing.len; k++) buf_printf(&missing, "%s\"%s\"", k ? ", " : "", m->missing.at[k]);
        const char *settable = name_is(m->module->name, "sys") ? ".settable(rt::std::sys::set_any)" : "";
        line(e, "], &[%s])%s;", missing.at, settable);
    }
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
}

/* What `__import__` may be asked for. */
static void emit_importable(Emit *e) {
    line(e, "static IMPORTABLE: &[rt::import::Importable] = &[");
    e->depth++;
    for (size_t i = 1; i < e->program->modules.len; i++) {
        const HirModule *m = e->program->modules.at[i];
        if (!m->module->text && !m->module->is_c) line(e, "(%s, %s::import),", rust_string(e->arena, name_str(m->module->name)), m->rust);
    }
    for (size_t i = 0; i < e->program->natives.len; i++)
        line(e, "(%s, || Ok(native::%s.value())),", rust_string(e->arena, name_str(e->program->natives.at[i]->module->name)), e->program->natives.at[i]->rust);
    e->depth--;
    line(e, "];");
    line(e, "%s", "");
}

/* The names that are there where one may be missing. */
static void emit_scopes(Emit *e, const HirModule *m) {
    bool any = false;
    for (size_t i = 0; i < m->fns.len; i++) any = any || m->fns.at[i]->misses_names;
    if (!any || m->module->text) return;
    line(e, "/// What names there are, for suggestions in place of one that is not.");
    line(e, "pub const SCOPES: &[rt::traceback::Scope] = &[");
    for (size_t i = 0; i < m->fns.len; i++) {
        const HirFn *f = m->fns.at[i];
        if (!f->misses_names) continue;
        Buf names = buf_in(e->arena);
        buf_text(&names, "");
        for (size_t k = 0; k < f->varnames.len; k++) buf_printf(&names, "%s\"%s\"", k ? ", " : "", f->varnames.at[k]);
        line(e, "    rt::traceback::Scope { code: &%s, locals: &[%s], globals: BOUND },", f->code, names.at);
    }
    line(e, "];");
    line(e, "const BOUND: &[(&str, u32)] = &[");
    for (size_t i = 0; i < m->bound.len; i++) line(e, "    (\"%s\", %u),", m->bound.at[i].name, m->bound.at[i].line);
    line(e, "];");
    line(e, "%s", "");
}

/* Main tells the runtime of all modules' names. */
static void emit_set_scopes(Emit *e) {
    Buf all = buf_in(e->arena);
    buf_text(&all, "");
    for (size_t i = 0; i < e->program->modules.len; i++) {
        const HirModule *m = e->program->modules.at[i];
        bool any = false;
        for (size_t k = 0; k < m->fns.len; k++) any = any || m->fns.at[k]->misses_names;
        if (!any || m->module->text) continue;
        buf_text(&all, all.len ? ", " : "");
        if (i) buf_printf(&all, "%s::", m->rust);
        buf_text(&all, "SCOPES");
    }
    if (all.len) line(e, "    rt::traceback::set_scopes(&[%s]);", all.at);
}

static void emit_list(Emit *e, const char *field, const char *const *names, size_t n) {
    Buf text = buf_in(e->arena);
    buf_text(&text, "");
    for (size_t i = 0; i < n; i++) buf_printf(&text, "%s\"%s\"", i ? ", " : "", names[i]);
    line(e, "        %s: &[%s],", field, text.at);
}

static bool has_details(const HirModule *m) {
    for (size_t i = 0; i < m->fns.len; i++)
        if (m->fns.at[i]->details) return true;
    return false;
}

/* What the functions' code objects say. */
static void emit_details(Emit *e, const HirModule *m) {
    if (!has_details(m)) return;
    line(e, "/// What `f.__code__` says.");
    line(e, "pub const DETAILS: &[rt::function::Details] = &[");
    for (size_t i = 0; i < m->fns.len; i++) {
        const HirFn *f = m->fns.at[i];
        if (!f->details) continue;
        line(e, "    rt::function::Details {");
        line(e, "        code: &%s,", f->code);
        line(e, "        first_line: %u,", f->details->line);
        line(e, "        flags: %u,", f->details->flags);
        emit_list(e, "locals", f->details->locals.at, f->details->locals.len);
        emit_list(e, "cells", f->details->cells.at, f->details->cells.len);
        emit_list(e, "free", f->details->free.at, f->details->free.len);
        line(e, "    },");
    }
    line(e, "];");
    line(e, "%s", "");
}

static void emit_set_details(Emit *e) {
    Buf all = buf_in(e->arena);
    buf_text(&all, "");
    for (size_t i = 0; i < e->program->modules.len; i++) {
        const HirModule *m = e->program->modules.at[i];
        if (!has_details(m)) continue;
        buf_text(&all, all.len ? ", " : "");
        if (i) buf_printf(&all, "%s::", m->rust);
        buf_text(&all, "DETAILS");
    }
    if (all.len) line(e, "    rt::function::set_details(&[%s]);", all.at);
}

static Str emit_module(Emit *e, const HirModule *m, bool is_main) {
    Buf out = buf_in(e->arena);
    e->out = &out;
    e->module = m;
    emit_doc(e, "//!", m->fns.at[0]->doc);
    bool is_crate = emit_is_crate(e, m);
    if (is_main || is_crate) {
        line(e, "#![allow(non_snake_case, non_upper_case_globals, non_camel_case_types, unused_variables, unused_assignments, dead_code)]");
        line(e, "%s", "");
        for (size_t i = 1; i < e->program->modules.len && is_main; i++)
            line(e, "%s %s;", emit_is_crate(e, e->program->modules.at[i]) ? "extern crate" : "mod", e->program->modules.at[i]->rust);
    } else {
        line(e, "%s", "");
    }
    Buf body = buf_in(e->arena);
    e->out = &body;
    line(e, "%s", "");
    if (m->globals.len) {
        line(e, "/// The module's variables.");
        line(e, "pub mod g {");
        line(e, m->structs.len ? "    use super::*;" : "    use portalis_rt::prelude::*;");
        for (size_t i = 0; i < m->globals.len; i++) emit_global(e, m->globals.at[i]);
        line(e, "}");
        line(e, "%s", "");
    }
    for (size_t i = 0; i < m->structs.len; i++)
        if (!m->structs.at[i].facts) emit_struct(e, &m->structs.at[i]);
    for (size_t i = 0; i < m->classes.len; i++) emit_impl(e, m, m->classes.at[i], m->class_docs.at[i]);
    for (size_t i = 1; i < m->fns.len; i++) {
        const HirFn *f = m->fns.at[i];
        if (!f->owner && (f->kind == HIR_FN_PLAIN || f->kind == HIR_FN_GENERATOR)) emit_fn(e, f);
    }
    emit_run(e, m);
    if (m->module->text) {
        emit_text(e, m);
    } else if (!is_main || m->open) {
        emit_state(e, m);
        emit_import(e, m);
    }
    if (is_main) {
        bool texts = emit_texts(e);
        if (e->program->imports) emit_importable(e);
        line(e, "fn main() {");
        if (e->program->imports) line(e, "    rt::import::register(IMPORTABLE);");
        if (e->program->characters) line(e, "    rt::std::unicodedata::name_characters();");
        if (e->program->owners) line(e, "    rt::function::tell_owners();");
        if (e->program->collects) line(e, "    rt::collector::start();");
        if (texts) line(e, "    rt::text::register(TEXTS);");
        const char *file = rust_string(e->arena, str_from(m->file));
        if (e->program->frames) line(e, "    rt::frames::start();");
        emit_set_scopes(e);
        emit_set_details(e);
        if (m->warnings.all.len) {
            line(e, "    rt::traceback::syntax_warnings(%s, &[", file);
            for (size_t i = 0; i < m->warnings.all.len; i++)
                line(e, "        (%u, %s),", m->warnings.all.at[i].line, rust_string(e->arena, str_from(m->warnings.all.at[i].text)));
            line(e, "    ]);");
        }
        if (m->open) line(e, "    program::run(%s, n::ALL, || STATE.start(\"__main__\", f::MODULE.file, GLOBALS, run))", file);
        else line(e, "    program::run(%s, n::ALL, run)", file);
        line(e, "}");
        line(e, "%s", "");
        emit_natives(e);
    }
    emit_scopes(e, m);
    emit_details(e, m);
    line(e, "/// What is known of each function.");
    line(e, "mod f {");
    e->depth++;
    Buf infos = buf_in(e->arena);
    e->out = &infos;
    for (size_t i = 0; i < m->fns.len; i++) emit_info(e, m, m->fns.at[i]);
    e->out = &body;
    if (infos.at && strstr(infos.at, "&n::")) line(e, "use crate::n;");
    line(e, "use portalis_rt::prelude::*;");
    buf_str(&body, buf_view(&infos));
    e->depth--;
    line(e, "}");
    line(e, "%s", "");
    for (size_t i = 0; i < m->sites.len; i++) emit_site(e, m->sites.at[i]);
    if (is_main) {
        line(e, "%s", "");
        emit_names(e);
    }
    e->out = &out;
    if (is_crate) emit_outside(e, m, buf_view(&body));
    if (!is_main && !is_crate && names_statics(&body)) line(e, "use crate::n;");
    line(e, names_runtime(&body) ? "use portalis_rt::{self as rt, prelude::*};" : "use portalis_rt::prelude::*;");
    buf_str(&out, buf_view(&body));
    return buf_view(&out);
}

RustFiles *rust_emit(Arena *arena, const HirProgram *p, bool apart) {
    RustFiles *files = NEW(arena, RustFiles);
    Emit e = {.arena = arena, .program = p, .apart = apart};
    for (size_t i = 0; i < p->modules.len; i++) {
        Str text = emit_module(&e, p->modules.at[i], i == 0);
        vec_push(arena, &files->all, (RustFile){arena_printf(arena, "%s%s.rs", emit_is_crate(&e, p->modules.at[i]) ? "lib/" : "", p->modules.at[i]->rust), text});
    }
    return files;
}

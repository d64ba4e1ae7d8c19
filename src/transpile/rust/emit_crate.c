/* Modules of the library as crates of their own, compiled once for all programs that use the same of them. They import each other in circles
 * and share names with the main crate, so they know each other by symbols only. */
#include "transpile/rust/emit_parts.h"

#include <ctype.h>

bool emit_is_crate(const Emit *e, const HirModule *m) { return e->apart && m->module->in_library && !m->module->text; }

bool emit_has_crates(const Emit *e) {
    for (size_t i = 1; i < e->program->modules.len; i++)
        if (emit_is_crate(e, e->program->modules.at[i])) return true;
    return false;
}

void emit_symbol(Emit *e, const char *kind, const char *name) { line(e, "#[export_name = \"%s.%s\"]", kind, name); }

typedef VEC(Str) Words;

/* The words that follow `path` in the text, each once. */
static Words words_after(Arena *a, Str text, const char *path) {
    Words found = {0};
    size_t len = strlen(path);
    const char *end = text.at + text.len;
    for (const char *at = text.at; (at = memmem(at, (size_t)(end - at), path, len));) {
        bool starts = at == text.at || !(isalnum((unsigned char)at[-1]) || at[-1] == '_' || at[-1] == ':');
        const char *word = at += len;
        if (str_starts((Str){word, (size_t)(end - word)}, "r#")) at += 2;
        while (at < end && (isalnum((unsigned char)*at) || *at == '_' || (unsigned char)*at >= 128)) at++;
        Str s = {word, (size_t)(at - word)};
        bool again = !starts || !s.len;
        for (size_t i = 0; i < found.len && !again; i++) again = str_eq(found.at[i], s);
        if (!again) vec_push(a, &found, s);
    }
    return found;
}

static const char *name_of_ident(const Emit *e, Str ident) {
    for (size_t i = 0; i < e->program->names.len; i++)
        if (str_is(ident, e->program->name_idents.at[i])) return e->program->names.at[i]->text;
    return NULL;
}

static void emit_names_used(Emit *e, Str body) {
    Words words = words_after(e->arena, body, "n::");
    if (!words.len) return;
    line(e, "/// Attribute and keyword names, which all crates share.");
    line(e, "mod n {");
    line(e, "    use portalis_rt::prelude::*;");
    line(e, "    unsafe extern \"C\" {");
    for (size_t i = 0; i < words.len; i++) {
        const char *name = name_of_ident(e, words.at[i]);
        if (name) line(e, "        #[link_name = \"n.%s\"] pub safe static %.*s: NameData;", name, STR_ARG(words.at[i]));
    }
    line(e, "    }");
    line(e, "}");
    line(e, "%s", "");
}

static void emit_natives_used(Emit *e, Str body) {
    Words words = words_after(e->arena, body, "crate::native::");
    if (!words.len) return;
    line(e, "/// Native modules as objects.");
    line(e, "mod native {");
    line(e, "    use portalis_rt::module::NativeModule;");
    line(e, "    unsafe extern \"C\" {");
    for (size_t i = 0; i < words.len; i++)
        line(e, "        #[link_name = \"native.%.*s\"] pub safe static %.*s: NativeModule;", STR_ARG(words.at[i]), STR_ARG(words.at[i]));
    line(e, "    }");
    line(e, "}");
    line(e, "%s", "");
}

static void emit_modules_used(Emit *e, const HirModule *m, Str body) {
    Words words = words_after(e->arena, body, "crate::");
    for (size_t i = 0; i < words.len; i++) {
        bool is_module = false;
        for (size_t k = 1; k < e->program->modules.len; k++) is_module |= str_is(words.at[i], e->program->modules.at[k]->rust);
        if (!is_module || str_is(words.at[i], m->rust)) continue;
        line(e, "mod %.*s {", STR_ARG(words.at[i]));
        line(e, "    use portalis_rt::prelude::*;");
        line(e, "    unsafe extern \"Rust\" {");
        line(e, "        #[link_name = \"%.*s.import\"] pub safe fn import() -> Res<Obj>;", STR_ARG(words.at[i]));
        line(e, "        #[link_name = \"%.*s.STATE\"] pub safe static STATE: ModuleState;", STR_ARG(words.at[i]));
        line(e, "    }");
        line(e, "}");
        line(e, "%s", "");
    }
}

void emit_outside(Emit *e, const HirModule *m, Str body) {
    emit_modules_used(e, m, body);
    emit_natives_used(e, body);
    emit_names_used(e, body);
    /* Inside, paths begin at the crate; it is its own module too. */
    line(e, "use crate as %s;", m->rust);
}

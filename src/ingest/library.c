#include "ingest/library.h"

#include <stdio.h>
#include <stdlib.h>
#include <xxhash.h>

#include "base/file.h"

static const char *recipe_of(Arena *a, const Library *lib, const char *file) {
    return arena_printf(a, "%s/cuts/%s.cuts", lib->folder, file);
}

static bool has_recipe(Arena *a, const Library *lib, const char *file) {
    return lib->folder && file_exists(recipe_of(a, lib, file));
}

/* CPython says itself where its library is. */
static const char *ask(Arena *a, const char *python) {
    static const char question[] =
        "import os, sys; print(os.path.dirname(os.__file__) if sys.version_info[:2] == (3, 11) else '')";
    const Process p = {.argv = (const char *[]){python, "-I", "-S", "-c", question, NULL}, .capture = true, .timeout = 10};
    ProcessResult r;
    if (!process_run(a, &p, &r) || r.status != 0) return NULL;
    const char *folder = arena_strndup(a, r.out.at, strcspn(r.out.at, "\n"));
    return *folder ? folder : NULL;
}

const char *library_find(Arena *a) {
    const char *folder = ask(a, "python3.11");
    return folder ? folder : ask(a, "python3");
}

static const char *folder_of(Arena *a, Library *lib) {
    if (!lib->looked) lib->theirs = library_find(a);
    lib->looked = true;
    return lib->theirs;
}

bool library_shortens(Arena *a, const Library *lib, const char *file) { return has_recipe(a, lib, file); }

bool library_has(Arena *a, Library *lib, const char *file) {
    if (has_recipe(a, lib, file)) return true;
    return folder_of(a, lib) && file_exists(arena_printf(a, "%s/%s.py", lib->theirs, file));
}

/* ---- Recipes ----
 * Comments, the hash of the whole file, `as C` for what takes the place of a module that CPython has in C, and then in order of lines:
 *     12         line 12 is left empty
 *     12-20      so are these
 *     12: text   line 12 is this
 *     12@4-9: t  in line 12, this stands for the bytes from 4 up to 9
 */

static Str next_line(Str *text) {
    const char *end = memchr(text->at, '\n', text->len);
    Str line = {text->at, end ? (size_t)(end - text->at) : text->len};
    size_t used = line.len + (end != NULL);
    text->at += used;
    text->len -= used;
    return line;
}

typedef struct Step {
    unsigned long first, last; /* the lines; none when `first` is 0 */
    unsigned long from, to;    /* the bytes of a line */
    bool within, replaces;
    Str text;
} Step;

static Step next_step(Str *recipe) {
    Str line = next_line(recipe);
    if (!line.len) return (Step){0};
    char *at;
    Step step = {.first = strtoul(line.at, &at, 10)};
    step.last = step.first;
    if (*at == '-') step.last = strtoul(at + 1, &at, 10);
    if (*at == '@') {
        step.within = true;
        step.from = strtoul(at + 1, &at, 10);
        step.to = strtoul(at + 1, &at, 10);
    }
    step.replaces = *at == ':';
    at += step.replaces;
    if (at < line.at + line.len && *at == ' ') at++;
    step.text = (Str){at, (size_t)(line.at + line.len - at)};
    return step;
}

static Str shortened(Arena *a, Str text, Str recipe) {
    Buf out = buf_in(a);
    Step step = next_step(&recipe);
    for (unsigned long number = 1; text.len; number++) {
        Str line = next_line(&text);
        while (step.first && step.last < number) step = next_step(&recipe);
        if (!step.first || number < step.first) buf_str(&out, line);
        else if (step.within && step.from <= step.to && step.to <= line.len) {
            buf_put(&out, line.at, step.from);
            buf_str(&out, step.text);
            buf_put(&out, line.at + step.to, line.len - step.to);
        } else if (step.replaces) buf_str(&out, step.text);
        buf_char(&out, '\n');
    }
    return buf_view(&out);
}

/* The recipe begins with lines that start with `#`, and then "hash " and the file's XXH3. */
static bool is_for(Str *recipe, Str text) {
    Str line;
    do line = next_line(recipe);
    while (str_starts(line, "#"));
    XXH128_hash_t hash = XXH3_128bits(text.at, text.len);
    char wanted[48];
    snprintf(wanted, sizeof wanted, "hash %016llx%016llx", (unsigned long long)hash.high64, (unsigned long long)hash.low64);
    return str_is(line, wanted);
}

static bool is_as_c(Str *recipe) {
    Str rest = *recipe, line = next_line(&rest);
    if (!str_is(line, "as C")) return false;
    *recipe = rest;
    return true;
}

const Source *library_read(Session *s, Library *lib, const char *file, bool *as_c, const char **why) {
    Arena *a = &s->arena;
    *why = "no CPython 3.11 is on this machine";
    *as_c = false;
    if (!folder_of(a, lib)) return NULL;
    const char *path = arena_printf(a, "%s/%s.py", lib->theirs, file);
    Str recipe, text;
    if (!has_recipe(a, lib, file)) return source_read(s, path);
    *why = arena_printf(a, "%s is not there", path);
    if (!file_read(a, recipe_of(a, lib, file), &recipe) || !file_read(a, path, &text)) return NULL;
    *why = arena_printf(a, "%s is that of another version", path);
    if (!is_for(&recipe, text)) return NULL;
    *as_c = is_as_c(&recipe);
    return source_from_text(s, path, shortened(a, text, recipe));
}

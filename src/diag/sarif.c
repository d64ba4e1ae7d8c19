/* Diagnostics as a SARIF 2.1.0 log with one run. */
#include "base/json.h"
#include "diag/render.h"
#include "version.h"

static json_t *message(const char *text) { return json_pack("{s:o}", "text", json_text(str_from(text))); }

static json_t *location(const Source *source, Span span) {
    json_t *physical = json_pack("{s:{s:o}}", "artifactLocation", "uri", json_text(str_from(source->path)));
    Place from = place_start(source, span), end = place_end(source, span);
    if (from.line)
        json_object_set_new(physical, "region",
                            json_pack("{s:i, s:i, s:i, s:i}", "startLine", (int)from.line, "startColumn",
                                      (int)from.column, "endLine", (int)end.line, "endColumn", (int)end.column));
    return json_pack("{s:o}", "physicalLocation", physical);
}

/* The message with its notes and helps: SARIF has one text per result. */
static char *whole_message(Arena *a, const Diag *d) {
    Buf b = buf_in(a);
    buf_text(&b, d->message);
    for (size_t i = 0; i < d->notes.len; i++) buf_printf(&b, "\nnote: %s", d->notes.at[i]);
    for (size_t i = 0; i < d->helps.len; i++) buf_printf(&b, "\nhelp: %s", d->helps.at[i]);
    return b.at;
}

static json_t *result(Arena *a, const Diag *d) {
    const DiagInfo *info = &diag_infos[d->code];
    json_t *r = json_pack("{s:s, s:i, s:s, s:o}", "ruleId", info->code, "ruleIndex", (int)d->code, "level",
                          severity_name(info->severity), "message", message(whole_message(a, d)));
    json_t *at = json_array();
    if (d->source) json_array_append_new(at, location(d->source, d->span));
    json_object_set_new(r, "locations", at);
    if (!d->labels.len) return r;
    json_t *related = json_array();
    for (size_t i = 0; i < d->labels.len; i++) {
        json_t *other = location(d->labels.at[i].source, d->labels.at[i].span);
        json_object_set_new(other, "id", json_integer((json_int_t)i));
        json_object_set_new(other, "message", message(d->labels.at[i].text));
        json_array_append_new(related, other);
    }
    json_object_set_new(r, "relatedLocations", related);
    return r;
}

static json_t *rules(void) {
    json_t *list = json_array();
    for (int i = 0; i < DIAG_CODES; i++)
        json_array_append_new(
            list, json_pack("{s:s, s:s, s:{s:s}}", "id", diag_infos[i].code, "name", diag_infos[i].slug,
                            "defaultConfiguration", "level", severity_name(diag_infos[i].severity)));
    return list;
}

void render_sarif(Buf *out, const Diags *d) {
    json_t *results = json_array();
    Diag **sorted = diags_sorted(d->arena, d);
    for (size_t i = 0; i < d->all.len; i++) json_array_append_new(results, result(d->arena, sorted[i]));
    json_t *driver = json_pack("{s:s, s:s, s:o}", "name", "portalis", "version", PORTALIS_VERSION, "rules", rules());
    json_t *log = json_pack("{s:s, s:s, s:[{s:{s:o}, s:s, s:o}]}", "$schema",
                            "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", "tool",
                            "driver", driver, "columnKind", "unicodeCodePoints", "results", results);
    json_print(out, log);
}

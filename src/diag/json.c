/* Diagnostics as one JSON object: {"diagnostics": [...], "errors": n, "warnings": n}. */
#include "base/json.h"
#include "diag/render.h"

static void put_place(json_t *to, const Source *source, Span span) {
    json_object_set_new(to, "file", json_text_or_null(source ? source->path : NULL));
    if (!source) return;
    Place from = place_start(source, span), end = place_end(source, span);
    json_object_set_new(to, "line", json_integer(from.line));
    json_object_set_new(to, "column", json_integer(from.column));
    json_object_set_new(to, "end_line", json_integer(end.line));
    json_object_set_new(to, "end_column", json_integer(end.column));
}

static json_t *texts(const char *const *at, size_t len) {
    json_t *list = json_array();
    for (size_t i = 0; i < len; i++) json_array_append_new(list, json_text(str_from(at[i])));
    return list;
}

static json_t *one(const Diag *d) {
    const DiagInfo *info = &diag_infos[d->code];
    json_t *o = json_object();
    json_object_set_new(o, "code", json_string(info->code));
    json_object_set_new(o, "slug", json_string(info->slug));
    json_object_set_new(o, "severity", json_string(severity_name(info->severity)));
    json_object_set_new(o, "message", json_text(str_from(d->message)));
    put_place(o, d->source, d->span);
    json_object_set_new(o, "label", json_text_or_null(d->label));
    json_t *labels = json_array();
    for (size_t i = 0; i < d->labels.len; i++) {
        json_t *label = json_object();
        json_object_set_new(label, "message", json_text(str_from(d->labels.at[i].text)));
        put_place(label, d->labels.at[i].source, d->labels.at[i].span);
        json_array_append_new(labels, label);
    }
    json_object_set_new(o, "labels", labels);
    json_object_set_new(o, "notes", texts(d->notes.at, d->notes.len));
    json_object_set_new(o, "helps", texts(d->helps.at, d->helps.len));
    return o;
}

json_t *diags_json(const Diags *d) {
    json_t *list = json_array();
    Diag **sorted = diags_sorted(d->arena, d);
    for (size_t i = 0; i < d->all.len; i++) json_array_append_new(list, one(sorted[i]));
    json_t *all = json_object();
    json_object_set_new(all, "diagnostics", list);
    json_object_set_new(all, "errors", json_integer((json_int_t)d->errors));
    json_object_set_new(all, "warnings", json_integer((json_int_t)d->warnings));
    return all;
}

void render_json(Buf *out, const Diags *d) { json_print(out, diags_json(d)); }

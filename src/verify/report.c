/* Verdicts as text, JSON and JUnit's XML. */
#include "base/json.h"
#include "verify/verify.h"

static void count(const Verified *all, size_t n, size_t counts[VERDICTS]) {
    memset(counts, 0, VERDICTS * sizeof *counts);
    for (size_t i = 0; i < n; i++) counts[all[i].verdict]++;
}

static void put_indented(Buf *out, const char *text) {
    for (const char *line = text; *line;) {
        size_t len = strcspn(line, "\n");
        buf_printf(out, "%s%.*s\n", len ? "    " : "", (int)len, line);
        line += len + (line[len] == '\n');
    }
}

void verify_text(Buf *out, const Verified *all, size_t n) {
    size_t counts[VERDICTS];
    count(all, n, counts);
    for (size_t i = 0; i < n; i++) {
        if (all[i].verdict == VERDICT_AGREES) continue;
        buf_printf(out, "%s %s: %s\n", verdict_name(all[i].verdict), all[i].path, all[i].why);
        if (all[i].detail) put_indented(out, all[i].detail);
    }
    buf_printf(out, "%zu of %zu agree", counts[VERDICT_AGREES], n);
    for (int v = VERDICT_DIFFERS; v < VERDICTS; v++)
        if (counts[v]) buf_printf(out, ", %zu %s", counts[v], verdict_name((Verdict)v));
    buf_char(out, '\n');
}

void verify_json(Buf *out, const Verified *all, size_t n) {
    size_t counts[VERDICTS];
    count(all, n, counts);
    json_t *list = json_array(), *sums = json_object();
    for (size_t i = 0; i < n; i++) {
        const Verified *v = &all[i];
        json_t *one = json_object();
        json_object_set_new(one, "file", json_text(str_from(v->path)));
        json_object_set_new(one, "verdict", json_string(verdict_name(v->verdict)));
        json_object_set_new(one, "why", json_text_or_null(v->why));
        json_object_set_new(one, "detail", json_text_or_null(v->detail));
        json_object_set_new(one, "cpython_seconds", json_real(v->cpython_seconds));
        json_object_set_new(one, "portalis_seconds", json_real(v->portalis_seconds));
        json_array_append_new(list, one);
    }
    for (int v = 0; v < VERDICTS; v++)
        json_object_set_new(sums, verdict_name((Verdict)v), json_integer((json_int_t)counts[v]));
    json_print(out, json_pack("{s:o, s:o}", "programs", list, "verdicts", sums));
}

/* XML 1.0 has no place for control characters, nor for bytes that are not UTF-8. */
static void put_xml(Buf *out, const char *text) {
    json_t *clean = json_text(str_from(text));
    for (const char *c = json_string_value(clean); *c; c++) {
        if (*c == '<') buf_text(out, "&lt;");
        else if (*c == '>') buf_text(out, "&gt;");
        else if (*c == '&') buf_text(out, "&amp;");
        else if (*c == '"') buf_text(out, "&quot;");
        else if ((unsigned char)*c < 0x20 && *c != '\n' && *c != '\t') buf_text(out, "\xef\xbf\xbd");
        else buf_char(out, *c);
    }
    json_decref(clean);
}

static void put_case(Buf *out, const Verified *v) {
    buf_text(out, "  <testcase classname=\"portalis.verify\" name=\"");
    put_xml(out, v->path);
    buf_printf(out, "\" time=\"%.3f\"", v->portalis_seconds);
    if (v->verdict == VERDICT_AGREES) {
        buf_text(out, "/>\n");
        return;
    }
    const char *element = v->verdict == VERDICT_SKIPPED ? "skipped" : v->verdict == VERDICT_DIFFERS ? "failure" : "error";
    buf_printf(out, ">\n    <%s message=\"", element);
    put_xml(out, v->why);
    buf_text(out, "\">");
    if (v->detail) put_xml(out, v->detail);
    buf_printf(out, "</%s>\n  </testcase>\n", element);
}

void verify_junit(Buf *out, const Verified *all, size_t n) {
    size_t counts[VERDICTS];
    count(all, n, counts);
    size_t errors = counts[VERDICT_REFUSED] + counts[VERDICT_FAILED] + counts[VERDICT_TIMEOUT];
    buf_printf(out,
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<testsuite name=\"portalis verify\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\">\n",
               n, counts[VERDICT_DIFFERS], errors, counts[VERDICT_SKIPPED]);
    for (size_t i = 0; i < n; i++) put_case(out, &all[i]);
    buf_text(out, "</testsuite>\n");
}

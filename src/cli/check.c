/* `portalis check`: what cannot be translated, for people, programs and editors. */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/terminal.h"
#include "pipeline.h"

int cmd_check(Session *s, int argc, char **argv) {
    const char *format = "text";
    const Option table[] = {
        OPT_CHOICE('f', "format", &format, "text|json|sarif", "how to print what was found"),
        OPT_END,
    };
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    for (int i = 0; i < argc; i++) pipeline_check(s, argv[i]);

    if (strcmp(format, "text") == 0) {
        show_diags(s);
        if (s->diags.errors) fprintf(stderr, "portalis: %s\n", counted(&s->arena, s->diags.errors, "error"));
        return session_exit_code(s);
    }
    Buf text = buf_in(&s->arena);
    if (strcmp(format, "json") == 0) render_json(&text, &s->diags);
    else render_sarif(&text, &s->diags);
    fwrite(text.at, 1, text.len, stdout);
    return session_exit_code(s);
}

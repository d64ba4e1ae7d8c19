/* report.json of a converted program: what was made from what, and how it went. */
#ifndef PORTALIS_CLI_CONVERT_REPORT_H
#define PORTALIS_CLI_CONVERT_REPORT_H

#include "pipeline.h"

/* `src` is the folder of the Rust, `module` the path of what was built from it. False after a report. */
bool convert_report(Session *s, const Program *p, const char *src, const char *module, bool formatted, Buf *out);

#endif

/* The runtime crate -> the rlibs that translated programs are linked with. */
#ifndef PORTALIS_BUILD_RUNTIME_H
#define PORTALIS_BUILD_RUNTIME_H

#include "build/toolchain.h"

/* The folder with the rlibs for this profile and target, built first if the sources have changed
 * (a minute). Programs of the profile debug stand on the runtime of release. The sources are those
 * of the toolchain's root, or PORTALIS_RUNTIME. NULL after a report. */
const char *runtime_built(Session *s, const Toolchain *t, BuildProfile profile, BuildTarget target);

#endif

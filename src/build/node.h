/* A module under node's own WASI, for comparison. */
#ifndef PORTALIS_BUILD_NODE_H
#define PORTALIS_BUILD_NODE_H

#include "build/engine.h"

bool node_run(Session *s, const Toolchain *t, const EngineRun *run, EngineResult *out);

#endif

/* The tools on this machine: where they are, and what of them goes into cache keys.
 * tools/setup puts them there; nothing here installs or downloads. */
#ifndef PORTALIS_BUILD_TOOLCHAIN_H
#define PORTALIS_BUILD_TOOLCHAIN_H

#include "session.h"

typedef enum ToolId {
#define TOOL(id, command, needed, version, purpose) TOOL_##id,
#include "build/tools.def"
#undef TOOL
    TOOLS
} ToolId;

typedef struct Tool {
    const char *command;
    const char *path; /* NULL when it is not on this machine */
    const char *version_argument;
    const char *purpose;
    bool needed; /* nothing can be built without it */
} Tool;

typedef enum BuildProfile { PROFILE_DEBUG, PROFILE_RELEASE, PROFILE_SMALL } BuildProfile;
typedef enum BuildTarget { TARGET_WASI, TARGET_NATIVE } BuildTarget;

typedef struct Toolchain {
    const char *cache; /* the folder of everything that can be made again */
    const char *root;  /* the folder that has runtime/ and tools/; NULL when there is none */
    const char *id;    /* the sysroots' names, which hold a hash of compiler and script; NULL before tools/setup ran */
    Tool tools[TOOLS];
} Toolchain;

/* Looks, and never fails: what is missing is NULL. */
const Toolchain *toolchain_find(Session *s);
/* Reports what a build needs and this machine has not. */
bool toolchain_check(Session *s, const Toolchain *t);

/* The first line that a tool says of its version; NULL when it does not run. */
const char *tool_version(Session *s, const Tool *tool);

/* "small" or "release". */
const char *sysroot_name(BuildProfile profile, BuildTarget target);
/* The sysroot that programs of this profile are compiled against; `small` has one of its own for wasi. */
const char *toolchain_sysroot(Session *s, const Toolchain *t, BuildProfile profile, BuildTarget target);

#endif

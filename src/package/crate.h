/* A Cargo crate around the Rust of a translated program: what a person reads, builds with plain cargo and keeps.
 *
 *     Cargo.toml, build.rs    how to build it
 *     rustfmt.toml            how it is laid out
 *     src/                    the program, by pipeline_rust
 *     portalis-rt/            the runtime's sources, and in vendor/ what they stand on: nothing is fetched
 *     .cargo/config.toml      where this machine has cargo's compiler and std for wasm */
#ifndef PORTALIS_PACKAGE_CRATE_H
#define PORTALIS_PACKAGE_CRATE_H

#include "build/toolchain.h"

/* A crate's name for a program: letters, digits and underscores, and none that cargo refuses. */
char *crate_name(Arena *a, const char *path);

/* Everything but src/. `program` is the path of the Python file, for the heading. Builds the runtime if it must. */
bool crate_write(Session *s, const Toolchain *t, const char *folder, const char *name, const char *program);

/* Lays out src/ as rustfmt does. `*formatted` is false when this machine has no rustfmt. */
bool crate_format(Session *s, const Toolchain *t, const char *folder, bool *formatted);

#endif

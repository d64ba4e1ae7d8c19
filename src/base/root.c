#include "base/root.h"

#include "base/file.h"

const char *root_of_build(void) { return PORTALIS_SOURCE; }

const char *root_folder(Arena *a) {
    char *self = path_absolute(a, "/proc/self/exe");
    const char *installed = self ? path_join(a, path_folder(a, self), "../share/portalis") : NULL;
    if (installed && dir_exists(path_join(a, installed, "runtime"))) return path_absolute(a, installed);
    /* Built in a checkout: the sources of that one, also when the checkout was copied or moved. */
    const char *checkout = self ? path_join(a, path_folder(a, self), "..") : NULL;
    if (checkout && dir_exists(path_join(a, checkout, "runtime"))) return path_absolute(a, checkout);
    return dir_exists(path_join(a, PORTALIS_SOURCE, "runtime")) ? PORTALIS_SOURCE : NULL;
}

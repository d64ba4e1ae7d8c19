/* The one place where the version stands. */
#ifndef PORTALIS_VERSION_H
#define PORTALIS_VERSION_H

#define PORTALIS_VERSION "0.1.0"

#endif

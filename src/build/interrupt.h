/* Ctrl-C while a module runs. The first one stores 0 in a word of its memory, at which its runtime looks where a function
 * is entered and where it waits, and raises KeyboardInterrupt. When the program does not notice it within a second (it is
 * in a loop that calls nothing), or at a second Ctrl-C, this process ends by the signal, as by default. */
#ifndef PORTALIS_BUILD_INTERRUPT_H
#define PORTALIS_BUILD_INTERRUPT_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct Interrupt {
    volatile uint32_t *limit; /* in the module's memory; NULL: it has none */
    sigset_t old;             /* signals blocked before */
    int signals, ended;       /* descriptors: signals come; the module has ended; -1 when closed */
} Interrupt;

/* From here on SIGINT waits, in threads started later too. False with errno. */
bool interrupt_begin(Interrupt *i);
void interrupt_end(Interrupt *i);
/* Called by the module's thread: it is done. */
void interrupt_ended(Interrupt *i);
/* Waits for that; false when `seconds` (0: any time) were over first. */
bool interrupt_wait(Interrupt *i, double seconds);
/* Ends this process by SIGINT. */
void interrupt_die(void);

#endif

#include "build/interrupt.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 1 }; /* seconds in which a program notices */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Where SIGINT is ignored (a job in the background) it stays so. */
static bool is_ignored(void) {
    struct sigaction action;
    return sigaction(SIGINT, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

bool interrupt_begin(Interrupt *i) {
    sigset_t set;
    sigemptyset(&set);
    if (!is_ignored()) sigaddset(&set, SIGINT);
    i->limit = NULL;
    sigprocmask(SIG_BLOCK, &set, &i->old);
    i->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    i->ended = eventfd(0, EFD_CLOEXEC);
    return i->signals >= 0 && i->ended >= 0;
}

void interrupt_end(Interrupt *i) {
    if (i->signals >= 0) close(i->signals);
    if (i->ended >= 0) close(i->ended);
    i->signals = i->ended = -1;
    sigprocmask(SIG_SETMASK, &i->old, NULL);
}

void interrupt_ended(Interrupt *i) {
    if (i->ended >= 0) eventfd_write(i->ended, 1);
}

void interrupt_die(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    signal(SIGINT, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    raise(SIGINT);
}

/* A Ctrl-C has come: can the program still be told? */
static bool tell(Interrupt *i) {
    struct signalfd_siginfo info;
    if (read(i->signals, &info, sizeof info) != sizeof info) return true;
    if (!i->limit || *i->limit == 0) return false;
    *i->limit = 0;
    return true;
}

static int milliseconds(double until) {
    double left = until - now();
    return left <= 0 ? 0 : left > 1e6 ? 1000000000 : (int)(left * 1e3) + 1;
}

bool interrupt_wait(Interrupt *i, double seconds) {
    const double end = seconds > 0 ? now() + seconds : 0;
    double patience = 0;
    for (;;) {
        double until = patience && (!end || patience < end) ? patience : end;
        struct pollfd files[] = {{.fd = i->ended, .events = POLLIN}, {.fd = i->signals, .events = POLLIN}};
        poll(files, 2, until ? milliseconds(until) : -1);
        if (files[0].revents) return true;
        if (files[1].revents) {
            if (!tell(i)) interrupt_die();
            patience = now() + PATIENCE;
        }
        if (end && now() >= end) return false;
        if (patience && now() >= patience) {
            if (*i->limit == 0) interrupt_die();
            patience = 0;
        }
    }
}

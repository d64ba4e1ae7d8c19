/* VEC(T): an array that grows in an arena. `struct { T *at; size_t len, room; }` */
#ifndef PORTALIS_BASE_VEC_H
#define PORTALIS_BASE_VEC_H

#include "base/arena.h"

#define VEC(T) \
    struct { \
        T *at; \
        size_t len, room; \
    }

#define vec_push(arena, v, ...) \
    do { \
        if ((v)->len == (v)->room) { \
            size_t room_ = (v)->room ? (v)->room * 2 : 8; \
            (v)->at = arena_grow((arena), (v)->at, (v)->room * sizeof *(v)->at, room_ * sizeof *(v)->at); \
            (v)->room = room_; \
        } \
        (v)->at[(v)->len++] = (__VA_ARGS__); \
    } while (0)

#define vec_pop(v) ((v)->at[--(v)->len])
#define vec_last(v) ((v)->at[(v)->len - 1])

#endif

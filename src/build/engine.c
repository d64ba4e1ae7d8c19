#include "build/engine.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>
#include <utf8proc.h>
#include <wasmtime.h>

#include "base/file.h"
#include "build/cache.h"
#include "build/interrupt.h"
#include "build/node.h"
#include "build/rustc.h"

/* Address space, not memory: a million frames fit. The thread's own has to be larger than what
 * wasm may use of it, because host functions stand on it too. */
enum { WASM_STACK = 1 << 30, HOST_STACK = 8 << 20, SHALLOW_STACK = 16 << 20 };
enum { STATUS_TRAPPED = 134, STATUS_TIMED_OUT = 124, STATUS_INTERRUPTED = 130 | 256 };

typedef struct Engine {
    Session *s;
    const EngineRun *run;
    wasm_engine_t *engine;
    wasmtime_module_t *module;
    wasmtime_linker_t *linker;
    wasmtime_store_t *store;
    wasmtime_context_t *context;
    wasmtime_func_t start;
    Interrupt interrupt;
    bool exited; /* by proc_exit, with `status` */
    int status;
    wasmtime_error_t *error; /* of the call of `start` */
    wasm_trap_t *trap;
} Engine;

const char *engine_version(void) { return WASMTIME_VERSION; }

static const char *take_text(Session *s, wasm_byte_vec_t *message) {
    while (message->size && message->data[message->size - 1] == '\n') message->size--;
    const char *text = arena_strndup(&s->arena, message->data, message->size);
    wasm_byte_vec_delete(message);
    return text;
}

static const char *error_text(Session *s, wasmtime_error_t *error) {
    wasm_byte_vec_t message;
    wasmtime_error_message(error, &message);
    wasmtime_error_delete(error);
    return take_text(s, &message);
}

static const char *trap_text(Session *s, const wasm_trap_t *trap) {
    wasm_byte_vec_t message;
    wasm_trap_message(trap, &message);
    return take_text(s, &message);
}

static bool create_engine(Engine *e) {
    wasm_config_t *config = wasm_config_new();
    wasmtime_config_async_stack_size_set(config, WASM_STACK + HOST_STACK);
    wasmtime_config_max_wasm_stack_set(config, WASM_STACK);
    wasmtime_config_strategy_set(config, e->run->quick ? WASMTIME_STRATEGY_WINCH : WASMTIME_STRATEGY_CRANELIFT);
    /* Programs have the user's own rights: nothing is to be kept from their guesses. Indirect calls are cheaper without. */
    wasmtime_config_cranelift_flag_set(config, "enable_table_access_spectre_mitigation", "false");
    wasmtime_config_cranelift_flag_set(config, "enable_heap_access_spectre_mitigation", "false");
    e->engine = wasm_engine_new_with_config(config);
    return e->engine || report(e->s, "the engine does not start");
}

/* Serialized modules belong to one version and one configuration; `2` counts what else create_engine sets. */
static CacheKey module_key(Arena *a, Str wasm, bool quick) {
    KeyText text = key_text(a);
    key_add(&text, STR("wasmtime " WASMTIME_VERSION " 2"));
    key_add(&text, quick ? STR("winch") : STR("cranelift"));
    key_add(&text, wasm);
    return cache_key(&text);
}

/* For the next time; that it could not be kept is no error. */
static void keep_serialized(Engine *e, const Cache *cache, const CacheKey *key) {
    wasm_byte_vec_t code;
    wasmtime_error_t *error = wasmtime_module_serialize(e->module, &code);
    if (error) {
        wasmtime_error_delete(error);
        return;
    }
    const char *made = cache_scratch(&e->s->arena, cache, ".cwasm");
    if (file_write(made, (Str){code.data, code.size})) cache_put(&e->s->arena, cache, key, ".cwasm", made);
    wasm_byte_vec_delete(&code);
}

static bool load_module(Engine *e, const Toolchain *t) {
    Arena *a = &e->s->arena;
    Str wasm;
    if (!file_read(a, e->run->module, &wasm)) return report(e->s, "cannot read %s: %s", e->run->module, strerror(errno));
    Cache cache = cache_in(a, t->cache);
    CacheKey key = module_key(a, wasm, e->run->quick);
    const char *code = cache_get(a, &cache, &key, ".cwasm");
    wasmtime_error_t *error = code ? wasmtime_module_deserialize_file(e->engine, code, &e->module) : NULL;
    if (code && !error) return true;
    if (error) wasmtime_error_delete(error); /* made on another kind of processor: make it again */
    error = wasmtime_module_new(e->engine, (const uint8_t *)wasm.at, wasm.len, &e->module);
    if (error) return report(e->s, "cannot load %s: %s", e->run->module, error_text(e->s, error));
    keep_serialized(e, &cache, &key);
    return true;
}

static bool is_utf8(const char *text) {
    utf8proc_int32_t c;
    for (utf8proc_ssize_t n; *text; text += n)
        if ((n = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &c)) <= 0) return false;
    return true;
}

/* What is not UTF-8 cannot be told to a module. */
static bool set_environment(Engine *e, wasi_config_t *wasi) {
    Arena *a = &e->s->arena;
    VEC(const char *) names = {0}, values = {0};
    char *folder = getcwd(NULL, 0);
    if (!folder) return report(e->s, "there is no current directory: %s", strerror(errno));
    vec_push(a, &names, "PORTALIS_CWD");
    vec_push(a, &values, arena_strdup(a, folder));
    free(folder);
    for (char **entry = environ; *entry; entry++) {
        const char *equals = strchr(*entry, '=');
        if (!equals || !is_utf8(*entry)) continue;
        vec_push(a, &names, arena_strndup(a, *entry, (size_t)(equals - *entry)));
        vec_push(a, &values, equals + 1);
    }
    return wasi_config_set_env(wasi, names.len, names.at, values.at) || report(e->s, "the current directory's name is not UTF-8");
}

static bool set_folders(Engine *e, wasi_config_t *wasi) {
    if (!e->run->dirs) return wasi_config_preopen_dir(wasi, "/", "/", true) || report(e->s, "cannot open /");
    for (const char *const *dir = e->run->dirs; *dir; dir++) {
        const char *path = path_absolute(&e->s->arena, *dir);
        if (!path || !wasi_config_preopen_dir(wasi, path, path, true))
            return report(e->s, "cannot open the folder %s: %s", *dir, strerror(errno));
    }
    return true;
}

static bool set_arguments(Engine *e, wasi_config_t *wasi) {
    size_t n = 0;
    while (e->run->argv[n]) n++;
    return wasi_config_set_argv(wasi, n, (const char **)e->run->argv) || report(e->s, "an argument is not UTF-8");
}

static bool prepare_wasi(Engine *e) {
    wasi_config_t *wasi = wasi_config_new();
    wasi_config_inherit_stdin(wasi);
    wasi_config_inherit_stdout(wasi);
    wasi_config_inherit_stderr(wasi);
    if (!set_arguments(e, wasi) || !set_environment(e, wasi) || !set_folders(e, wasi)) {
        wasi_config_delete(wasi);
        return false;
    }
    wasmtime_error_t *error = wasmtime_context_set_wasi(e->context, wasi);
    return !error || report(e->s, "the engine refuses: %s", error_text(e->s, error));
}

/* Counted from what the module begins with, which is mostly its (untouched) stack. */
static void limit_memory(Engine *e, wasmtime_instance_t *instance) {
    wasmtime_extern_t memory;
    if (!e->run->max_memory || !wasmtime_instance_export_get(e->context, instance, "memory", 6, &memory)) return;
    uint64_t most = wasmtime_memory_data_size(e->context, &memory.of.memory) + e->run->max_memory;
    wasmtime_store_limiter(e->store, (int64_t)most, -1, -1, -1, -1);
}

/* In place of the engine's own proc_exit, which takes statuses above 125 for errors. */
static wasm_trap_t *proc_exit(void *engine, wasmtime_caller_t *caller, const wasmtime_val_t *args, size_t n_args,
                              wasmtime_val_t *results, size_t n_results) {
    Engine *e = engine;
    e->exited = true;
    e->status = args[0].of.i32;
    return wasmtime_trap_new("exit", 4);
}

static wasmtime_error_t *define_imports(Engine *e) {
    static const char WASI[] = "wasi_snapshot_preview1";
    wasmtime_error_t *error = wasmtime_linker_define_wasi(e->linker);
    if (error) return error;
    wasmtime_linker_allow_shadowing(e->linker, true);
    wasm_functype_t *type = wasm_functype_new_1_0(wasm_valtype_new_i32());
    error = wasmtime_linker_define_func(e->linker, WASI, sizeof WASI - 1, "proc_exit", 9, type, proc_exit, e, NULL);
    wasm_functype_delete(type);
    return error;
}

/* Where in this process the word is that interrupts the program. The memory stays where it is. */
static volatile uint32_t *find_limit(Engine *e, wasmtime_instance_t *instance) {
    wasmtime_extern_t memory, limit;
    wasmtime_val_t at;
    if (!wasmtime_instance_export_get(e->context, instance, "memory", 6, &memory)) return NULL;
    if (!wasmtime_instance_export_get(e->context, instance, BUILD_LIMIT, sizeof BUILD_LIMIT - 1, &limit)) return NULL;
    if (limit.kind != WASMTIME_EXTERN_GLOBAL) return NULL;
    wasmtime_global_get(e->context, &limit.of.global, &at);
    size_t size = wasmtime_memory_data_size(e->context, &memory.of.memory);
    if (at.kind != WASMTIME_I32 || at.of.i32 % 4 || size < 4 || (uint32_t)at.of.i32 > size - 4) return NULL;
    return (volatile uint32_t *)(void *)(wasmtime_memory_data(e->context, &memory.of.memory) + at.of.i32);
}

static bool instantiate(Engine *e) {
    e->store = wasmtime_store_new(e->engine, NULL, NULL);
    e->context = wasmtime_store_context(e->store);
    e->linker = wasmtime_linker_new(e->engine);
    if (!prepare_wasi(e)) return false;
    wasmtime_instance_t instance;
    wasm_trap_t *trap = NULL;
    wasmtime_error_t *error = define_imports(e);
    if (!error) error = wasmtime_linker_instantiate(e->linker, e->context, e->module, &instance, &trap);
    if (error) return report(e->s, "cannot start %s: %s", e->run->module, error_text(e->s, error));
    if (trap) {
        report(e->s, "cannot start %s: %s", e->run->module, trap_text(e->s, trap));
        wasm_trap_delete(trap);
        return false;
    }
    wasmtime_extern_t start;
    if (!wasmtime_instance_export_get(e->context, &instance, "_start", 6, &start) || start.kind != WASMTIME_EXTERN_FUNC)
        return report(e->s, "%s is not a program: it has no function `_start`", e->run->module);
    e->start = start.of.func;
    e->interrupt.limit = find_limit(e, &instance);
    limit_memory(e, &instance);
    return true;
}

static void *call_start(void *engine) {
    Engine *e = engine;
    e->error = wasmtime_func_call(e->context, &e->start, NULL, 0, NULL, 0, &e->trap);
    interrupt_ended(&e->interrupt);
    return NULL;
}

/* Deep in the stack large pages are asked for: there a program uses many, and each costs a fault. */
static void *map_stack(size_t size) {
    char *stack = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED) return NULL;
    madvise(stack, size - SHALLOW_STACK, MADV_HUGEPAGE);
    return stack;
}

/* On a thread of its own, for its stack; `*ended` is false when time was up first. */
static bool call_on_thread(Engine *e, bool *ended) {
    const size_t size = (size_t)WASM_STACK + HOST_STACK;
    pthread_t thread;
    pthread_attr_t attributes;
    void *stack = map_stack(size);
    if (!stack) return report(e->s, "cannot reserve a stack: %s", strerror(errno));
    pthread_attr_init(&attributes);
    pthread_attr_setstack(&attributes, stack, size);
    int error = pthread_create(&thread, &attributes, call_start, e);
    pthread_attr_destroy(&attributes);
    if (error) return munmap(stack, size), report(e->s, "cannot start a thread: %s", strerror(error));
    *ended = interrupt_wait(&e->interrupt, e->run->timeout);
    if (!*ended) return pthread_detach(thread), true;
    pthread_join(thread, NULL);
    munmap(stack, size);
    return true;
}

static void judge(Engine *e, EngineResult *out) {
    wasmtime_trap_code_t code;
    if (e->exited) {
        out->status = e->status & 255;
        if (e->status == STATUS_INTERRUPTED) out->outcome = ENGINE_INTERRUPTED;
    } else if (e->trap) {
        bool deep = wasmtime_trap_code(e->trap, &code) && code == WASMTIME_TRAP_CODE_STACK_OVERFLOW;
        const char *text = trap_text(e->s, e->trap);
        if (e->run->max_memory) text = arena_printf(&e->s->arena, "%s; its memory may grow by %" PRIu64 " bytes", text, e->run->max_memory);
        *out = (EngineResult){deep ? ENGINE_STACK : ENGINE_TRAPPED, STATUS_TRAPPED, text};
    } else if (e->error) {
        *out = (EngineResult){ENGINE_TRAPPED, STATUS_TRAPPED, error_text(e->s, e->error)};
        e->error = NULL;
    }
    if (e->trap) wasm_trap_delete(e->trap);
    if (e->error) wasmtime_error_delete(e->error);
}

static bool run_wasmtime(Session *s, const Toolchain *t, const EngineRun *run, EngineResult *out) {
    Engine e = {.s = s, .run = run};
    bool ended = true;
    /* As under python, writing to a closed pipe is an error of the program, not its death. */
    void (*old_pipe)(int) = signal(SIGPIPE, SIG_IGN);
    bool ok = interrupt_begin(&e.interrupt) || report(s, "cannot wait for signals: %s", strerror(errno));
    ok = ok && create_engine(&e) && load_module(&e, t) && instantiate(&e) && call_on_thread(&e, &ended);
    interrupt_end(&e.interrupt);
    signal(SIGPIPE, old_pipe);
    if (!ended) {
        *out = (EngineResult){ENGINE_TIMED_OUT, STATUS_TIMED_OUT, "the time was up"};
        return true; /* nothing can be freed under the running thread */
    }
    if (ok) judge(&e, out);
    if (e.linker) wasmtime_linker_delete(e.linker);
    if (e.store) wasmtime_store_delete(e.store);
    if (e.module) wasmtime_module_delete(e.module);
    if (e.engine) wasm_engine_delete(e.engine);
    return ok;
}

bool engine_run(Session *s, const Toolchain *t, const EngineRun *run, EngineResult *out) {
    *out = (EngineResult){0};
    return run->node ? node_run(s, t, run, out) : run_wasmtime(s, t, run, out);
}

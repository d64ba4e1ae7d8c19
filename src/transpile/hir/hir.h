/* HIR: the program typed, explicit and desugared; what the emitter prints without deciding anything.
 *
 * Evaluation order is Python's. Every conversion between representations, every clone, every operation
 * that may raise and where its error goes is a node or a field. Control flow stays structured, because
 * Rust's is: labelled blocks carry `try`, `finally` and loops' `else`. */
#ifndef PORTALIS_TRANSPILE_HIR_H
#define PORTALIS_TRANSPILE_HIR_H

#include "analysis/infer.h"
#include "base/vec.h"
#include "ingest/ast.h"
#include "ingest/modules.h"
#include "ingest/warn.h"

typedef struct HirExpr HirExpr;
typedef struct HirStmt HirStmt;
typedef struct HirFn HirFn;
typedef struct HirModule HirModule;

typedef struct HirBlock {
    VEC(HirStmt *) stmts;
} HirBlock;

/* The runtime's operations: one line each in ops.def. */
typedef enum HirOp {
#define HOP(name, result, raises, rust) HOP_##name,
#include "transpile/hir/ops.def"
#undef HOP
    HIR_OPS
} HirOp;

typedef struct HirOpInfo {
    const char *name, *rust;
    TypeKind result;
    bool raises;
} HirOpInfo;
extern const HirOpInfo hir_ops[HIR_OPS];

typedef enum HirStorage {
    HIR_LOCAL,    /* a Rust variable */
    HIR_CELL,     /* a variable shared with inner functions: `Cell` */
    HIR_GLOBAL,   /* a static of a module: `Global` */
    HIR_NAMESPACE /* a name of a class body */
} HirStorage;

typedef struct HirVar {
    const char *rust;   /* its spelling; for globals of another module with the path */
    const char *python; /* as the user wrote it, for messages */
    const Type *type;   /* of what it holds */
    HirStorage storage;
    bool maybe_unbound; /* reads are tested */
    bool snapshot;      /* the same expression may change it: reads clone */
    bool is_param, is_free;
    bool by_ref;        /* a parameter that is borrowed: `&List<f64>` */
    bool is_temp;       /* not of the program: dies with its last read */
    bool is_variable;   /* of Python's, not a temporary */
    bool in_comprehension;
    bool is_function;   /* bound by one top-level def, to which calls go directly */
    uint32_t reads;
    bool declared;      /* place.c: a `let` was put somewhere */
    uint32_t writes;    /* place.c */
} HirVar;

/* A place in the source, as tracebacks show it. One constant `L6`, `L6b` … per module. */
typedef struct HirSite {
    const char *rust;
    const HirFn *fn;  /* whose name the traceback shows */
    Span span;
    uint32_t anchor_from, anchor_to;
} HirSite;

/* Where an error goes: `?` out of the function, or out of a labelled block by `catch!`. */
typedef struct HirRaise {
    const HirSite *site; /* NULL: the frame adds no entry */
    const char *label;   /* NULL: `?` */
} HirRaise;

typedef enum HirExprKind {
    HIR_CONST,   /* constant, of `type` */
    HIR_TEXT,    /* Rust text that stands for itself: `Obj::NONE`, a path */
    HIR_READ,    /* a variable; a place when it is a local */
    HIR_APPLY,   /* op with operands */
    HIR_CALL,    /* a translated function called directly: `text(args)` */
    HIR_COND,    /* if a { b } else { c } */
    HIR_AND, HIR_OR, HIR_NOT, /* of bools */
    HIR_SEQ,     /* { block; a } */
    HIR_CONVERT, /* a in the representation of `type` */
    HIR_CLONE,   /* a, with a reference of its own */
    HIR_ARGS,    /* the arguments of a dynamic call: operands, then keywords */
    HIR_LAMBDA,  /* a function value: `fn` with defaults (operands) and keyword defaults */
    HIR_LABELED, /* 'label: { block; Ok(a) }: a comprehension */
    HIR_CLOSURE, /* |var: &var's type| -> Res<a's type> { block; Ok(a) } */
    HIR_CLASS    /* build_class(bases and keywords: operands, or gathered in c; |ns| { block }) */
} HirExprKind;

struct HirExpr {
    HirExprKind kind;
    const Type *type;
    bool raises;
    HirRaise raise; /* when `raises` */
    HirExpr *a, *b, *c;
    VEC(HirExpr *) operands;
    VEC(const char *) names; /* HIR_ARGS: of the last operands; HIR_LAMBDA: of keyword defaults */
    HirOp op;
    const Const *constant;
    HirVar *var;
    const char *text;  /* HIR_TEXT, HIR_CALL; the {n} of an operation's template */
    const char *label;
    HirBlock *block;
    HirFn *fn;
};

typedef enum HirStmtKind {
    HIR_LET,      /* let var[: type] [= value] */
    HIR_SET,      /* var = value */
    HIR_EVAL,     /* value; */
    HIR_IF,       /* if value { block } else { other } */
    HIR_WHILE,    /* 'label: while value { block }; value NULL: loop */
    HIR_EACH,     /* 'label: while let Some(var) = value { block } */
    HIR_FOR,      /* 'label: for var in value { block }: over a Rust iterator */
    HIR_BLOCK,    /* 'label: { block } */
    HIR_BREAK, HIR_CONTINUE, /* of `label` */
    HIR_RETURN,   /* return Ok(value) */
    HIR_RAISE,    /* out with the error `value`, to `raise` */
    HIR_TRY,      /* match 'label: { block } { Ok => other, Err => handlers } */
    HIR_FINALLY,  /* 'label: { block }, then `other`, then on */
    HIR_WITH,     /* as HIR_FINALLY; leaving goes through `var`'s exit */
    HIR_EXIT      /* out of a HIR_FINALLY's block: break 'label Ok(Exit::…) */
} HirStmtKind;

typedef enum HirExit { HIR_EXIT_DONE, HIR_EXIT_RETURN, HIR_EXIT_BREAK, HIR_EXIT_CONTINUE } HirExit;

typedef struct HirHandler {
    HirBlock *before; /* computes `test` (may raise) */
    HirExpr *test;    /* NULL: any exception */
    HirBlock *body;
    const char *label; /* except*: of the block that `body` is */
    bool ends;         /* the body's end is not reached */
} HirHandler;

struct HirStmt {
    HirStmtKind kind;
    const char *label;
    bool label_used;
    HirVar *var;
    HirExpr *value;
    HirBlock *block, *other;
    VEC(HirHandler) handlers;
    HirRaise raise;        /* HIR_RAISE, and where HIR_TRY sends what no handler took */
    HirExit exit;
    bool exits[4];         /* HIR_FINALLY: which ways lead out of the block */
    bool star;             /* HIR_TRY: except* */
    bool is_async;         /* HIR_WITH: leaving awaits */
    bool ends;             /* HIR_FINALLY: the final block leaves by itself */
    HirBlock *on_exit[4];  /* what then happens */
    HirVar *exit_value;    /* of HIR_EXIT_RETURN */
    const char *name;      /* a fresh name for temporaries: `caught1` */
    const HirSite *site;   /* HIR_WITH: of the manager */
};

typedef enum HirFnKind { HIR_FN_MODULE, HIR_FN_PLAIN, HIR_FN_GENERATOR, HIR_FN_CLASS, HIR_FN_COMPREHENSION } HirFnKind;

typedef struct HirParam {
    HirVar *var;          /* as the body sees it */
    const char *incoming; /* the Rust parameter's name when the body needs a cell; else NULL */
    const char *name;     /* Python's */
    const char *name_ref; /* its static: `&n::x` */
    bool has_default;
    bool again;           /* declared anew in the body, so that it is let go in its turn */
    const Node *default_value;
} HirParam;

/* What calling a generator's function gives. */
typedef enum HirMaker { HIR_GENERATOR, HIR_COROUTINE, HIR_ASYNC_GENERATOR } HirMaker;

/* Of `f.__code__`. */
typedef struct HirDetails {
    uint32_t line, flags;
    VEC(const char *) locals, cells, free;
} HirDetails;

struct HirFn {
    HirFnKind kind;
    HirDetails *details;  /* if the program asks */
    HirMaker maker;       /* HIR_FN_GENERATOR */
    const HirSite *start; /* of a coroutine or async generator, and of a generator that may be thrown into: the place of what has not begun */
    HirModule *module;
    const char *rust;     /* its path: `mean`, `Item::missing` */
    const char *owner;    /* the class it stands in (`impl Item`), or NULL */
    const char *info;     /* its FunctionInfo static: `MEAN`; its Code is `MEAN_CODE` */
    const char *code;
    const char *python, *qualname;
    const char *doc;
    bool annotated; /* a class body that makes `__annotations__`, and its doc after that */
    Scope *scope;
    const HirFn *parent;
    VEC(HirParam) params; /* in the order of co_varnames: positional, keyword-only, *args, **kwargs */
    uint32_t posonly, positional, kwonly;
    bool star, star_star;
    VEC(HirVar *) captured; /* cells of enclosing functions, passed first */
    bool enters;          /* counts towards the recursion limit */
    const Type *result;
    HirBlock *body;
    bool diverges;        /* the end of the body is not reached */
    bool misses_names;    /* a NameError may be raised in it */
    VEC(const char *) varnames; /* then: its variables */
    uint32_t line;        /* where it begins, if somebody may ask its value; else 0 */
    bool shadowed;        /* its value is made where a variable has its Rust name */
    const ClassFacts *init_of;   /* `__init__` of a plain class: makes the struct */
    HirVar *init_self;
    VEC(HirVar *) init_fields;   /* what the fields are before the struct is made */
    bool init_whole;             /* it has been made */
};

/* A class of a family. */
typedef struct HirMember {
    const ClassFacts *facts;
    const char *rust;   /* its `impl`, and its name in the enum of classes */
    HirFn *make, *init; /* `new` and the `__init__` that it calls, which may be inherited; NULL */
} HirMember;

/* A method that is called by the instance's class, or what compares two instances by it. */
typedef struct HirDispatch {
    enum { HIR_BY_CLASS, HIR_EQUAL, HIR_ORDER, HIR_ORDER_TURNED, HIR_TRUTH } kind; /* TURNED: the right one's method is called */
    const Name *name;
    HirFn *fn;
    VEC(HirFn *) targets; /* by member; NULL: it has none, or no instances */
} HirDispatch;

/* A plain class, a family of them, or dicts as structs. */
typedef struct HirStruct {
    const ClassFacts *facts;   /* NULL: of records */
    const RecordFacts *record;
    const char *rust;
    VEC(const char *) fields; /* their Rust names, in order */
    VEC(HirMember) members;   /* of one that is made before `__init__` runs */
    const char *classes, *of; /* then: the enum of the classes, if there are several; the function that makes an instance without fields */
    VEC(HirDispatch) dispatches;
    const char *repr, *str;   /* what gives the instances' text, or NULL */
    const char *truth, *eq;   /* what tells whether one is true, whether two are equal; NULL: as object does */
} HirStruct;

/* A variable of a module, and the line that binds it first. */
typedef struct HirBound {
    const char *name;
    uint32_t line;
} HirBound;

struct HirModule {
    const Module *module;
    const char *file;     /* `__file__`: absolute, as CPython has it */
    const char *rust;     /* `m`; `main` for the program */
    const char *package;  /* the package that has it as an attribute, or NULL; and the attribute's name */
    const char *package_name;
    VEC(HirFn *) fns;     /* in order of appearance; [0] is the module's body */
    VEC(HirVar *) globals;
    HirVar *annotations;  /* `__annotations__`, if anything may look at it */
    VEC(const char *) global_names; /* their statics of names */
    VEC(HirSite *) sites;
    VEC(HirBound) bound;  /* if a function misses names: all that the module binds */
    SyntaxWarnings warnings; /* of the program: said when it starts */
    bool open;            /* its variables are asked for by name */
    VEC(const char *) classes; /* namespaces of methods: `Item`, with docs in class_docs */
    VEC(const char *) class_docs;
    VEC(HirStruct) structs;
};

/* A module of the runtime that the program uses as an object. */
typedef struct HirNativeModule {
    const Module *module;
    const char *rust;            /* its static: `native::SYS` */
    VEC(const char *) names;     /* `&n::argv` */
    VEC(const char *) values;    /* Rust of each */
    VEC(const char *) missing;   /* what CPython has and we do not */
} HirNativeModule;

typedef struct HirProgram {
    Arena *arena;
    Types *types;
    const ModuleGraph *graph;
    VEC(HirModule *) modules; /* [0] is the program */
    bool closures;            /* `f.__closure__` is asked for, by the program or the collector */
    bool characters;          /* it needs the names of characters */
    bool owners;              /* it asks what builtins belong to */
    bool collects;            /* it has a collector of cycles */
    bool frames;              /* it looks at the frames that run */
    bool imports;             /* it imports by names that are known at run time */
    VEC(const Name *) names;  /* attribute and keyword names that need a static of their own */
    VEC(const char *) name_idents;   /* how Rust spells them */
    VEC(HirNativeModule *) natives;
    VEC(const char *) runtime_names; /* those used that the runtime has: `&names::APPEND` */
} HirProgram;

/* AST to HIR, all modules. Needs: scopes. Gives diagnostics for what is not supported; then NULL. */
HirProgram *hir_lower(Session *s, Arena *arena, const ModuleGraph *graph);
/* Puts `let`s where they belong: at the first assignment when that dominates every use. */
/* Can the text stand in Rust's source as it is? */
bool hir_plain_text(Str s);
/* With `deaths`, variables whose values may be seen to die live as long as the function, and die in CPython's order. */
void hir_place(Arena *arena, HirFn *fn, bool deaths);
bool hir_dies(const Type *type);
void hir_deaths(Arena *arena, Types *types, HirFn *fn);
void hir_dump(const HirProgram *p, Buf *out);
void hir_dump_expr(const HirExpr *e, Buf *out);
void hir_dump_stmt(const HirStmt *s, Buf *out);
/* What the emitter relies on: operand types, labels, declared variables. What does not hold is a bug(). */
void hir_verify(const HirProgram *p);

#endif

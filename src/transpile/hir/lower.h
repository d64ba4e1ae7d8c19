/* Lowering: what its files share. lower.c modules and functions, lower_expr.c, lower_call.c,
 * lower_stmt.c, lower_assign.c, lower_try.c, lower_class.c, lower_special.c, lower_match.c, lower_comp.c, lower_name.c. */
#ifndef PORTALIS_TRANSPILE_HIR_LOWER_H
#define PORTALIS_TRANSPILE_HIR_LOWER_H

#include "analysis/assigned.h"
#include "analysis/by_name.h"
#include "analysis/getters.h"
#include "analysis/infer.h"
#include "transpile/hir/hir.h"

/* What surrounds the statement being lowered, inside one function. */
typedef enum FrameKind {
    FRAME_LOOP,    /* break and continue go here */
    FRAME_CATCH,   /* errors go to `label` */
    FRAME_FINALLY, /* errors, return, break and continue go to `label` */
    FRAME_CLAUSE,  /* break and continue unbind `name` */
    FRAME_CLOSURE  /* a class body: errors leave by `?` */
} FrameKind;

typedef struct Frame {
    struct Frame *outer;
    FrameKind kind;
    const char *label;          /* catch, finally; the loop's */
    const char *break_label;    /* FRAME_LOOP: the loop's, or that of the block around loop and else */
    HirStmt *stmt;              /* FRAME_FINALLY: notes its exits; FRAME_LOOP: the loop */
    HirStmt *break_stmt;        /* FRAME_LOOP with else: the block */
    const Symbol *name;         /* FRAME_CLAUSE: what `as` has bound */
} Frame;

/* One function being lowered. */
typedef struct FnLower {
    struct FnLower *outer;
    HirFn *fn;
    Scope *scope;      /* the innermost scope: may be a class body or a comprehension inside `fn` */
    HirBlock *block;   /* statements are put here */
    Frame *frames;
    const HirFn *site_fn; /* whose name sites show: a comprehension's, a class body's */
    bool dead;         /* the statement just lowered never ends normally */
    uint32_t handlers; /* how many except clauses are around */
} FnLower;

/* What lowering made of a symbol. */
typedef struct SymbolFact {
    HirVar *var;
    HirFn *fn; /* of a top-level def that calls may go to directly */
} SymbolFact;

typedef struct ModuleLower {
    const Module *source;
    HirModule *hir;
    SymbolUse *uses;    /* by symbol id */
    SymbolFact *facts;  /* by symbol id */
    Assigned *assigned;
    Inferred *types;
    HirFn **fn_of;      /* by node id: of defs, lambdas, generator expressions */
    bool *asked;        /* by node id: the value is only compared, printed, or asked for its name */
} ModuleLower;

typedef struct Lower {
    Session *s;
    Arena *arena;
    Types *types;
    const ModuleGraph *graph;
    const ByName *by_name;
    const Getters *getters;
    bool deaths;          /* the program can see when objects die */
    HirProgram *program;
    ModuleLower *modules; /* by Module.id */
    ModuleLower *m;       /* the one being lowered */
    FnLower *f;
    uint32_t fresh;       /* counts temporaries and labels, per function */
    Map name_seen;        /* Name -> itself: those in program->names */
    Map stored;           /* Name -> itself: attributes that are set somewhere, when there are several modules */
    bool untyped;         /* all is `any` */
    bool throws;          /* the program says `throw`: a generator may end before it has begun */
    bool has_coroutines;  /* there is an `async def`: who lets one go that was never awaited is told the line */
    bool sets_defaults;   /* somewhere `f.__defaults__` is mentioned: defaults are those of the moment */
    bool broken;          /* a conversion that cannot be: lowered again, untyped */
    Map rust_names;       /* taken Rust item names of the module, by interned Name */
} Lower;

/* -- making HIR (make.c) */
HirExpr *make_expr(Lower *l, HirExprKind kind, TypeKind type);
HirExpr *make_const(Lower *l, const Const *c);
/* A constant of the source: strings are typed. */
HirExpr *make_literal(Lower *l, const Const *c);
HirExpr *make_int(Lower *l, int64_t v);
HirExpr *make_text(Lower *l, TypeKind type, const char *format, ...) __attribute__((format(printf, 3, 4)));
HirExpr *make_read(Lower *l, HirVar *v);
/* Operands up to a NULL; raising operations get `at`'s site and the frame's target. */
HirExpr *make_op(Lower *l, HirOp op, const Node *at, ...);
HirExpr *op_text(HirExpr *e, const char *text);
HirExpr *make_convert(Lower *l, HirExpr *e, const Type *to);
/* Could Rust be in doubt about the type of an int? */
bool only_literal(const HirExpr *e);
/* As `Obj`. */
HirExpr *to_any(Lower *l, HirExpr *e);
/* The value of an object whose type inference knows: a number, text or bool. Others stay objects. */
HirExpr *unbox(Lower *l, HirExpr *e, const Type *type);
/* With a reference of its own: clones what is a variable. */
HirExpr *own(Lower *l, HirExpr *e);
HirExpr *own_any(Lower *l, HirExpr *e);
/* The truth of `e`, as bool. */
HirExpr *to_bool(Lower *l, HirExpr *e, const Node *at);
/* Can it be evaluated later or earlier without anyone noticing? */
bool is_simple(const HirExpr *e);
/* A variable, or a part of one or of what is lent. */
bool is_place(const HirExpr *e);
/* A variable of this function holding `e`; a read of it. Simple ones stay as they are. */
HirExpr *as_temp(Lower *l, HirExpr *e, const char *name);
HirVar *make_temp(Lower *l, const char *name, const Type *type);
HirStmt *make_stmt(Lower *l, HirStmtKind kind);
HirStmt *put(Lower *l, HirStmt *s);
void put_eval(Lower *l, HirExpr *e);
void put_let(Lower *l, HirVar *v, HirExpr *e);
void put_set(Lower *l, HirVar *v, HirExpr *e);
const HirSite *site_at(Lower *l, const Node *n);
const HirSite *site_span(Lower *l, Span span);
const char *fresh(Lower *l, const char *stem);
/* Where an error raised here goes; with a site unless `at` is NULL. */
HirRaise raise_here(Lower *l, const Node *at);
HirBlock *new_block(Lower *l);
#define IN_BLOCK(l, b) for (HirBlock *outer_ = (l)->f->block, *once_ = ((l)->f->block = (b)); once_; once_ = NULL, (l)->f->block = outer_)

/* -- names (lower_name.c) */
HirVar *var_of(Lower *l, const Symbol *sym);
HirExpr *lower_name(Lower *l, const Node *name);
HirExpr *read_symbol(Lower *l, const Symbol *sym, const Node *at, bool maybe_unbound);
/* A name of a class body, where it stands: the enclosing one, a global or a builtin when the body has none (yet). */
HirExpr *read_class_name(Lower *l, const Node *at, const Symbol *sym);
void store_symbol(Lower *l, const Symbol *sym, const Node *at, HirExpr *value);
void delete_symbol(Lower *l, const Symbol *sym, const Node *at);
const char *name_ref(Lower *l, const Name *name); /* "&n::FOO" or "&names::APPEND" */
/* The same of an attribute or a keyword as written here: a class mangles `__private`. */
const char *attr_ref(Lower *l, const Name *name);
const char *rust_ident(Lower *l, const Name *name);
const char *rust_word(Lower *l, const char *text); /* a name that is no keyword of Rust's */
/* What the runtime has under a Python name. */
typedef struct Native {
    const char *module, *name;
    const char *call;  /* the Builtin, or NULL: called as a value */
    const char *value; /* Rust of the object itself */
} Native;
/* Is it a name of the runtime's own? */
bool runtime_knows(const char *name);
const Native *native_find(const char *module, const char *name);
/* What a name or an attribute of a module means at build time, if that is known. */
const Native *native_of(Lower *l, const Node *n);
HirExpr *native_value(Lower *l, const Native *native);
/* Is it certain that a native module of CPython has no such name of its own? Then its object is asked at run time. */
bool native_lacks(const Module *module, const Name *name);
/* Has a module of the library less than CPython's? Then its use is refused. */
bool library_lacks(Lower *l, const Module *m, const Name *name);
/* Says so of an attribute of such a module; what stands for it where only the program refuses it, or NULL. */
HirExpr *check_library(Lower *l, const AstAttribute *n);
/* The same of a name that `hasattr` or `getattr` asks for. */
void check_asked(Lower *l, const AstCall *c);

/* (refused.c) A Rust string: what is missing, and where. */
const char *refused_text(Lower *l, Span at, const char *what);
/* In a function of the library's text: Rust of the value that ends the program, saying `what` and the place. Otherwise NULL. */
const char *refused_in_library(Lower *l, Span at, const char *what);
/* The native module that an expression always is, or NULL; and such a module as an object. */
const Module *native_module(Lower *l, const Node *n);
/* What a variable that is bound once and for all by an import means; `n` reads it. */
const Native *native_of_symbol(Lower *l, const Symbol *sym, const Node *n);
HirExpr *native_module_value(Lower *l, const Module *module);

/* -- the parts */
HirExpr *lower_expr(Lower *l, const Node *n);
HirExpr *lower_obj(Lower *l, const Node *n);
HirExpr *lower_iterable(Lower *l, const Node *n);  /* as Obj; may be a place */
HirExpr *lower_test(Lower *l, const Node *n); /* as bool */
HirExpr *lower_call(Lower *l, const AstCall *call);
bool has_stars(NodeList args, NodeList keywords);
HirVar *put_args(Lower *l, NodeList args, NodeList keywords, HirExpr *f, const Node *at);
HirExpr *lower_comprehension(Lower *l, const Node *n);
/* A comprehension being lowered (lower_comp.c): its loops around what `innermost` does with an item. */
typedef struct Comp {
    const Node *n, *elt, *value;
    HirVar *out;           /* what it makes */
    HirStmt *outermost;    /* its first loop */
    void (*innermost)(Lower *l, const struct Comp *c);
} Comp;
/* The block that makes `out`, which is `first` to begin with, in a frame called `name`: of type Res. */
HirExpr *comp_block(Lower *l, NodeList generators, const char *name, HirExpr *first, Comp *c);
/* The item goes into the list or set that `out` is. */
void comp_collect(Lower *l, const Comp *c, bool set, const Node *at);
/* The loops of a generator expression that is a generator; the first one's iterator is given. */
void lower_yields(Lower *l, NodeList generators, HirExpr *iterator, const Node *n, const Node *elt);
/* A call that uses up a generator expression or a lambda (lower_inlined.c), or NULL. */
HirExpr *lower_inlined(Lower *l, const AstCall *c);
HirExpr *lower_generator(Lower *l, const Node *n);
HirExpr *lower_function(Lower *l, const Node *n);
HirExpr *lower_joined_str(Lower *l, const Node *n);
void lower_target(Lower *l, const Node *target, HirExpr *value);
HirVar **put_unpack(Lower *l, uint32_t count, uint32_t star, HirExpr *value, const Node *at);
void lower_assign(Lower *l, const AstAssign *n);
void lower_aug_assign(Lower *l, const AstAugAssign *n);
void lower_delete(Lower *l, const Node *target);
/* Annotations (lower_annotation.c). */
HirVar *module_annotations(Lower *l); /* NULL: there is none */
void put_class_annotations(Lower *l, HirFn *fn, const Node *class_); /* the dict, before the body, where it has some */
void lower_ann_assign(Lower *l, const AstAnnAssign *n);
HirExpr *annotated_function(Lower *l, HirExpr *function, const Astarguments *a, const Node *returns);
bool is_builtin(const char *name);
void lower_class(Lower *l, const AstClassDef *n);
void lower_try(Lower *l, const AstTry *n);
void lower_with(Lower *l, const NodeList items, uint32_t first, const NodeList body, const Node *at);
void lower_body(Lower *l, NodeList body);
void lower_stmt(Lower *l, const Node *n);
void lower_import(Lower *l, const Node *n);
void lower_match(Lower *l, const AstMatch *n);
void lower_for(Lower *l, const AstFor *n);
HirStmt *each_loop(Lower *l, const Node *iter, HirExpr *iterator, const Node *at);
HirStmt *async_loop(Lower *l, const Node *iter, HirExpr *iterator, const Node *at);
void lower_return(Lower *l, HirExpr *value);
void lower_jump(Lower *l, HirExit exit);
const char *doc_of(Lower *l, NodeList body);
/* A name of the module's items that none has yet. */
const char *unique_item(Lower *l, const char *wanted);
HirFn *new_fn(Lower *l, HirFnKind kind, const char *python, Scope *scope);
void put_cells(Lower *l, const Scope *scope);

/* Lowering cannot keep what inference promised: the program is lowered again, untyped. */
void disagree(Lower *l, const char *what);

/* -- typed operations (lower_typed.c); NULL where objects are needed */
HirExpr *typed_binary(Lower *l, const AstBinOp *n, HirExpr *a, HirExpr *b);
HirExpr *typed_arithmetic(Lower *l, OperatorKind op, const Node *at, const Node *right, HirExpr *a, HirExpr *b, const Type *result);
HirExpr *typed_unary(Lower *l, const AstUnaryOp *n, HirExpr *a);
HirExpr *typed_compare(Lower *l, CmpOpKind op, HirExpr *a, HirExpr *b, const Node *at);
HirExpr *typed_call(Lower *l, const AstCall *c);
/* A receiver that need not be cloned: nothing runs between looking at it and using it, when `beside` is quiet. */
HirExpr *lend(HirExpr *self, const HirExpr *beside);
bool is_quiet(const HirExpr *e);
/* (lower_items.c) */
HirExpr *typed_item(Lower *l, const AstSubscript *n, HirExpr *self);
/* `self[key]` of a typed dict. */
HirExpr *dict_item(Lower *l, HirExpr *self, HirExpr *key, const Node *at);
bool typed_store(Lower *l, const AstSubscript *s, HirExpr *value);
/* lower_change.c: whether it is done in place, by one search. */
bool change_item(Lower *l, const AstAugAssign *n);
bool change_counted(Lower *l, const AstAssign *n);
bool typed_delete(Lower *l, const AstSubscript *s);
HirExpr *typed_index(Lower *l, const Node *n);
HirExpr *typed_subscript(Lower *l, const AstSubscript *n);
HirExpr *typed_display(Lower *l, const Node *n);
HirExpr *typed_empty(Lower *l, const Type *type);
/* The type of the items that a loop over `iter` gets as Rust values, or NULL. */
const Type *typed_items(Lower *l, const Node *iter);
/* What a generator yields that is no object, or NULL. */
const Type *yielded(Lower *l, const Node *iter);
/* The type of the items of what may fail, or be found changed, at each of them (generators too), or NULL; an iterator over `Res` of them. */
const Type *step_items(Lower *l, const Node *iter);
HirExpr *typed_steps(Lower *l, const Node *iter);
/* A loop over a value that is there: a list, text, or a generator of items. */
void typed_loop_over(Lower *l, HirExpr *value, HirStmt *loop, const Node *at);
/* A Rust iterator over that: of items, or of `Res` where items_walk(). */
HirExpr *typed_iterator_of(Lower *l, const Node *iter);
/* May what it goes over be found changed? */
bool items_walk(Lower *l, const Node *n);
/* Of items, of what is used up at once. */
HirExpr *typed_iterator(Lower *l, const Node *iter);
bool typed_loop(Lower *l, const Node *iter, HirStmt *loop, const Node *at);
const char *rust_type(Lower *l, const Type *type);
const char *rust_args(Lower *l, const Type *type);
/* (lower_methods.c) */
HirExpr *typed_text(Lower *l, HirExpr *e, const Node *at, bool repr);
bool is_text_when_shown(const Type *t); /* a container or struct whose type is known */
HirExpr *shown(Lower *l, HirExpr *e, const Node *n);
/* A list that was just made, in the type that it is to have. */
HirExpr *steps_in_list(Lower *l, const AstCall *c, const Node *iter, const Type *item);
HirExpr *fresh_list(Lower *l, HirExpr *list, const Type *type);
HirExpr *unwrap(Lower *l, HirExpr *self, const AstAttribute *a);
/* (lower_struct.c) */
bool is_struct(Lower *l, const Node *class_);
void declare_struct(Lower *l, const Node *n);
void lower_struct(Lower *l, const AstClassDef *n);
void lower_init(Lower *l, const ClassFacts *facts, NodeList body);
const char *field_ident(Lower *l, const FieldFacts *field);
HirVar *field_var(Lower *l, const Node *object, const FieldFacts *field);
/* A value after some steps. */
HirExpr *seq(Lower *l, HirBlock *steps, HirExpr *value);
HirExpr *read_field(Lower *l, const AstAttribute *n, HirExpr *self, const FieldFacts *field);
/* Classes that derive from each other (lower_family.c) */
void declare_member(Lower *l, const ClassFacts *facts, HirFn *class_);
void declare_texts(Lower *l, const ClassFacts *root);
void declare_specials(Lower *l, const ClassFacts *root);
HirExpr *family_make(Lower *l, const AstCall *c);
/* `x.name(…)`, or `x.name` of a property when `c` is NULL; NULL: no method of the struct is meant. */
HirExpr *family_call(Lower *l, const AstAttribute *a, const AstCall *c, const ClassFacts *root);
HirExpr *family_super(Lower *l, const AstCall *c);
/* The class at a receiver: that of a method's first parameter may be one that derives. */
const ClassFacts *family_class_at(Lower *l, const Node *receiver, const ClassFacts *root);
/* `ShapeClass::Square | ShapeClass::Circle`: those whose constant it is. */
const char *family_with_constant(Lower *l, const ClassFacts *root, const Name *name, const Node *value);
/* The function that all instances have under a name, perhaps one that goes by the class; NULL: some have none. */
HirFn *family_method(Lower *l, const ClassFacts *root, const Name *name);
/* The function that compares two instances. */
HirFn *family_compare(Lower *l, const ClassFacts *root, CmpOpKind op);
HirExpr *family_static(Lower *l, const AstCall *c);
/* (lower_special.c) `C.name` and `x.name` of a constant, `type(x).__name__`; NULL: neither. */
HirExpr *class_attribute(Lower *l, const AstAttribute *a);
HirExpr *special_call(Lower *l, const Node *at, const char *name, HirExpr *self, HirExpr *const *args, size_t count);
HirExpr *special_binary(Lower *l, OperatorKind op, const Node *at, HirExpr *a, HirExpr *b);
HirExpr *special_compare(Lower *l, CmpOpKind op, HirExpr *a, HirExpr *b, const Node *at);
HirExpr *family_isinstance(Lower *l, const AstCall *c);
/* Records: dicts as structs (lower_record.c) */
void declare_records(Lower *l);
/* None where inference knows a value, of an Optional: a TypeError. */
HirExpr *certain(Lower *l, HirOp op, HirExpr *self, const Node *at);
bool is_record(const Type *t); /* perhaps behind an Optional */
HirExpr *record_display(Lower *l, const AstDict *n, const Type *type);
HirExpr *record_item(Lower *l, const AstSubscript *n, HirExpr *self); /* NULL: of what is no record */
bool record_store(Lower *l, const AstSubscript *s, HirExpr *value);
void record_augment(Lower *l, const AstAugAssign *n);
HirExpr *record_has(Lower *l, HirExpr *key, HirExpr *self, bool not_in);
HirExpr *record_method(Lower *l, const AstCall *c);
/* (scopes.c) */
void lower_scopes(Lower *l, HirModule *m);
/* The frame of a module, a class body or a comprehension, which begins here and ends with the block. */
void put_frame(Lower *l, const HirFn *fn);
/* (details.c) */
void lower_details(Lower *l, HirModule *m);
/* (lower.c) */
void declare_params(Lower *l, HirFn *fn, const Astarguments *a);
void lower_method(Lower *l, const Node *n);
/* An argument as its parameter takes it: owned, or borrowed. */
HirExpr *pass(Lower *l, const HirParam *p, HirExpr *e);
/* The type inferred for an expression. */
const Type *inferred(Lower *l, const Node *n);
bool is_builtin_name(Lower *l, const Node *n, const char *name);

HirExpr *unsupported_expr(Lower *l, const Node *n, const char *what);
void unsupported_stmt(Lower *l, const Node *n, const char *what);

#define L_SCOPES(l) ((l)->m->source->scopes)
#define SYMBOL_NAME(l, n) (SYMBOL(l, n)->name->text)
#define SYMBOL(l, n) (L_SCOPES(l)->symbol_of[(n)->id])

#endif

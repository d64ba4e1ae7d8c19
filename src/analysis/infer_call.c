/* Calls and loops: direct functions, structs, methods of typed values (typed.def), and builtins that know types. */
#include "analysis/infer_parts.h"
#include "analysis/inlined.h"

const TypedMethod typed_methods[TYPED_METHODS] = {
#define METHOD(id, receiver, name, params, result, raises, rust) {TYPE_##receiver, name, params, result},
#include "analysis/typed.def"
#undef METHOD
};

int typed_method(TypeKind receiver, const Name *name, uint32_t count, int from) {
    for (int i = from + 1; i < TYPED_METHODS; i++)
        if (typed_methods[i].receiver == receiver && name_is(name, typed_methods[i].name) && strlen(typed_methods[i].params) == count) return i;
    return -1;
}

/* Which parameter of a typed method has that name, or -1. */
static int keyword_at(TypeKind receiver, const Name *method, const Name *keyword) {
    static const struct { TypeKind receiver; const char *method, *keyword; int at; } known[] = {
        {TYPE_STR, "split", "sep", 0}, {TYPE_STR, "split", "maxsplit", 1}, {TYPE_STR, "rsplit", "sep", 0}, {TYPE_STR, "rsplit", "maxsplit", 1},
        {TYPE_STR, "splitlines", "keepends", 0}, {TYPE_LIST, "sort", "reverse", 1},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].receiver == receiver && name_is(method, known[i].method) && name_is(keyword, known[i].keyword)) return known[i].at;
    return -1;
}

bool typed_args(TypeKind receiver, const AstCall *c, NodeList *out, Arena *arena) {
    enum { MOST = 4 };
    const Node **args = NEW_ARRAY(arena, const Node *, MOST);
    uint32_t n = c->args.len;
    if (n > MOST) return false;
    for (uint32_t i = 0; i < n; i++) {
        if (c->args.at[i]->kind == AST_Starred) return false;
        args[i] = c->args.at[i];
    }
    for (uint32_t i = 0; i < c->keywords.len; i++) {
        const Astkeyword *k = as(keyword, c->keywords.at[i]);
        int at = k->arg ? keyword_at(receiver, as(Attribute, c->func)->attr, k->arg) : -1;
        if (at < (int)n) return false; /* not known, or not in order */
        args[at] = k->value;
        n = (uint32_t)at + 1;
    }
    *out = (NodeList){.at = (Node **)args, .len = n};
    return true;
}

static int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

static bool plain_args(const AstCall *c) {
    if (c->keywords.len) return false;
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred) return false;
    return true;
}

static bool builtin_name(Infer *in, const Node *n, const char *name) {
    if (n->kind != AST_Name || !name_is(as(Name, n)->id, name)) return false;
    const Symbol *sym = in->m->scopes->symbol_of[n->id];
    return sym && sym->kind == SYM_GLOBAL_IMPLICIT && !sym->owner;
}

static bool builtin_call(Infer *in, const AstCall *c, const char *name, uint32_t count) {
    return c->args.len == count && plain_args(c) && builtin_name(in, c->func, name);
}

/* -- text */

/* Does an expression only put fields of simple types into text? */
static bool is_plain_text(const Infer *in, const ClassFacts *c, const Node *n) {
    switch (n->kind) {
    case AST_Constant: return true;
    case AST_JoinedStr:
        for (uint32_t i = 0; i < as(JoinedStr, n)->values.len; i++)
            if (!is_plain_text(in, c, as(JoinedStr, n)->values.at[i])) return false;
        return true;
    case AST_FormattedValue: return !as(FormattedValue, n)->format_spec && is_plain_text(in, c, as(FormattedValue, n)->value);
    case AST_Attribute: {
        const Node *of = infer_class_of(as(Attribute, n)); /* `type(self).__name__` */
        if (of && of->kind == AST_Name && in->self[in->m->scopes->symbol_of[of->id]->id])
            return as(Attribute, n)->value->kind == AST_Attribute || infer_builtin_name(in, as(Call, as(Attribute, n)->value)->func, "type");
        const FieldFacts *field = class_field(c, as(Attribute, n)->attr);
        TypeKind k = field && class_sets(c, field->name) ? ty_find(field->ty)->kind : TYPE_ANY;
        return k == TYPE_NEVER || k == TYPE_NONE || k == TYPE_BOOL || k == TYPE_I64 || k == TYPE_INT || k == TYPE_FLOAT || k == TYPE_STR;
    }
    default: return false;
    }
}

/* Nothing happens in a method but this: then it does not matter when it runs. */
static bool is_plain_method(const Infer *in, const ClassFacts *c, const AstFunctionDef *f) {
    const Node *last = f->body.at[f->body.len - 1];
    bool doc = f->body.len == 2 && f->body.at[0]->kind == AST_Expr && as(Expr, f->body.at[0])->value->kind == AST_Constant;
    return (f->body.len == 1 || doc) && last->kind == AST_Return && as(Return, last)->value && is_plain_text(in, c, as(Return, last)->value);
}

/* Can str() (repr() inside a container) of it be had without making it an object? `quiet`: and at another moment than CPython
 * does it, which code of the program might show. */
static bool shows(Infer *in, Ty *t, bool inside, bool quiet) {
    t = ty_find(t);
    if ((t->kind == TYPE_ANY && inside) || t->kind == TYPE_GENERATOR || t->kind == TYPE_DEQUE) return false;
    if (ty_has_missing(t)) return false; /* its text names its class, and its function */
    if (t->kind == TYPE_RECORD) {
        const RecordFacts *r = record_of(t);
        if (record_is_endless(r)) return false;
        for (size_t i = 0; i < r->fields.len; i++)
            if ((quiet || ty_find(r->fields.at[i].ty)->kind != TYPE_ANY) && !shows(in, r->fields.at[i].ty, true, quiet)) return false;
        return true;
    }
    if (t->kind == TYPE_INSTANCE) {
        for (size_t i = 0; i < t->of->family.len; i++) {
            const ClassFacts *c = t->of->family.at[i];
            if (!c->made && t->of->family.len > 1) continue;
            const AstFunctionDef *f = inside ? NULL : class_find(c, in->str);
            if (!f) f = class_find(c, in->repr);
            TypeKind made = f ? ty_find(in->result[f->node.id])->kind : TYPE_ANY;
            if ((made != TYPE_STR && made != TYPE_NEVER) || (quiet && !is_plain_method(in, c, f))) return false;
        }
        return true;
    }
    for (uint32_t i = 0; i < t->arity && t->kind != TYPE_ANY; i++)
        if (!shows(in, t->args[i], inside || t->kind != TYPE_OPTIONAL, quiet)) return false;
    return true;
}

void infer_shown(Infer *in, const Node *n, char how) {
    Ty *t = ty_find(infer_expr(in, n));
    if (how && shows(in, t, how == 'r', how == 'p')) return;
    ty_escapes(in, t);
}

/* -- direct calls */

static const Node *direct_def(Infer *in, const Node *func) {
    if (func->kind != AST_Name) return NULL;
    const Symbol *sym = in->m->scopes->symbol_of[func->id];
    if (!sym) return NULL;
    const SymbolUse *use = &in->uses[symbol_owner(sym)->id];
    return use->def && use->def->kind == AST_FunctionDef && in->direct[use->def->id] ? use->def : NULL;
}

static ClassFacts *direct_class(Infer *in, const Node *func) {
    if (func->kind != AST_Name) return NULL;
    const Symbol *sym = in->m->scopes->symbol_of[func->id];
    if (!sym) return NULL;
    const SymbolUse *use = &in->uses[symbol_owner(sym)->id];
    ClassFacts *c = use->def && use->def->kind == AST_ClassDef ? in->classes[use->def->id] : NULL;
    return c && !c->root->dynamic ? c : NULL;
}

/* The arguments flow into the parameters from the `first` on. */
static void bind(Infer *in, const Node *def, const Node **args, uint32_t first) {
    const Astarguments *a = as(arguments, as(FunctionDef, def)->args);
    uint32_t count = a->posonlyargs.len + a->args.len + a->kwonlyargs.len;
    for (uint32_t i = first; i < count; i++) {
        Ty *param = in->var[in->m->scopes->symbol_of[infer_param(a, i)->id]->id];
        Ty *given = infer_expr(in, args[i]);
        if (param) ty_flow(in, given, param);
        else ty_escapes(in, given);
    }
}

static Ty *construct(Infer *in, const AstCall *c, ClassFacts *class_) {
    Ty *t = ty_find(infer_node(in, &c->node));
    if (t->kind == TYPE_NEVER) t->kind = TYPE_INSTANCE, t->of = class_->root, in->changed = true;
    const AstFunctionDef *init = class_find(class_, in->init);
    if (init) bind(in, &init->node, infer_bind_method(in->arena, &init->node, c->func, c), 1);
    return ty_find(t);
}

/* -- methods */

/* What a letter of typed.def means for a receiver; NULL: no flow. */
static Ty *letter(Infer *in, char code, Ty *self) {
    switch (code) {
    case 'T':
    case 'K': return self->args[0];
    case 'V': return self->args[1];
    case 'S': return ty_container(in, self->kind, self->args, self->arity);
    case 's': return ty_new(in, TYPE_STR);
    case 'b': return ty_new(in, TYPE_BOOL);
    case 'n': return ty_new(in, TYPE_NONE);
    case 'c': return ty_int(in, 0, (int64_t)1 << 31);
    case 'x': return ty_int(in, -1, (int64_t)1 << 31);
    case 'l': return ty_container(in, TYPE_LIST, (Ty *[]){ty_new(in, TYPE_STR)}, 1);
    case 'q': return ty_container(in, TYPE_TUPLE, (Ty *[]){ty_new(in, TYPE_STR), ty_new(in, TYPE_STR), ty_new(in, TYPE_STR)}, 3);
    case 'p': return ty_container(in, TYPE_TUPLE, self->args, 2);
    case 'o': {
        if (ty_is_number(self->args[1])) return ty_container(in, TYPE_OPTIONAL, &self->args[1], 1);
        Ty *t = ty_new(in, TYPE_NONE);
        ty_flow(in, self->args[1], t);
        return t;
    }
    default: return NULL;
    }
}

static bool is_none(const Node *n) { return !n || (n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_NONE); }

/* Does an argument fit a letter as it is? What may still become fitting does. */
static bool fits(Infer *in, char code, const Node *arg, Ty *self) {
    if (code == 'z' || !arg) return code == 'z' && is_none(arg);
    Ty *given = ty_find(infer_expr(in, arg));
    if (given->kind == TYPE_NEVER) return true;
    switch (code) {
    case 's': return given->kind == TYPE_STR;
    case 'b': return given->kind == TYPE_BOOL;
    case 'i':
    case 'w': return ty_is_int(given);
    case 'l': return given->kind == TYPE_LIST && (ty_find(given->args[0])->kind == TYPE_STR || ty_find(given->args[0])->kind == TYPE_NEVER);
    case 't':
        for (uint32_t i = 0; i < given->arity; i++)
            if (ty_find(given->args[i])->kind != TYPE_STR) return false;
        return given->kind == TYPE_TUPLE;
    case 'S': return (self->kind == TYPE_DICT ? ty_dissolved(in, given) : given)->kind == self->kind && ty_find(given)->arity == self->arity;
    default: return true;
    }
}

/* Can these be sorted as they are? */
static bool sortable(Ty *item) {
    item = ty_find(item);
    return item->kind == TYPE_NEVER || item->kind == TYPE_ANY || item->kind == TYPE_STR || ty_is_number(item) || item->kind == TYPE_TUPLE;
}

static bool fits_all(Infer *in, const TypedMethod *m, NodeList args, Ty *self) {
    for (uint32_t i = 0; i < args.len; i++)
        if (!fits(in, m->params[i], args.at[i], self)) return false;
    bool compares = strcmp(m->name, "index") == 0 || strcmp(m->name, "count") == 0 || strcmp(m->name, "remove") == 0;
    Ty *item = self->arity ? ty_find(self->args[0]) : self;
    if (compares && item->kind == TYPE_INSTANCE && !infer_special_compare(in, CMP_Eq, item, item)) return false;
    return strcmp(m->name, "sort") != 0 || sortable(self->args[0]);
}

static Ty *known_method(Infer *in, const AstCall *c, Ty *self, const Name *name) {
    NodeList args;
    if (!typed_args(self->kind, c, &args, in->arena)) return NULL;
    int at = typed_method(self->kind, name, args.len, -1);
    while (at >= 0 && !fits_all(in, &typed_methods[at], args, self)) at = typed_method(self->kind, name, args.len, at);
    if (at < 0) return NULL;
    const TypedMethod *m = &typed_methods[at];
    for (uint32_t i = 0; i < args.len; i++) {
        if (m->params[i] == 'z') continue;
        Ty *given = infer_expr(in, args.at[i]), *wanted = letter(in, m->params[i], ty_find(self));
        if (m->params[i] == 'S' || m->params[i] == 'l') ty_unify(in, given, wanted);
        else if (wanted) ty_flow(in, given, wanted);
        self = ty_find(self);
        if (self->kind != m->receiver) return NULL;
    }
    return letter(in, m->result, self);
}

static bool is_counter(Ty *t) { return ty_has_missing(t) && ty_find(t->args[2])->kind == TYPE_BOOL; }

/* Of a Counter; other methods than these do something else than a dict's. */
static Ty *counter_method(Infer *in, const AstCall *c, Ty *self, const Name *name) {
    static const char *const same[] = {"get", "items", "keys", "values", "copy", "clear", "pop"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (name_is(name, same[i])) return known_method(in, c, self, name);
    if (!name_is(name, "most_common") || c->keywords.len || c->args.len > 1) return NULL;
    if (c->args.len) {
        Ty *n = ty_find(infer_expr(in, c->args.at[0]));
        if (n->kind == TYPE_NEVER) return n;
        if (n->kind != TYPE_I64) return NULL;
    }
    return ty_container(in, TYPE_LIST, (Ty *[]){ty_container(in, TYPE_TUPLE, self->args, 2)}, 1);
}

bool infer_gives_text(const Name *method) {
    static const char *const known[] = {"format", "format_map", "join", "replace", "translate", "strip", "lstrip", "rstrip", "ljust", "rjust", "center", "expandtabs", "zfill", "removeprefix", "removesuffix"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (name_is(method, known[i])) return true;
    return false;
}

static Ty *infer_method(Infer *in, const AstCall *c) {
    const AstAttribute *a = as(Attribute, c->func);
    Ty *self = ty_find(infer_expr(in, a->value));
    if (self->kind == TYPE_NEVER || infer_is_none_yet(in, &c->node, self)) {
        /* Not known yet: nothing is said in this round. */
        for (uint32_t i = 0; i < c->args.len; i++)
            if (c->args.at[i]->kind != AST_Starred) infer_expr(in, c->args.at[i]);
        return infer_node(in, &c->node);
    }
    Ty *inner = self->kind == TYPE_OPTIONAL ? ty_find(self->args[0]) : self;
    Ty *record = inner->kind == TYPE_RECORD ? infer_record_method(in, c, inner, a->attr) : NULL;
    if (record) return infer_into(in, &c->node, record);
    inner = ty_dissolved(in, inner);
    self = ty_find(self);
    if (is_counter(inner) && self == inner) {
        Ty *made = counter_method(in, c, inner, a->attr);
        if (made) return infer_into(in, &c->node, made);
        ty_escapes(in, self);
        return NULL;
    }
    Ty *found = inner->kind == TYPE_INSTANCE ? infer_family_call(in, c, a->value, inner->of, a->attr) : known_method(in, c, inner, a->attr);
    if (found) return infer_into(in, &c->node, found);
    ty_escapes(in, self);
    if (self->kind == TYPE_STR && infer_gives_text(a->attr)) {
        for (uint32_t i = 0; i < c->args.len; i++) infer_escapes(in, c->args.at[i]);
        for (uint32_t i = 0; i < c->keywords.len; i++) infer_escapes(in, c->keywords.at[i]);
        return infer_into(in, &c->node, ty_new(in, TYPE_STR));
    }
    return NULL;
}

/* -- builtins */

static Ty *number_of(Infer *in, const AstCall *c, uint32_t i) { return ty_find(infer_expr(in, c->args.at[i])); }

static Ty *infer_extreme(Infer *in, const AstCall *c, bool max) {
    Ty *a = number_of(in, c, 0), *b = number_of(in, c, 1);
    if (a->kind == TYPE_NEVER || b->kind == TYPE_NEVER) return ty_new(in, TYPE_NEVER);
    if (a->kind == TYPE_FLOAT && b->kind == TYPE_FLOAT) return ty_float(in, a->lo >= 0 && b->lo >= 0);
    if (!ty_is_int(a) || !ty_is_int(b)) return NULL;
    if (a->kind == TYPE_INT || b->kind == TYPE_INT) return ty_new(in, TYPE_INT);
    return max ? ty_int(in, most(a->lo, b->lo), most(a->hi, b->hi)) : ty_int(in, least(a->lo, b->lo), least(a->hi, b->hi));
}

bool infer_enumerates(const AstCall *c, int64_t *start) {
    *start = 0;
    if (!c->args.len || c->args.len + c->keywords.len > 2 || c->args.at[0]->kind == AST_Starred) return false;
    const Astkeyword *k = c->keywords.len ? as(keyword, c->keywords.at[0]) : NULL;
    if (k && (!k->arg || !name_is(k->arg, "start"))) return false;
    const Node *from = k ? k->value : c->args.len == 2 ? c->args.at[1] : NULL;
    return !from || (infer_constant_int(from, start) && *start < (int64_t)1 << 31);
}

/* enumerate(), of a first number that is known. */
static bool enumerates(Infer *in, const AstCall *c) {
    int64_t start;
    if (!builtin_name(in, c->func, "enumerate") || !infer_enumerates(c, &start)) return false;
    if (c->args.len == 2) infer_expr(in, c->args.at[1]);
    if (c->keywords.len) infer_expr(in, as(keyword, c->keywords.at[0])->value);
    return true;
}

bool infer_sorts(const AstCall *c, bool *down) {
    *down = false;
    if (c->args.len != 1 || c->args.at[0]->kind == AST_Starred || c->keywords.len > 1) return false;
    if (!c->keywords.len) return true;
    const Astkeyword *k = as(keyword, c->keywords.at[0]);
    const Const *value = k->arg && name_is(k->arg, "reverse") && k->value->kind == AST_Constant ? &as(Constant, k->value)->value : NULL;
    *down = value && value->kind == CONST_TRUE;
    return value && (value->kind == CONST_TRUE || value->kind == CONST_FALSE);
}

/* Keys of a dict differ: items with them are never compared by their values. */
static bool can_sort_items(Infer *in, const Node *iter, Ty *item) {
    return infer_is_view(iter, "items") && item->kind == TYPE_TUPLE && ty_find(infer_expr(in, as(Attribute, as(Call, iter)->func)->value))->kind == TYPE_DICT && infer_can_sort(item->args[0]);
}

bool infer_is_sum_of_floats(Infer *in, const Node *n) {
    const AstCall *c = n->kind == AST_Call ? as(Call, n) : NULL;
    if (!c || !builtin_call(in, c, "sum", 1)) return false;
    const Node *of = c->args.at[0];
    if (of->kind == AST_GeneratorExp) {
        Ty *item = inlined_use(in->m->scopes, c) ? in->at[as(GeneratorExp, of)->elt->id] : NULL;
        return item && ty_find(item)->kind == TYPE_FLOAT;
    }
    Ty *item = infer_typed_items(in, of);
    return item && ty_find(item)->kind == TYPE_FLOAT;
}

/* defaultdict(list): of a builtin that gives an empty or zero value. */
static Ty *default_dict(Infer *in, const AstCall *c) {
    const Node *of = c->args.at[0];
    Ty *first = builtin_name(in, of, "list") ? ty_container(in, TYPE_LIST, NULL, 1) : builtin_name(in, of, "set") ? ty_container(in, TYPE_SET, NULL, 1)
              : builtin_name(in, of, "dict") ? ty_container(in, TYPE_DICT, NULL, 2) : builtin_name(in, of, "int") ? ty_int(in, 0, 0)
              : builtin_name(in, of, "float") ? ty_float(in, true) : builtin_name(in, of, "str") ? ty_new(in, TYPE_STR) : NULL;
    if (!first) return NULL;
    infer_expr(in, of);
    infer_display(in, &c->node, TYPE_DICT, 3);
    infer_put(in, &c->node, TYPE_DICT, 1, first);
    infer_put(in, &c->node, TYPE_DICT, 2, ty_new(in, TYPE_NONE));
    Ty *made = ty_find(in->at[c->node.id]);
    return ty_has_missing(made) ? made : NULL;
}

static Ty *counter(Infer *in, const AstCall *c) {
    Ty *item = c->args.len ? infer_steps(in, c->args.at[0]) : ty_new(in, TYPE_NEVER);
    /* Of a dict it takes the counts. */
    if (!item || (c->args.len && infer_walks(in, c->args.at[0]))) return NULL;
    if (c->args.len && ty_find(item)->kind == TYPE_NEVER) return ty_new(in, TYPE_NEVER);
    infer_display(in, &c->node, TYPE_DICT, 3);
    infer_put(in, &c->node, TYPE_DICT, 0, item);
    infer_put(in, &c->node, TYPE_DICT, 1, ty_int(in, 0, TY_MANY));
    infer_put(in, &c->node, TYPE_DICT, 2, ty_new(in, TYPE_BOOL));
    Ty *made = ty_find(in->at[c->node.id]);
    return ty_has_missing(made) ? made : NULL;
}

/* The builtin's result, or NULL when it is called with objects. */
static Ty *infer_builtin(Infer *in, const AstCall *c) {
    if (builtin_call(in, c, "len", 1)) {
        Ty *t = ty_find(infer_expr(in, c->args.at[0]));
        if (t->kind == TYPE_INSTANCE && infer_special(in, t, "__len__", NULL, 0)) return ty_int(in, 0, TY_FAR);
        if (t->kind == TYPE_INSTANCE || t->kind == TYPE_OPTIONAL || t->kind == TYPE_GENERATOR) ty_escapes(in, t);
        return ty_int(in, 0, (int64_t)1 << 31);
    }
    if (builtin_call(in, c, "abs", 1)) {
        Ty *a = number_of(in, c, 0);
        if (a->kind == TYPE_NEVER || a->kind == TYPE_INT) return a;
        if (a->kind == TYPE_I64) return ty_int(in, 0, most(a->hi, -a->lo));
        return a->kind == TYPE_FLOAT ? ty_float(in, true) : NULL;
    }
    if (builtin_call(in, c, "float", 1) || builtin_call(in, c, "int", 1)) {
        bool is_float = builtin_name(in, c->func, "float");
        Ty *a = number_of(in, c, 0);
        if (a->kind == TYPE_NEVER) return a;
        if (is_float && ty_is_number(a)) return ty_float(in, a->kind != TYPE_INT && a->lo >= 0);
        if (!is_float && ty_is_int(a)) return a;
        /* `float("nan")` stays an object: whether it is the same one is seen in containers. */
        if (is_float && c->args.at[0]->kind == AST_Constant) return NULL;
        /* Of anything they give what they are called after, not an instance of a subclass. */
        if (a->kind != TYPE_FLOAT && a->kind != TYPE_STR) ty_escapes(in, a);
        return is_float ? ty_float(in, false) : ty_new(in, TYPE_INT);
    }
    if (builtin_call(in, c, "round", 1) || builtin_call(in, c, "round", 2)) {
        Ty *a = number_of(in, c, 0), *places = c->args.len == 2 ? number_of(in, c, 1) : NULL;
        if (a->kind == TYPE_NEVER || (places && places->kind == TYPE_NEVER)) return ty_new(in, TYPE_NEVER);
        if (a->kind != TYPE_FLOAT || (places && !ty_is_int(places))) return NULL;
        return places ? ty_float(in, a->lo >= 0) : ty_new(in, TYPE_INT);
    }
    if (builtin_call(in, c, "bool", 1)) {
        Ty *t = ty_find(infer_expr(in, c->args.at[0]));
        if (t->kind == TYPE_NEVER) return t;
        return t->kind == TYPE_ANY || t->kind == TYPE_GENERATOR ? NULL : ty_new(in, TYPE_BOOL);
    }
    if (builtin_call(in, c, "input", 0) || builtin_call(in, c, "input", 1)) {
        if (c->args.len) infer_escapes(in, c->args.at[0]);
        return ty_new(in, TYPE_STR);
    }
    if (builtin_call(in, c, "min", 2)) return infer_extreme(in, c, false);
    if (builtin_call(in, c, "max", 2)) return infer_extreme(in, c, true);
    if (builtin_call(in, c, "str", 1) || builtin_call(in, c, "repr", 1)) {
        Ty *t = ty_find(infer_expr(in, c->args.at[0]));
        if (t->kind == TYPE_NEVER) return t;
        if (t->kind == TYPE_ANY) return NULL;
        if (!shows(in, t, builtin_name(in, c->func, "repr"), false)) return NULL;
        return ty_new(in, TYPE_STR);
    }
    if (builtin_call(in, c, "ord", 1) || builtin_call(in, c, "chr", 1)) {
        bool ord = builtin_name(in, c->func, "ord");
        Ty *t = number_of(in, c, 0);
        if (t->kind == TYPE_NEVER) return t;
        if (ord) return t->kind == TYPE_STR ? ty_int(in, 0, 0x10ffff) : NULL;
        return t->kind == TYPE_I64 ? ty_new(in, TYPE_STR) : NULL;
    }
    bool down;
    if (builtin_call(in, c, "list", 1) || (builtin_name(in, c->func, "sorted") && infer_sorts(c, &down))) {
        const Node *arg = c->args.at[0];
        Ty *item = infer_typed_items(in, arg);
        bool steps = !item;
        if (steps) item = infer_steps(in, arg);
        if (!item) return NULL;
        Ty *t = ty_find(item);
        if (builtin_name(in, c->func, "sorted") && !infer_can_sort(t) && !can_sort_items(in, arg, t)) return NULL;
        for (uint32_t i = 0; i < c->keywords.len; i++) infer_expr(in, as(keyword, c->keywords.at[i])->value);
        if (steps) return ty_container(in, TYPE_LIST, (Ty *[]){item}, 1);
        Ty *copy = ty_new(in, TYPE_NEVER);
        ty_flow(in, item, copy);
        return ty_container(in, TYPE_LIST, (Ty *[]){copy}, 1);
    }
    if (builtin_call(in, c, "next", 1)) {
        Ty *t = number_of(in, c, 0);
        return t->kind == TYPE_NEVER ? t : t->kind == TYPE_GENERATOR ? t->args[0] : NULL;
    }
    if (builtin_call(in, c, "sum", 1)) {
        Ty *item = infer_typed_items(in, c->args.at[0]);
        if (!item) return NULL;
        item = ty_find(item);
        if (item->kind == TYPE_NEVER) return item;
        return ty_is_int(item) ? ty_new(in, TYPE_INT) : item->kind == TYPE_FLOAT ? ty_new(in, TYPE_ANY) : NULL;
    }
    if (builtin_call(in, c, "min", 1) || builtin_call(in, c, "max", 1)) {
        Ty *item = infer_typed_items(in, c->args.at[0]);
        item = item ? ty_find(item) : NULL;
        return item && infer_can_sort(item) ? item : NULL;
    }
    if (c->args.len < 2 && plain_args(c) && infer_is_native(in->m, in->uses, c->func, "collections", "deque")) {
        Ty *item = c->args.len ? infer_steps(in, c->args.at[0]) : ty_new(in, TYPE_NEVER);
        if (!item) return NULL;
        infer_display(in, &c->node, TYPE_DEQUE, 1);
        infer_put(in, &c->node, TYPE_DEQUE, 0, item);
        Ty *made = ty_find(in->at[c->node.id]);
        return made->kind == TYPE_DEQUE ? made : NULL;
    }
    if (plain_args(c) && c->args.len == 1 && infer_is_native(in->m, in->uses, c->func, "collections", "defaultdict")) return default_dict(in, c);
    if (plain_args(c) && c->args.len < 2 && infer_is_native(in->m, in->uses, c->func, "collections", "Counter")) return counter(in, c);
    if (builtin_call(in, c, "dict", 1)) {
        Ty *from = infer_steps(in, c->args.at[0]), *of = ty_dissolved(in, infer_node(in, c->args.at[0]));
        if (of->kind == TYPE_DICT) return ty_container(in, TYPE_DICT, of->args, 2);
        from = from ? ty_find(from) : NULL;
        if (!from) return NULL;
        /* What an unknown iterable gives is not known to be its item yet. */
        if (from->kind == TYPE_NEVER || (from->arity == 2 && (ty_find(from->args[0])->kind == TYPE_NEVER || ty_find(from->args[1])->kind == TYPE_NEVER))) return ty_new(in, TYPE_NEVER);
        return from->kind == TYPE_TUPLE && from->arity == 2 ? ty_container(in, TYPE_DICT, from->args, 2) : NULL;
    }
    if (builtin_call(in, c, "set", 1)) {
        Ty *item = infer_steps(in, c->args.at[0]);
        /* A dict's or set's table is copied in another order. */
        if (!item || infer_walks(in, c->args.at[0])) return NULL;
        if (ty_find(item)->kind == TYPE_NEVER) return ty_new(in, TYPE_NEVER);
        return ty_container(in, TYPE_SET, (Ty *[]){item}, 1);
    }
    if (builtin_call(in, c, "set", 0)) return ty_container(in, TYPE_SET, NULL, 1);
    if (builtin_call(in, c, "dict", 0)) return ty_container(in, TYPE_DICT, NULL, 2);
    if (builtin_call(in, c, "list", 0)) return ty_container(in, TYPE_LIST, NULL, 1);
    if (c->args.len == 1 && plain_args(c) && infer_math(in->m, in->uses, c->func)) {
        Ty *a = number_of(in, c, 0);
        if (a->kind == TYPE_NEVER) return a;
        bool root = strcmp(infer_math(in->m, in->uses, c->func), "sqrt") == 0;
        return ty_is_number(a) ? ty_float(in, root) : NULL;
    }
    return NULL;
}

static bool infer_print(Infer *in, const AstCall *c) {
    if (!builtin_name(in, c->func, "print")) return false;
    bool plain = true;
    for (uint32_t i = 0; i < c->args.len; i++) plain = plain && c->args.at[i]->kind != AST_Starred;
    for (uint32_t i = 0; i < c->keywords.len; i++) plain = plain && as(keyword, c->keywords.at[i])->arg;
    for (uint32_t i = 0; i < c->args.len; i++) {
        if (plain) infer_shown(in, c->args.at[i], i ? 'p' : 's');
        else infer_escapes(in, c->args.at[i]);
    }
    for (uint32_t i = 0; i < c->keywords.len; i++) infer_escapes(in, c->keywords.at[i]);
    infer_any(in, &c->node);
    return true;
}

Ty *infer_call(Infer *in, const AstCall *c) {
    const Node *n = &c->node;
    Ty *inlined = infer_inlined(in, c);
    if (inlined) return inlined;
    const Node *def = direct_def(in, c->func);
    if (def) {
        bind(in, def, infer_bind(in->arena, def, c), 0);
        return infer_into(in, n, in->result[def->id]);
    }
    ClassFacts *class_ = direct_class(in, c->func);
    if (class_) return construct(in, c, class_);
    Ty *of_base = infer_super(in, c);
    if (of_base) return of_base;
    Ty *of_static = infer_static_call(in, c);
    if (of_static) return of_static;
    if (infer_isinstance(in, c) || infer_print(in, c)) return ty_find(in->at[n->id]);
    if (c->func->kind == AST_Name || c->func->kind == AST_Attribute) {
        Ty *found = infer_builtin(in, c);
        if (found) return infer_into(in, n, found);
    }
    if (c->func->kind == AST_Attribute) {
        Ty *found = infer_method(in, c);
        if (found) return ty_find(found);
    } else {
        infer_escapes(in, c->func);
    }
    for (uint32_t i = 0; i < c->args.len; i++) infer_escapes(in, c->args.at[i]);
    for (uint32_t i = 0; i < c->keywords.len; i++) infer_escapes(in, c->keywords.at[i]);
    return infer_any(in, n);
}

/* -- loops */

/* `range(…)` as a loop's iterable: the counter, or NULL when it needs objects. */
static Ty *range_items(Infer *in, const AstCall *c) {
    Ty *args[3];
    bool ints = true;
    for (uint32_t i = 0; i < c->args.len; i++) {
        args[i] = ty_find(infer_expr(in, c->args.at[i]));
        if (args[i]->kind == TYPE_NEVER) return ty_new(in, TYPE_NEVER);
        ints = ints && ty_is_int(args[i]);
    }
    if (!ints) return NULL;
    Ty *start = c->args.len > 1 ? args[0] : NULL, *stop = c->args.len > 1 ? args[1] : args[0];
    if (start && start->kind != TYPE_I64) return NULL;
    int64_t lo = start ? start->lo : 0, hi = start ? start->hi : 0, step = 1;
    const Node *s = c->args.len == 3 ? c->args.at[2] : NULL;
    bool down = s && s->kind == AST_UnaryOp && as(UnaryOp, s)->op == UNARY_USub;
    if (down) s = as(UnaryOp, s)->operand;
    if (s && !infer_constant_int(s, &step)) {
        /* A step known at run time: what lies between start and stop, whichever comes first. */
        if (args[2]->kind != TYPE_I64 || stop->kind != TYPE_I64) return NULL;
        return ty_int(in, least(lo, stop->lo), most(hi, stop->hi));
    }
    if (step < 1 || step > 1024) return NULL;
    if (down) {
        int64_t end = stop->kind == TYPE_I64 ? stop->lo : -TY_FAR;
        int64_t far = lo < -TY_FAR / 2 ? -TY_FAR : lo - TY_MANY * step;
        return ty_int(in, most(end, far) < lo ? most(end, far) : lo, hi);
    }
    int64_t end = stop->kind == TYPE_I64 ? stop->hi : TY_FAR;
    int64_t far = hi > TY_FAR / 2 ? TY_FAR : hi + TY_MANY * step;
    return ty_int(in, lo, least(end, far) > hi ? least(end, far) : hi);
}

bool infer_is_view(const Node *n, const char *name) {
    if (n->kind != AST_Call) return false;
    const AstCall *c = as(Call, n);
    return c->func->kind == AST_Attribute && name_is(as(Attribute, c->func)->attr, name) && !c->args.len && !c->keywords.len;
}

/* The items where they are typed, else NULL. */
Ty *infer_typed_items(Infer *in, const Node *iter) {
    if (iter->kind == AST_Call) {
        const AstCall *c = as(Call, iter);
        if (builtin_name(in, c->func, "range") && plain_args(c) && c->args.len >= 1 && c->args.len <= 3) return range_items(in, c);
        if (enumerates(in, c)) {
            Ty *item = infer_typed_items(in, c->args.at[0]);
            if (!item || infer_walks(in, c->args.at[0])) return NULL;
            return ty_container(in, TYPE_TUPLE, (Ty *[]){ty_int(in, 0, TY_MANY * 2), item}, 2);
        }
        if (builtin_call(in, c, "zip", 2)) {
            Ty *a = infer_typed_items(in, c->args.at[0]), *b = infer_typed_items(in, c->args.at[1]);
            if (!a || !b || infer_walks(in, c->args.at[0]) || infer_walks(in, c->args.at[1])) return NULL;
            return ty_container(in, TYPE_TUPLE, (Ty *[]){a, b}, 2);
        }
        if (infer_is_view(iter, "keys") || infer_is_view(iter, "values") || infer_is_view(iter, "items")) {
            Ty *d = ty_dissolved(in, infer_expr(in, as(Attribute, c->func)->value));
            if (d->kind == TYPE_NEVER) return d;
            if (d->kind != TYPE_DICT) return NULL;
            return infer_is_view(iter, "keys") ? d->args[0] : infer_is_view(iter, "values") ? d->args[1] : ty_container(in, TYPE_TUPLE, d->args, 2);
        }
    }
    if (!in->deaths && infer_is_row(iter)) {
        NodeList elts = iter->kind == AST_Tuple ? as(Tuple, iter)->elts : as(List, iter)->elts;
        infer_display(in, iter, TYPE_LIST, 1);
        for (uint32_t i = 0; i < elts.len; i++) infer_put(in, iter, TYPE_LIST, 0, infer_expr(in, elts.at[i]));
        Ty *t = ty_find(in->at[iter->id]);
        return t->kind == TYPE_LIST ? t->args[0] : NULL;
    }
    Ty *t = ty_dissolved(in, infer_expr(in, iter));
    if (t->kind == TYPE_NEVER) return t;
    if (t->kind == TYPE_LIST || t->kind == TYPE_DICT || t->kind == TYPE_SET) return t->args[0];
    return t->kind == TYPE_STR ? ty_new(in, TYPE_STR) : NULL;
}

Ty *infer_yielded(Ty *t) {
    t = ty_find(t);
    return t->kind == TYPE_GENERATOR || t->kind == TYPE_DEQUE ? t->args[0] : NULL;
}

bool infer_is_row(const Node *n) {
    if (n->kind != AST_Tuple && n->kind != AST_List) return false;
    NodeList elts = n->kind == AST_Tuple ? as(Tuple, n)->elts : as(List, n)->elts;
    for (uint32_t i = 0; i < elts.len; i++)
        if (elts.at[i]->kind == AST_Starred) return false;
    return elts.len > 0 && elts.len <= 64;
}

Ty *infer_steps(Infer *in, const Node *iter) {
    Ty *item = infer_typed_items(in, iter);
    if (item) return item;
    const AstCall *c = iter->kind == AST_Call ? as(Call, iter) : NULL;
    if (c && enumerates(in, c)) {
        item = infer_steps(in, c->args.at[0]);
        return item ? ty_container(in, TYPE_TUPLE, (Ty *[]){ty_int(in, 0, TY_MANY * 2), item}, 2) : NULL;
    }
    if (c && builtin_call(in, c, "zip", 2)) {
        Ty *a = infer_steps(in, c->args.at[0]), *b = infer_steps(in, c->args.at[1]);
        return a && b ? ty_container(in, TYPE_TUPLE, (Ty *[]){a, b}, 2) : NULL;
    }
    return infer_yielded(infer_expr(in, iter));
}

/* Is it a dict, a view of one, or a set, whose walk may find it changed? */
bool infer_walks(Infer *in, const Node *iter) {
    if (infer_is_view(iter, "keys") || infer_is_view(iter, "values") || infer_is_view(iter, "items")) return true;
    TypeKind k = in->at[iter->id] ? ty_find(in->at[iter->id])->kind : TYPE_ANY;
    return k == TYPE_DICT || k == TYPE_SET;
}

Ty *infer_items(Infer *in, const Node *iter) {
    Ty *item = infer_steps(in, iter);
    if (item) return item;
    Ty *t = ty_find(infer_expr(in, iter));
    ty_escapes(in, t);
    return ty_new(in, TYPE_ANY);
}

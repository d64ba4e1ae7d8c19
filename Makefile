# PORTALIS: `make check` brings the tools, builds, and runs every test.
MAKEFLAGS += --jobs=$(shell nproc)
CACHE := $(shell tools/setup --cache)
WASMTIME := $(CACHE)/wasmtime
PREFIX ?= /usr/local
BUILD ?= build

CFLAGS ?= -O2 -g
WARNINGS := -Wall -Wextra -Wno-unused-parameter
INCLUDES := -Isrc -I$(BUILD) -isystem $(WASMTIME)/include
COMPILE = $(CC) -std=gnu17 -D_GNU_SOURCE $(CFLAGS) $(SANITIZE) $(WARNINGS) $(INCLUDES) -MMD -MP
LINK = $(CC) $(CFLAGS) $(SANITIZE)
# The library is found in the cache, or beside an installed bin/.
LIBS := -L$(WASMTIME)/lib -l:_libwasmtime.so -Wl,-rpath,'$$ORIGIN/../lib/portalis:$(WASMTIME)/lib' \
        -Wl,--as-needed -ljansson -lxxhash -lutf8proc -lgmp -lpthread -lm

sources := $(shell find src -name '*.c')
objects := $(sources:%.c=$(BUILD)/%.o)
main := $(BUILD)/src/main.o $(BUILD)/src/cli/main.o
tests := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
setup := $(CACHE)/setup.stamp

.PHONY: all tests demo check bench fuzz pages bless tidy san install clean
.DELETE_ON_ERROR:

all: $(BUILD)/portalis

# Where the runtime's sources are; an installed portalis looks beside itself first. A copied tree is another place.
$(BUILD)/src/base/root.o: CFLAGS += -DPORTALIS_SOURCE='"$(CURDIR)"'
$(BUILD)/src/base/root.o: $(BUILD)/gen/source.stamp
ifneq ($(CURDIR),$(shell cat $(BUILD)/gen/source.stamp 2>/dev/null))
.PHONY: $(BUILD)/gen/source.stamp
endif
$(BUILD)/gen/source.stamp:
	@mkdir -p $(@D)
	@echo '$(CURDIR)' >$@

# What the runtime has under Python's names.
$(BUILD)/src/transpile/hir/natives.o $(BUILD)/src/transpile/hir/lower_name.o: $(BUILD)/gen/natives.inc $(BUILD)/gen/names.inc
$(BUILD)/src/ingest/text_use.o: $(BUILD)/gen/native_names.inc
$(BUILD)/gen/natives.inc $(BUILD)/gen/native_names.inc $(BUILD)/gen/names.inc &: tools/gen-natives $(shell find runtime/src -name '*.rs')
	@mkdir -p $(@D)
	@tools/gen-natives runtime/src $(@D)

$(BUILD)/portalis: $(objects)
	@echo '  link    $@'
	@$(LINK) $^ -o $@ $(LIBS)

$(BUILD)/%.o: %.c Makefile | $(setup)
	@mkdir -p $(@D)
	@echo '  compile $<'
	@$(COMPILE) -c $< -o $@

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(filter-out $(main),$(objects))
	@echo '  link    $@'
	@$(LINK) $^ -o $@ -lcmocka $(LIBS)

# Text to tree alone, for bench/frontend: with the tests, so that it is seen when it does not build.
$(BUILD)/bench/frontend: $(BUILD)/bench/frontend.o $(filter-out $(main),$(objects))
	@echo '  link    $@'
	@$(LINK) $^ -o $@ $(LIBS)

.SECONDARY:

tests: $(tests) $(BUILD)/bench/frontend

$(setup): tools/setup tools/make-sysroot
	tools/setup

demo: all
	tests/demo

check: all tests
	tests/run

bench: all $(BUILD)/bench/frontend
	bench/run

fuzz: all
	tests/fuzz/run

# The pages that are made: what is supported, the examples' Rust.
pages: all
	tools/support
	tools/examples

bless: all
	tests/bless

tidy: all
	printf '%s\n' $(sources) | xargs -P 2 -I{} clang-tidy --quiet {} -- -std=gnu17 -D_GNU_SOURCE $(INCLUDES) -DPORTALIS_SOURCE='"."'

san:
	$(MAKE) BUILD=build-san SANITIZE="-fsanitize=address,undefined -fno-omit-frame-pointer" all tests

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/portalis $(DESTDIR)$(PREFIX)/share/portalis/tools
	install $(BUILD)/portalis $(DESTDIR)$(PREFIX)/bin/portalis
	install -m 644 $(WASMTIME)/lib/_libwasmtime.so $(WASMTIME)/LICENSE $(DESTDIR)$(PREFIX)/lib/portalis/
	install tools/setup tools/make-sysroot tools/build-runtime $(DESTDIR)$(PREFIX)/share/portalis/tools/
	tar -c --exclude=target runtime | tar -x -C $(DESTDIR)$(PREFIX)/share/portalis
	for d in lib stubs templates docs/errors; do \
	    [ ! -d $$d ] || tar -c $$d | tar -x -C $(DESTDIR)$(PREFIX)/share/portalis; done
	install -d $(addprefix $(DESTDIR)$(PREFIX)/share/,man/man1 bash-completion/completions zsh/site-functions \
	    fish/vendor_completions.d)
	$(BUILD)/portalis manual >$(DESTDIR)$(PREFIX)/share/man/man1/portalis.1
	$(BUILD)/portalis completion bash >$(DESTDIR)$(PREFIX)/share/bash-completion/completions/portalis
	$(BUILD)/portalis completion zsh >$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_portalis
	$(BUILD)/portalis completion fish >$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/portalis.fish

clean:
	rm -rf build build-san

-include $(objects:.o=.d) $(patsubst tests/unit/%.c,$(BUILD)/tests/unit/%.d,$(wildcard tests/unit/*.c))

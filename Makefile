# make demo     a session with the real server that makes speech, sounds, music and a soundtrack
# make test     every test
# make install  PREFIX=/usr/local   klang, klang-engine and klang-net
# make soak     every fault at every place: a quarter of an hour
# make bench    figures against clangd, flite, espeak-ng and ffmpeg
# make lint     the format of the sources

PREFIX ?= /usr/local
DEBUG = --scratch-path .build-debug
RELEASE = -c release --static-swift-stdlib --scratch-path .build-release
BIN = $$(swift build $(RELEASE) --show-bin-path)

.PHONY: demo test soak install bench lint build

build:
	@sh .ci/dependencies
	@swift build $(RELEASE)

demo: build
	@python3 editors/python/demo.py "$(BIN)/klang"

test:
	@sh .ci/dependencies
	swift format lint --strict --recursive Sources Tests Package.swift
	swift build --build-tests $(DEBUG)
	swift test --skip-build $(DEBUG)

soak:
	@sh .ci/dependencies
	swift build --build-tests $(DEBUG)
	KLANG_SOAK=1 swift test --skip-build $(DEBUG) --filter FaultTests

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install "$(BIN)/klang" "$(BIN)/klang-engine" "$(BIN)/klang-net" "$(DESTDIR)$(PREFIX)/bin"

bench: build
	@sh .ci/dependencies --bench
	@"$(BIN)/klang-bench"

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

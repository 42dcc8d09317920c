#pragma once
#include <stddef.h>

/// The table of Mandarin words, in UTF-8. Its form is described in README.md.
const char *klang_mandarin_lexicon(void);

/// Its size in bytes, without the zero at its end.
size_t klang_mandarin_lexicon_size(void);

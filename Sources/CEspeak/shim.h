#ifndef KLANG_CESPEAK_H
#define KLANG_CESPEAK_H
#include <espeak-ng/speak_lib.h>

#if defined(__linux__)
// A file without a name, for a voice of our own; glibc shows it to programs that ask for GNU extensions only.
int memfd_create(const char *name, unsigned int flags);
#define KLANG_MFD_CLOEXEC 1U
#endif
#endif

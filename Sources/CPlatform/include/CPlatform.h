// What Swift can't reach by itself: system calls without a wrapper in the C library's Swift overlay, and variadic ones.
#ifndef CPLATFORM_H
#define CPLATFORM_H

#include <stdint.h>
#include <sys/types.h>

/// A descriptor that becomes readable when the process ends (Linux pidfd_open(2)); -1 with errno where there is none.
int klang_pidfd_open(pid_t pid);

/// Bounds the address space, the processor time and the files of another process (Linux prlimit(2)); 0, or -1 with errno.
/// A bound of 0 is left as it is.
int klang_limit_process(pid_t pid, uint64_t address_space_bytes, uint64_t cpu_seconds, uint64_t file_bytes);

/// A program to be started.
struct klang_program {
  /// A path, or a name looked up in PATH.
  const char *name;
  /// Its arguments and its environment, each ended by NULL.
  char *const *arguments;
  char *const *environment;
  /// Descriptors that become its standard input and output.
  int input, output;
  /// The file its standard error is appended to; NULL: where this process's goes.
  const char *errors;
  /// A descriptor that becomes its descriptor 3; -1: none.
  int inherited;
};

/// Starts a program in a process group of its own, with all signals as they are by default; 0, or an errno. On Linux the
/// kernel ends it with SIGKILL when the *thread* that called this ends, however that comes about (prctl(2)).
int klang_spawn(const struct klang_program *program, pid_t *child);

/// open(2) with a mode: variadic in C, so out of Swift's reach on some platforms.
int klang_open(const char *path, int flags, mode_t mode);

/// pipe(2) whose ends are not inherited by children.
int klang_pipe(int ends[2]);

/// Names the calling thread, for debuggers and `ps`; at most 15 bytes on Linux.
void klang_name_thread(const char *name);

/// The environment of this process: strings of `name=value`, ended by NULL.
char **klang_environment(void);

#endif

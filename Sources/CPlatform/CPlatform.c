#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>

int klang_pidfd_open(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

int klang_limit_process(pid_t pid, uint64_t address_space_bytes, uint64_t cpu_seconds, uint64_t file_bytes) {
  if (address_space_bytes != 0) {
    struct rlimit limit = {address_space_bytes, address_space_bytes};
    if (prlimit(pid, RLIMIT_AS, &limit, NULL) != 0) return -1;
  }
  if (file_bytes != 0) {
    struct rlimit limit = {file_bytes, file_bytes};
    if (prlimit(pid, RLIMIT_FSIZE, &limit, NULL) != 0) return -1;
  }
  if (cpu_seconds != 0) {
    // Only the soft bound moves: a worker that lives on gets a new one with each job, and may never raise it itself
    // past what the host sets next, because the signal of the soft bound ends it.
    struct rlimit limit;
    if (prlimit(pid, RLIMIT_CPU, NULL, &limit) != 0) return -1;
    limit.rlim_cur = cpu_seconds;
    if (limit.rlim_max != RLIM_INFINITY && limit.rlim_cur > limit.rlim_max) limit.rlim_cur = limit.rlim_max;
    if (prlimit(pid, RLIMIT_CPU, &limit, NULL) != 0) return -1;
  }
  return 0;
}
#else
int klang_pidfd_open(pid_t pid) {
  (void)pid;
  errno = ENOSYS;
  return -1;
}

int klang_limit_process(pid_t pid, uint64_t address_space_bytes, uint64_t cpu_seconds, uint64_t file_bytes) {
  (void)pid, (void)address_space_bytes, (void)cpu_seconds, (void)file_bytes;
  errno = ENOSYS;
  return -1;
}
#endif

int klang_open(const char *path, int flags, mode_t mode) { return open(path, flags, mode); }

extern char **environ;

char **klang_environment(void) { return environ; }

void klang_name_thread(const char *name) {
#if defined(__linux__)
  pthread_setname_np(pthread_self(), name);
#else
  pthread_setname_np(name);
#endif
}

int klang_pipe(int ends[2]) {
#if defined(__linux__)
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

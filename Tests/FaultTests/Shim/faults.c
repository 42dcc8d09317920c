// Stands between a program and the C library (LD_PRELOAD), and makes disk calls fail and the time of day jump as a block
// of shared memory says. Which one: environment variable KLANG_FAULTS, the file that is mapped; KLANG_FAULTS_BELOW: only
// calls on paths that begin so; KLANG_FAULTS_PROGRAM: only in the program of this name (any, when it is not set).
// KLANG_FAULTS_NO_FILTER: the kernel is one without filters of system calls.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// The same in Faults.swift.
struct control {
  int64_t number;        // the call that fails, counted from 1; 0: none
  int64_t repeats;       // not only that one, but its multiples
  int64_t error;         // with this errno; 0: a write writes half of it
  int64_t calls;         // so many calls came by
  int64_t failures;      // so many of them failed
  int64_t is_read_only;  // as on a file system that is mounted read-only
  int64_t clock_offset;  // milliseconds
};

static struct control *control;
static const char *below;
static size_t below_length;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("KLANG_FAULTS");
  const char *program = getenv("KLANG_FAULTS_PROGRAM");
  below = getenv("KLANG_FAULTS_BELOW");
  if (!path || !below || (program && strcmp(program, program_invocation_short_name) != 0)) return;
  below_length = strlen(below);
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *memory = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory != MAP_FAILED) control = memory;
}

static int64_t get(int64_t *member) { return __atomic_load_n(member, __ATOMIC_SEQ_CST); }

static int is_ours(const char *path) { return control && path && strncmp(path, below, below_length) == 0; }

static int is_ours_open(int descriptor) {
  if (!control) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

// Whether the call that comes by is to fail.
static int fails(void) {
  int64_t call = __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
  int64_t number = get(&control->number);
  if (number == 0 || !(call == number || (get(&control->repeats) && call % number == 0))) return 0;
  __atomic_add_fetch(&control->failures, 1, __ATOMIC_SEQ_CST);
  return 1;
}

static int refused(void) {
  if (get(&control->is_read_only)) {
    errno = EROFS;
    return 1;
  }
  if (get(&control->error) == 0 || !fails()) return 0;
  errno = (int)get(&control->error);
  return 1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define ON_PATH(name, parameters, path, arguments) \
  int name parameters { \
    REAL(name); \
    return is_ours(path) && refused() ? -1 : real arguments; \
  }

#define ON_DESCRIPTOR(name, parameters, arguments) \
  int name parameters { \
    REAL(name); \
    return is_ours_open(descriptor) && refused() ? -1 : real arguments; \
  }

#define OPENING(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    int writes = (flags & O_ACCMODE) != O_RDONLY; \
    int refusable = flags & O_CREAT || (writes && control && get(&control->is_read_only)); \
    return refusable && is_ours(path) && refused() ? -1 : real(path, flags, mode); \
  }

#define WRITING(name, parameters, whole, half) \
  ssize_t name parameters { \
    REAL(name); \
    if (!is_ours_open(descriptor)) return real whole; \
    if (get(&control->error) != 0) return refused() ? -1 : real whole; \
    if (count > 1 && fails()) return real half; \
    return real whole; \
  }

OPENING(open)
OPENING(open64)
WRITING(write, (int descriptor, const void *bytes, size_t count), (descriptor, bytes, count), (descriptor, bytes, count / 2))
WRITING(pwrite, (int descriptor, const void *bytes, size_t count, off_t at), (descriptor, bytes, count, at),
        (descriptor, bytes, count / 2, at))
WRITING(pwrite64, (int descriptor, const void *bytes, size_t count, off64_t at), (descriptor, bytes, count, at),
        (descriptor, bytes, count / 2, at))
ON_DESCRIPTOR(fsync, (int descriptor), (descriptor))
ON_DESCRIPTOR(fdatasync, (int descriptor), (descriptor))
ON_DESCRIPTOR(ftruncate, (int descriptor, off_t length), (descriptor, length))
ON_DESCRIPTOR(ftruncate64, (int descriptor, off64_t length), (descriptor, length))
ON_PATH(rename, (const char *path, const char *to), path, (path, to))
ON_PATH(link, (const char *path, const char *to), path, (path, to))
ON_PATH(unlink, (const char *path), path, (path))
ON_PATH(mkdir, (const char *path, mode_t mode), path, (path, mode))
ON_PATH(rmdir, (const char *path), path, (path))

int prctl(int option, ...) {
  REAL(prctl);
  if (option == PR_SET_NO_NEW_PRIVS && getenv("KLANG_FAULTS_NO_FILTER")) {
    errno = EINVAL;
    return -1;
  }
  va_list rest;
  va_start(rest, option);
  unsigned long values[4];
  for (int index = 0; index < 4; index += 1) values[index] = va_arg(rest, unsigned long);
  va_end(rest);
  return real(option, values[0], values[1], values[2], values[3]);
}

// The time of day. The monotonic clock stays true: nobody can set it.
static int64_t offset(void) { return control ? get(&control->clock_offset) : 0; }

int clock_gettime(clockid_t clock, struct timespec *now) {
  REAL(clock_gettime);
  int status = real(clock, now);
  if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    now->tv_sec += offset() / 1000;
  }
  return status;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  REAL(gettimeofday);
  int status = real(now, zone);
  if (status == 0) now->tv_sec += offset() / 1000;
  return status;
}

time_t time(time_t *result) {
  REAL(time);
  time_t now = real(NULL) + offset() / 1000;
  if (result) *result = now;
  return now;
}

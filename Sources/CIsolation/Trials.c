// Tries out what a process may do, for `klang-engine --check-isolation`.
#define _GNU_SOURCE
#include "CIsolation.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

bool klang_sockets_are_denied(void) {
  int descriptor = socket(AF_INET, SOCK_STREAM, 0);
  if (descriptor < 0) return errno == EPERM;
  close(descriptor);
  return false;
}

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <asm/ioctls.h>
#include <sched.h>
#include <sys/mman.h>

#include "NewerCalls.h"

struct call {
  const char *name;
  long number;
  long first, second;
};

// -1 is no descriptor, no process, no address, no flag: the kernel refuses each call for it, if the filter does not.
#define DENY(call) {#call, __NR_##call, -1, -1},

static const struct call calls[] = {
#include "DeniedCalls.h"
    {"clone with a namespace", __NR_clone, CLONE_NEWUSER | CLONE_FS, 0},  // A pair that the kernel refuses, with EINVAL.
    {"ioctl TIOCSTI", __NR_ioctl, -1, TIOCSTI},
    {"ioctl TIOCLINUX", __NR_ioctl, -1, TIOCLINUX},
#if defined(__x86_64__)
    {"getpid by x32", 0x40000000 | __NR_getpid, 0, 0},
#endif
};

int klang_denied_call_count(void) { return sizeof calls / sizeof calls[0]; }

const char *klang_denied_call_name(int index) { return calls[index].name; }

int klang_try_denied_call(int index) {
  const struct call *call = &calls[index];
  errno = 0;
  return syscall(call->number, call->first, call->second, -1L, -1L, -1L, -1L) < 0 ? errno : 0;
}

int klang_try_write_at(uint64_t offset) {
  int file = memfd_create("klang-trial", MFD_CLOEXEC);
  if (file < 0) return errno;
  int failure = pwrite(file, "", 1, (off_t)offset) == 1 ? 0 : errno;
  close(file);
  return failure;
}
#else
int klang_denied_call_count(void) { return 0; }

const char *klang_denied_call_name(int index) {
  (void)index;
  return "";
}

int klang_try_denied_call(int index) {
  (void)index;
  return 0;
}

int klang_try_write_at(uint64_t offset) {
  (void)offset;
  return 0;
}
#endif

int klang_count_free_descriptors(void) {
  enum { MOST = 4096 };
  int opened[MOST];
  int count = 0;
  while (count < MOST && (opened[count] = open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0) count += 1;
  for (int index = 0; index < count; index += 1) close(opened[index]);
  return count;
}

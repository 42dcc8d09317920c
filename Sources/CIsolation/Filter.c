// The filter of system calls: a program that the kernel runs before each call (seccomp(2), in the BPF of the kernel's
// Documentation/userspace-api/seccomp_filter.rst). It is inherited by every process started from here and can't be taken
// off again. A denied call fails with EPERM instead of ending the process, so that a library that tries one goes on.
#define _GNU_SOURCE
#include "CIsolation.h"

#include <errno.h>

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <asm/ioctls.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "NewerCalls.h"

#if defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

// Both architectures are little-endian: the low half of an argument comes first.
#define LOAD(member) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define FAIL(number) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (number))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
// Go on with the next instruction when the comparison holds, else behind it.
#define WHEN_EQUAL(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, 1)
#define UNLESS_EQUAL(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 1, 0)
#define DENY(call) WHEN_EQUAL(__NR_##call), FAIL(EPERM),

#define NAMESPACES \
  (CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWCGROUP)

static struct sock_filter program[] = {
    // The numbers below mean other calls to a program of another architecture (32-bit ones run here too).
    LOAD(arch),
    UNLESS_EQUAL(NATIVE_ARCHITECTURE),
    FAIL(EPERM),
    LOAD(nr),
#if defined(__x86_64__)
    // x32: the same calls once more, with bit 30 set.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    FAIL(EPERM),
#endif
#include "DeniedCalls.h"
    // Its arguments lie in memory, where a filter can't look: the C library falls back to clone.
    WHEN_EQUAL(__NR_clone3),
    FAIL(ENOSYS),
    // clone(flags, ...): threads and processes, but no namespaces.
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 4),
    LOAD(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, NAMESPACES, 0, 1),
    FAIL(EPERM),
    ALLOW,
    // ioctl(descriptor, request, ...): no typing into the terminal that the engine's standard error may be.
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 0, 5),
    LOAD(args[1]),
    WHEN_EQUAL(TIOCSTI),
    FAIL(EPERM),
    WHEN_EQUAL(TIOCLINUX),
    FAIL(EPERM),
    ALLOW,
};

int klang_deny_calls(void) {
  struct sock_fprog filter = {sizeof program / sizeof program[0], program};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  // For all threads of the process: a library may have started one already.
  long status = syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
  if (status > 0) errno = ESRCH;  // The thread of this number could not be included.
  return status == 0 ? 0 : -1;
}
#else
int klang_deny_calls(void) {
  errno = ENOSYS;
  return -1;
}
#endif

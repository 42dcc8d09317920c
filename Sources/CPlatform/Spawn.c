// Starting of programs. On Linux with vfork instead of posix_spawn, which can't ask for the end together with the parent
// (PR_SET_PDEATHSIG), and which gives up where a filter of system calls forbids a group of its own. A fork would copy the
// page tables of a large process: tens of milliseconds.
#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>

// Runs in the child, on the parent's memory and stack until execve: touches nothing of theirs but `failure`.
static void become(const struct klang_program *program, pid_t parent, volatile int *failure) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);  // It ended before that was asked for.
  // Refused to those who may not leave their group: then the whole group is ended, as this one would be.
  (void)setpgid(0, 0);
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number += 1) sigaction(number, &standard, NULL);
  if (dup2(program->input, 0) < 0 || dup2(program->output, 1) < 0) goto failed;
  if (program->errors != NULL) {
    int errors = open(program->errors, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (errors < 0 || dup2(errors, 2) < 0) goto failed;
    if (errors > 2) close(errors);
  }
  // Last, because descriptor 3 may be one of those that were needed above.
  if (program->inherited == 3 && fcntl(3, F_SETFD, 0) < 0) goto failed;
  if (program->inherited >= 0 && dup2(program->inherited, 3) < 0) goto failed;
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execvpe(program->name, program->arguments, program->environment);
failed:
  *failure = errno;
  _exit(127);
}

int klang_spawn(const struct klang_program *program, pid_t *child) {
  volatile int failure = 0;
  pid_t parent = getpid();
  // No handler of ours may run in the child, while it has our memory.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t started = vfork();
  if (started == 0) become(program, parent, &failure);
  if (started < 0) failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (started > 0 && failure != 0) {
    while (waitpid(started, NULL, 0) < 0 && errno == EINTR) {}
  }
  *child = started;
  return failure;
}
#else
#include <spawn.h>

int klang_spawn(const struct klang_program *program, pid_t *child) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, program->input, 0);
  posix_spawn_file_actions_adddup2(&actions, program->output, 1);
  if (program->errors != NULL) {
    posix_spawn_file_actions_addopen(&actions, 2, program->errors, O_WRONLY | O_CREAT | O_APPEND, 0600);
  }
  if (program->inherited >= 0) posix_spawn_file_actions_adddup2(&actions, program->inherited, 3);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  int failure = posix_spawnp(child, program->name, &actions, &attributes, program->arguments, program->environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failure;
}
#endif

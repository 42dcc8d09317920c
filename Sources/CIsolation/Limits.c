#include "CIsolation.h"

#include <sys/resource.h>

static int limit(int resource, rlim_t value) {
  struct rlimit bound;
  if (getrlimit(resource, &bound) != 0) return -1;
  // Only downward: a lower bound that was set from outside stays.
  if (bound.rlim_max != RLIM_INFINITY && bound.rlim_max < value) value = bound.rlim_max;
  bound.rlim_cur = bound.rlim_max = value;
  return setrlimit(resource, &bound);
}

// No bound of processes: RLIMIT_NPROC counts all processes of the user, so a number that would stop a fork bomb here would
// stop an engine on a busy desktop from starting at all.
int klang_limit_self(uint64_t file_bytes, uint64_t open_files) {
  if (limit(RLIMIT_CORE, 0) != 0) return -1;
  if (limit(RLIMIT_FSIZE, (rlim_t)file_bytes) != 0) return -1;
  return limit(RLIMIT_NOFILE, (rlim_t)open_files);
}

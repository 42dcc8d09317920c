// What a process gives up for the rest of its life and that of every process it starts (Linux; elsewhere nothing).
#ifndef CISOLATION_H
#define CISOLATION_H

#include <stdbool.h>
#include <stdint.h>

/// Gives up the system calls listed in DeniedCalls.h: from now on they fail with EPERM. Also no program started from here gains
/// rights by a set-user-id bit (PR_SET_NO_NEW_PRIVS). 0, or -1 with errno; ENOSYS where the system knows no such filter.
int klang_deny_calls(void);

/// No core files (they would hold what was said to the engine); no file beyond `file_bytes`: a write past it fails with
/// EFBIG if SIGXFSZ is ignored; at most `open_files` descriptors. 0, or -1 with errno.
int klang_limit_self(uint64_t file_bytes, uint64_t open_files);

/// Whether this process is refused an internet socket.
bool klang_sockets_are_denied(void);

/// How many calls the list has.
int klang_denied_call_count(void);

/// The name of call `index` of the list.
const char *klang_denied_call_name(int index);

/// Makes call `index` of the list, with arguments that do no harm when it is let through, and gives the errno it failed with.
int klang_try_denied_call(int index);

/// Opens files until that is refused, and closes them again: how many there can be beside those already open.
int klang_count_free_descriptors(void);

/// The errno of a write behind `offset` bytes of a file in memory (0: it was written).
int klang_try_write_at(uint64_t offset);

#endif

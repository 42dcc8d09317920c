// The system calls that an engine never needs, and that would serve whoever got hold of it. Included with DENY(call) defined,
// as often as something is to be made of the list. What is not listed is allowed: libraries that decode and synthesise
// use many calls, and the list must not break them with the next C library.
//
// Left alone on purpose: pipes, files, memory, threads, fork and execve (an ffmpeg child needs them), kill (to end that
// child; the kernel limits it to processes of the same user), prctl.

// The network and local sockets: nothing that was said to an engine leaves it but through its pipes and files.
DENY(socket)
DENY(socketpair)
DENY(connect)
DENY(bind)
DENY(listen)
DENY(accept)
DENY(accept4)
DENY(shutdown)
DENY(setsockopt)
// Also on a socket that was inherited as a standard stream; plain read and write stay.
DENY(sendto)
DENY(sendmsg)   // Could hand on a descriptor.
DENY(sendmmsg)
DENY(recvfrom)
DENY(recvmsg)   // Could take one.
DENY(recvmmsg)

// Other processes of the same user.
DENY(ptrace)             // Their registers and memory.
DENY(process_vm_readv)   // Their memory.
DENY(process_vm_writev)
DENY(process_madvise)
DENY(pidfd_getfd)        // Their descriptors, sockets among them.
DENY(kcmp)               // What they share, which tells addresses of the kernel apart.

// Out of the group that the host ends as a whole.
DENY(setsid)
DENY(setpgid)

// The view of the file system: another one would lead around every check of a path.
DENY(mount)
DENY(umount2)
DENY(pivot_root)
DENY(chroot)
DENY(move_mount)      // The newer way to mount: this and the next six.
DENY(open_tree)
DENY(fsopen)
DENY(fsconfig)
DENY(fsmount)
DENY(fspick)
DENY(mount_setattr)
DENY(quotactl)
DENY(quotactl_fd)
DENY(swapon)
DENY(swapoff)
DENY(acct)            // Writes a record of every process to a file.
// Files past the folders that lead to them.
DENY(open_by_handle_at)
DENY(name_to_handle_at)
DENY(mknodat)         // Device files.
DENY(fanotify_init)   // Every access to a file system, seen and decided.

// Namespaces: root in one of its own is where most ways out begin. Those of clone(2) are told by its arguments: Filter.c.
DENY(unshare)
DENY(setns)

// Wide doors into the kernel, where most of its holes have been.
DENY(bpf)
DENY(perf_event_open)
DENY(userfaultfd)         // Stops the kernel in the middle of a copy.
DENY(io_uring_setup)      // Does other calls, sockets among them, past this filter.
DENY(io_uring_enter)
DENY(io_uring_register)
DENY(keyctl)              // The keys that the kernel keeps for the user.
DENY(add_key)
DENY(request_key)

// The machine itself.
DENY(personality)         // Turns off the random placing of memory.
DENY(kexec_load)
DENY(kexec_file_load)
DENY(init_module)
DENY(finit_module)
DENY(delete_module)
DENY(reboot)
DENY(syslog)              // The kernel's log, with its addresses.
DENY(sethostname)
DENY(setdomainname)
DENY(settimeofday)
DENY(clock_settime)
DENY(adjtimex)
DENY(clock_adjtime)

#if defined(__x86_64__)
// Old calls that this architecture alone has.
DENY(mknod)
DENY(uselib)
DENY(ustat)
DENY(iopl)                // The ports of the hardware.
DENY(ioperm)
DENY(modify_ldt)          // Segments, for code of 16 bits.
#endif

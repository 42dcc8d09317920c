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
// Also on a socket that was inherited, or came through a pipe's other end; plain read and write stay.
DENY(sendto)
DENY(sendmsg)
DENY(sendmmsg)
DENY(recvfrom)
DENY(recvmsg)
DENY(recvmmsg)

// Other processes: their memory, their registers, their descriptors.
DENY(ptrace)
DENY(process_vm_readv)
DENY(process_vm_writev)
DENY(process_madvise)
DENY(pidfd_getfd)
DENY(kcmp)

// Out of the group that the host ends as a whole.
DENY(setsid)
DENY(setpgid)

// The view of the file system.
DENY(mount)
DENY(umount2)
DENY(pivot_root)
DENY(chroot)
DENY(move_mount)
DENY(open_tree)
DENY(fsopen)
DENY(fsconfig)
DENY(fsmount)
DENY(fspick)
DENY(mount_setattr)
DENY(quotactl)
DENY(swapon)
DENY(swapoff)
DENY(acct)
// Files past the folders that lead to them, and device files.
DENY(open_by_handle_at)
DENY(name_to_handle_at)
DENY(mknodat)
DENY(fanotify_init)

// Namespaces. Those of clone(2) are told by its arguments: see Filter.c.
DENY(unshare)
DENY(setns)

// Wide doors into the kernel, where most of its holes have been.
DENY(bpf)
DENY(perf_event_open)
DENY(userfaultfd)
DENY(io_uring_setup)
DENY(io_uring_enter)
DENY(io_uring_register)
DENY(keyctl)
DENY(add_key)
DENY(request_key)

// The machine itself.
DENY(personality)
DENY(kexec_load)
DENY(kexec_file_load)
DENY(init_module)
DENY(finit_module)
DENY(delete_module)
DENY(reboot)
DENY(syslog)
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
DENY(iopl)
DENY(ioperm)
DENY(modify_ldt)
#endif

import JSONRPC
import Platform

#if canImport(Glibc)
  import func Glibc.exit
#else
  import func Darwin.exit
#endif

// The server, and the command line that uses it.

Signals.ignoreWriteFailures()
exit(Command.run(Array(CommandLine.arguments.dropFirst())))

#pragma once
// Signals as bytes in a pipe, so that one poll() waits for keys and for signals alike.
// In C, because a handler may touch no Swift object and Swift 6 allows no global it could use.

#include <stdbool.h>

/// Opens the pipe, ignores SIGPIPE and SIGXFSZ (a write then fails with an error that is looked
/// at), and gives the end to read from; -1 on failure. A second call gives the same pipe.
int signal_pipe_open(void);
/// From now on this signal is a byte in the pipe. 0, or -1 on failure. What the parent chose to
/// ignore (nohup does so with SIGHUP) stays ignored, but for Ctrl-C.
int signal_pipe_watch(int signal);
/// From now on a watched signal has its usual effect again.
void signal_pipe_unwatch(int signal);
/// Puts this byte into the pipe, from any thread; waits where the pipe is full.
void signal_pipe_put(unsigned char byte);
/// Lets the signal have its usual effect on this process once. Returns for the signals that stop
/// a process, when it goes on.
void signal_pipe_raise_default(int signal);
/// Remembers the modes of the terminal on standard input; an accident of this process, or a signal
/// that nobody expects, gives them back before it ends the process.
void signal_pipe_guard_terminal(void);
/// Remembers whether the alternate screen is shown, without a cursor; an accident gives that back, too.
void signal_pipe_guard_screen(bool is_taken);

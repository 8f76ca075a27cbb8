#define _GNU_SOURCE
#include "SignalPipe.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

static int ends[2] = {-1, -1};

static void note(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already holds news enough.
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

int signal_pipe_open(void) {
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  return ends[0];
}

int signal_pipe_watch(int signal) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | SA_NOCLDSTOP};
  struct sigaction old;
  sigfillset(&action.sa_mask);
  if (signal != SIGINT && sigaction(signal, NULL, &old) == 0 && old.sa_handler == SIG_IGN)
    return 0;
  return sigaction(signal, &action, NULL);
}

void signal_pipe_unwatch(int signal) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, old;
  if (sigaction(signal, NULL, &old) == 0 && old.sa_handler == note)
    sigaction(signal, &usual, NULL);
}

void signal_pipe_put(unsigned char byte) {
  while (write(ends[1], &byte, 1) < 0 && (errno == EAGAIN || errno == EINTR)) {
    struct pollfd room = {.fd = ends[1], .events = POLLOUT};
    poll(&room, 1, -1);
  }
}

void signal_pipe_raise_default(int signal) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, old;
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigaction(signal, &usual, &old);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
  sigaction(signal, &old, NULL);
}

static struct termios usual_modes;
static volatile sig_atomic_t has_screen;

void signal_pipe_guard_screen(bool is_taken) { has_screen = is_taken; }

static void give_back_and_die(int signal) {
  // The cursor, and what stood there before.
  static const char leaving[] = "\033[?25h\033[?1049l";
  if (has_screen) {
    ssize_t ignored = write(STDOUT_FILENO, leaving, sizeof leaving - 1);
    (void)ignored;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &usual_modes);
  raise(signal);  // its usual effect by now, and let through when this returns
}

void signal_pipe_guard_terminal(void) {
  static const int accidents[] = {SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGTRAP, SIGSYS};
  static char stack_room[1 << 14];
  if (tcgetattr(STDIN_FILENO, &usual_modes) != 0) return;
  // A room of its own: the accident may be that the stack is full.
  stack_t room = {.ss_sp = stack_room, .ss_size = sizeof stack_room};
  sigaltstack(&room, NULL);
  struct sigaction action = {
      .sa_handler = give_back_and_die, .sa_flags = SA_RESETHAND | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof accidents / sizeof *accidents; i++)
    sigaction(accidents[i], &action, NULL);
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) sigaction(signal, &action, NULL);
}

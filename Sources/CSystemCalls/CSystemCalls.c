#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

int rename_without_replacing(const char *old_path, const char *new_path) {
  return renameat2(AT_FDCWD, old_path, AT_FDCWD, new_path, RENAME_NOREPLACE);
}

int rename_exchanging(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

int sync_disk(int descriptor) { return syncfs(descriptor); }

static int argument_count;
static char **argument_texts;

// glibc hands every constructor what `main` gets.
__attribute__((constructor)) static void note_arguments(int count, char **texts) {
  argument_count = count;
  argument_texts = texts;
}

int program_argument_count(void) { return argument_count; }

const char *program_argument(int index) {
  return index >= 0 && index < argument_count ? argument_texts[index] : NULL;
}

int hold_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    // The other way round than it is used: reading and writing still fail.
    int opened = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
    if (opened < 0) return -1;
    if (opened != descriptor) {
      int moved = dup2(opened, descriptor);
      close(opened);
      if (moved < 0) return -1;
    }
  }
  return 0;
}

unsigned long file_system_magic(int descriptor) {
  struct statfs record;
  return fstatfs(descriptor, &record) == 0 ? (unsigned long)record.f_type & 0xffffffffUL : 0;
}

static FILE *heard;

static ssize_t drop(void *cookie, const char *bytes, size_t length) {
  (void)cookie;
  (void)bytes;
  return (ssize_t)length;
}

void mute_libraries(void) {
  if (heard != NULL) return;
  cookie_io_functions_t functions = {.write = drop};
  FILE *nothing = fopencookie(NULL, "w", functions);
  if (nothing == NULL) return;
  heard = stderr;
  stderr = nothing;
}

void hear_libraries(void) {
  if (heard == NULL) return;
  fclose(stderr);
  stderr = heard;
  heard = NULL;
}

enum { most_paths = 8 };
static char paths[most_paths][PATH_MAX];
static volatile sig_atomic_t is_used[most_paths];

// What a library has just begun there, too: one that takes its file's name away at once may have been
// stopped in between. No call here but those that a handler may make.
static void empty_folder(const char *path) {
  static char entries[4096] __attribute__((aligned(8)));
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder < 0) return;
  long length;
  while ((length = syscall(SYS_getdents64, folder, entries, sizeof entries)) > 0)
    for (long at = 0; at < length;) {
      struct dirent64 *entry = (struct dirent64 *)(entries + at);
      unlinkat(folder, entry->d_name, 0);
      at += entry->d_reclen;
    }
  close(folder);
}

static void remove_and_die(int signal) {
  for (int i = 0; i < most_paths; i++) {
    if (!is_used[i] || unlink(paths[i]) == 0) continue;
    // Another thread may still be adding to it; what is gone takes nothing more.
    for (int tries = 0; tries < 100 && rmdir(paths[i]) < 0 && errno == ENOTEMPTY; tries++)
      empty_folder(paths[i]);
  }
  raise(signal);  // its usual effect by now, and let through when this returns
}

static void watch_for_death(void) {
  static const int ends[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU};
  struct sigaction action = {.sa_handler = remove_and_die, .sa_flags = SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    struct sigaction old;
    // What somebody ignores, as under nohup, or handles already, is not for us to decide.
    if (sigaction(ends[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
      sigaction(ends[i], &action, NULL);
  }
}

int remove_on_death(const char *path) {
  if (strlen(path) >= PATH_MAX) return -1;
  for (int i = 0; i < most_paths; i++) {
    if (is_used[i]) continue;
    strcpy(paths[i], path);
    is_used[i] = 1;
    watch_for_death();
    return i;
  }
  return -1;
}

void keep_on_death(int number) {
  if (number >= 0 && number < most_paths) is_used[number] = 0;
}

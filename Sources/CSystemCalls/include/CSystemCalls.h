// What of the system Swift cannot reach: each function says why it is here.
#ifndef CSYSTEMCALLS_H
#define CSYSTEMCALLS_H

#include <stddef.h>

// Renames without replacing what has the new name, or lets two names change places; 0, or -1 with
// errno. In Swift the wrapper is not declared, and `syscall` takes any number of arguments.
int rename_without_replacing(const char *old_path, const char *new_path);
int rename_exchanging(const char *one, const char *other);

// Writes what waits for the disk that an open file lies on; 0, or -1 with errno. Declared for GNU only.
int sync_disk(int descriptor);

// The arguments that the program was started with, and how many. Swift's runtime looks for them
// through /proc, and finds none where that is not there.
int program_argument_count(void);
const char *program_argument(int index);

// Opens what is closed of standard input, output and error, in such a way that using it fails as
// before: the next file that is opened must not become one of them. 0, or -1 with errno.
int hold_standard_descriptors(void);

// The magic number of the file system that an open file lies on; 0 where it cannot be told. The
// structure differs between machines, and with it the type that Swift sees.
unsigned long file_system_magic(int descriptor);

// What libraries print on the C library's `stderr` goes nowhere until they are heard again; needs no
// descriptor. One thread at a time.
void mute_libraries(void);
void hear_libraries(void);

// Names files, and folders with the files in them, that go when a signal ends the program: only a
// handler in C may be relied on to do nothing else. Gives a number to forget them by, or -1 where there is no room.
int remove_on_death(const char *path);
void keep_on_death(int number);

#endif

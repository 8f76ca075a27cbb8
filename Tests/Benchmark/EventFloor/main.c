/*
 * The floor of the benchmark: what it costs to read plans with nothing but libyaml's events.
 *
 * Reads every *.yaml file of the folder it is given, one after the other, into one buffer, and
 * lets libyaml parse it. No tree, no strings, no rules. Prints the number of files and events.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

enum { largest = 4 * 1024 * 1024 };

static unsigned char buffer[largest];

/* The file's bytes in the buffer; their number, or -1. */
static ssize_t read_file(int folder, const char *name) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t total = 0;
  ssize_t count;
  while (total < largest && (count = read(file, buffer + total, largest - total)) > 0) {
    total += count;
  }
  close(file);
  return count < 0 ? -1 : total;
}

/* The number of events in the buffer; 0 where it is no YAML. */
static long count_events(size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  long events = 0;
  if (!yaml_parser_initialize(&parser)) return 0;
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, buffer, length);
  for (int done = 0; !done;) {
    if (!yaml_parser_parse(&parser, &event)) {
      events = 0;
      break;
    }
    done = event.type == YAML_STREAM_END_EVENT;
    events++;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return events;
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  int folder = open(argv[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *names = folder < 0 ? NULL : fdopendir(dup(folder));
  if (!names) return 2;
  long files = 0;
  long events = 0;
  for (struct dirent *entry; (entry = readdir(names));) {
    size_t length = strlen(entry->d_name);
    if (length < 5 || strcmp(entry->d_name + length - 5, ".yaml") != 0) continue;
    ssize_t bytes = read_file(folder, entry->d_name);
    long found = bytes < 0 ? 0 : count_events((size_t)bytes);
    if (!found) return 1;
    files++;
    events += found;
  }
  closedir(names);
  close(folder);
  printf("%ld files, %ld events\n", files, events);
  return 0;
}

#define _GNU_SOURCE
#include "Shared.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

static char **candidates;
static size_t candidate_count;
static char *listed;

static bool begins_with(const char *line, const char *typed) {
  mbstate_t a = {0}, b = {0};
  while (*typed) {
    wchar_t x, y;
    size_t m = mbrtowc(&x, line, MB_CUR_MAX, &a), n = mbrtowc(&y, typed, MB_CUR_MAX, &b);
    if (m == 0 || m > MB_CUR_MAX || n > MB_CUR_MAX || towlower(x) != towlower(y)) return false;
    line += m;
    typed += n;
  }
  return true;
}

static char *next_candidate(const char *typed, int going_on) {
  static size_t next;
  if (!going_on) next = 0;
  while (next < candidate_count) {
    const char *line = candidates[next++];
    // On an empty line only what may be the answer: the commands would push it out of sight.
    if (!*typed && *line == ':') continue;
    if (begins_with(line, typed)) return strdup(line);
  }
  return NULL;
}

char **line_editor_complete(const char *typed, int start, int end) {
  (void)start, (void)end;
  rl_attempted_completion_over = 1;  // never file names
  rl_completion_suppress_append = 1;
  return rl_completion_matches(typed, next_candidate);
}

// Keeps the matches to be listed: the first of them is what they have in common.
void line_editor_keep_list(char **matches, int count, int longest) {
  (void)longest;
  size_t length = 1;
  for (int i = 1; i <= count; i++) length += strlen(matches[i]) + 1;
  free(listed);
  listed = calloc(length, 1);
  for (int i = 1; listed && i <= count; i++) strcat(strcat(listed, matches[i]), "\n");
}

char *line_editor_take_list(void) {
  char *list = listed;
  listed = NULL;
  return list;
}

void line_editor_candidates_clear(void) {
  while (candidate_count) free(candidates[--candidate_count]);
}

void line_editor_candidates_add(const char *line) {
  char **more = realloc(candidates, (candidate_count + 1) * sizeof *more);
  if (!more) return;
  candidates = more;
  candidates[candidate_count] = strdup(line);
  if (candidates[candidate_count]) candidate_count++;
}

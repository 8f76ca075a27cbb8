#define _GNU_SOURCE
#include "CLineEditor.h"
#include "SignalPipe.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include <readline/history.h>
#include <readline/readline.h>

// How long a pasted block may pause between two of its lines, in milliseconds.
static const int paste_pause = 30;

static LineEditorState state;
static char *finished;
static const char *first_text = "";
static bool wants_editor, block_pasted, given_up, is_installed;
static char *prompt_shown;
static char **candidates;
static size_t candidate_count;

void line_editor_use_utf8(void) {
  // Only the character set: numbers must go on being written with a full stop.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *all = getenv("LC_ALL");
  setenv(all && *all ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "");
}

// MARK: Completion

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

static char **complete(const char *typed, int start, int end) {
  (void)start, (void)end;
  rl_attempted_completion_over = 1;  // never file names
  rl_completion_suppress_append = 1;
  return rl_completion_matches(typed, next_candidate);
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

// MARK: Keys

static int end_for_editor(int count, int key) {
  wants_editor = true;
  return rl_newline(count, key);
}

// Whether a block that came without marks has only one line with something on it.
static bool is_one_line(void) {
  const char *rest = strchr(rl_line_buffer, '\n');
  return !rest || strspn(rest, "\n") == strlen(rest);
}

// Enter where a paste may carry no marks: when more is waiting already, this was not a person.
static int end_unless_pasted(int count, int key) {
  struct pollfd input = {.fd = fileno(rl_instream), .events = POLLIN};
  if (poll(&input, 1, paste_pause) > 0 && !(input.revents & POLLHUP)) {
    block_pasted = true;
    return rl_insert_text("\n") ? 0 : 1;
  }
  // Somebody was quick with Enter, or the one line of a block ends in several breaks.
  if (!block_pasted || is_one_line()) return rl_newline(count, key);
  block_pasted = false;
  state = LineEditorStatePasted;
  return 0;
}

// The next byte of what is typed. What was there a moment ago may be gone, since Ctrl-C makes the
// terminal forget it: then nobody waits for more, and the signal is looked at.
static int getc_or_signal(FILE *stream) {
  struct pollfd waited[] = {
      {.fd = fileno(stream), .events = POLLIN}, {.fd = signal_pipe_open(), .events = POLLIN}};
  while (poll(waited, 2, -1) < 0 && errno == EINTR) continue;
  given_up = !waited[0].revents;
  return given_up ? EOF : rl_getc(stream);
}

// How long the rest of a key may be on its way, in milliseconds.
static const int key_pause = 50;

// The next byte of a key that has begun; EOF where none comes, so that nobody waits for it.
static int next_of_key(FILE *stream) {
  struct pollfd input = {.fd = fileno(stream), .events = POLLIN};
  return poll(&input, 1, key_pause) > 0 ? rl_getc(stream) : EOF;
}

static bool is_parameter(int byte) { return byte >= 0x20 && byte < 0x40; }

// A key that means nothing here types nothing: the rest of what the terminal sends for it is read
// away. A control sequence has parameters and one last byte (ECMA-48, section 5.4); but the old
// report of a mouse has three bytes more, and the function keys of a Linux console one.
static int skip_key(int count, int key) {
  rl_getc_func_t *getc = rl_getc_function;
  rl_getc_function = next_of_key;
  int first = rl_read_key(), last = first;
  while (is_parameter(last)) last = rl_read_key();
  int rest = first == 'M' && key == '[' ? 3 : first == '[' ? 1 : 0;
  while (rest-- > 0 && rl_read_key() != EOF) continue;
  rl_getc_function = getc;
  (void)count;
  return 0;
}

// Whether nothing is done with what begins like this and goes on like no key that is bound.
// rl_bind_keyseq_if_unbound_in_map takes the arrow keys, which begin alike, for an answer.
static bool is_free(const char *beginning, Keymap map) {
  int type = ISFUNC;
  rl_command_func_t *bound = rl_function_of_keyseq(beginning, map, &type);
  if (type != ISKMAP) return !bound || bound == rl_vi_movement_mode;
  return bound && !((Keymap)bound)[ANYOTHERKEY].function;
}

// Whatever else begins as a key does, unless the leader's inputrc has said what it is to do.
static void bind_other_keys(Keymap map) {
  if (is_free("\033[", map)) rl_bind_keyseq_in_map("\033[", skip_key, map);
  if (is_free("\033O", map)) rl_bind_keyseq_in_map("\033O", skip_key, map);
}

static void bind_keys(void) {
  rl_add_defun("edit-in-editor", end_for_editor, -1);
  rl_bind_keyseq_if_unbound_in_map("\\C-x\\C-e", end_for_editor, emacs_standard_keymap);
  rl_bind_keyseq_if_unbound_in_map("v", end_for_editor, vi_movement_keymap);
  // Also where the terminal is said to mark what is pasted: what lies between may take the marks
  // away (a multiplexer, a remote desktop).
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap};
  for (int i = 0; i < 2; i++) {
    rl_bind_key_in_map('\r', end_unless_pasted, maps[i]);
    rl_bind_key_in_map('\n', end_unless_pasted, maps[i]);
    bind_other_keys(maps[i]);
  }
  bind_other_keys(vi_movement_keymap);
}

void line_editor_prepare(void) {
  rl_readline_name = "aarsplan";
  rl_catch_signals = rl_catch_sigwinch = rl_change_environment = 0;
  // Before the inputrc is read, so that it has the last word.
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("page-completions", "off");  // readline's own question there is English
  rl_variable_bind("completion-query-items", "0");
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = "";  // a candidate is a whole line
  rl_sort_completion_matches = 0;
  rl_getc_function = getc_or_signal;
  rl_initialize();
  bind_keys();
}

// MARK: One line

static void take_line(char *line) {
  rl_callback_handler_remove();  // or readline paints the old prompt again
  is_installed = false;
  if (!line && given_up) return;
  finished = line;
  state = !line ? LineEditorStateEnd : wants_editor ? LineEditorStateEditor : LineEditorStateLine;
}

static int insert_first_text(void) {
  rl_insert_text(first_text);
  rl_free_undo_list();  // undo goes back to the earlier answer, not to nothing
  return 0;
}

static void install(void) {
  rl_callback_handler_install(prompt_shown ? prompt_shown : "", take_line);
  is_installed = true;
}

void line_editor_begin(const char *prompt, const char *prefill) {
  free(finished);
  finished = NULL;
  wants_editor = block_pasted = false;
  first_text = prefill;
  rl_startup_hook = insert_first_text;
  using_history();
  rl_reset_screen_size();  // the window may have changed while nobody was looking
  free(prompt_shown);
  prompt_shown = strdup(prompt);
  install();
  first_text = "";
}

LineEditorState line_editor_feed(void) {
  state = LineEditorStateGoingOn;
  if (!is_installed) install();
  rl_callback_read_char();
  return state;
}

const char *line_editor_text(void) { return finished ? finished : rl_line_buffer; }

static void go_below(void) {
  rl_point = rl_end;
  rl_redisplay();
  rl_crlf();
}

void line_editor_abandon(void) {
  go_below();
  fflush(rl_outstream);
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_callback_handler_remove();
}

void line_editor_say(const char *text) {
  int point = rl_point;
  go_below();
  fputs(text, rl_outstream);
  rl_crlf();
  rl_point = point;
  rl_forced_update_display();
}

void line_editor_resize(void) { rl_resize_terminal(); }

void line_editor_suspend(void) { rl_deprep_terminal(); }

void line_editor_resume(void) {
  rl_deprep_terminal();  // does nothing when suspended; a shell may have changed the modes
  rl_prep_terminal(1);
  rl_reset_screen_size();
  rl_forced_update_display();
}

void line_editor_history_clear(void) { rl_clear_history(); }

void line_editor_history_add(const char *line) { add_history(line); }

#define _GNU_SOURCE
#include "Shared.h"
#include "SignalPipe.h"

#include <errno.h>
#include <poll.h>
#include <string.h>

// How long a pasted block may pause between two of its lines, in milliseconds.
static const int paste_pause = 30;

static int end_for_editor(int count, int key) {
  line_editor.wants_editor = true;
  return rl_newline(count, key);
}

// Whether a block that came without marks has only one line with something on it.
static bool is_one_line(void) {
  const char *rest = strchr(rl_line_buffer, '\n');
  return !rest || strspn(rest, "\n") == strlen(rest);
}

// Whether the text ends in an odd number of backslashes: then Enter is a line break.
static bool goes_on(void) {
  int count = 0;
  while (count < rl_end && rl_line_buffer[rl_end - 1 - count] == '\\') count++;
  return count % 2 == 1;
}

static int break_line(void) {
  rl_begin_undo_group();
  rl_delete_text(rl_end - 1, rl_end);
  rl_point = rl_end;
  rl_insert_text("\n");
  rl_end_undo_group();
  return 0;
}

// Enter where a paste may carry no marks: when more is waiting already, this was not a person, and
// behind a key that was typed nothing needs to be waited for. A line feed straight after a carriage
// return is the same line break.
static int end_unless_pasted(int count, int key) {
  static int before;
  bool is_same = key == '\n' && before == '\r' && rl_last_func == end_unless_pasted;
  before = key;
  struct pollfd input = {.fd = fileno(rl_instream), .events = POLLIN};
  int pause = line_editor.is_typed && !line_editor.block_pasted ? 0 : paste_pause;
  if (poll(&input, 1, pause) > 0 && !(input.revents & POLLHUP)) {
    line_editor.block_pasted = true;
    return is_same || rl_insert_text("\n") ? 0 : 1;
  }
  if (line_editor.is_boxed && !line_editor.block_pasted && goes_on()) return break_line();
  // Somebody was quick with Enter, or the one line of a block ends in several breaks.
  if (!line_editor.block_pasted || is_one_line()) return rl_newline(count, key);
  line_editor.block_pasted = false;
  line_editor.state = LineEditorStatePasted;
  return 0;
}

// The next byte of what is typed. What was there a moment ago may be gone, since Ctrl-C makes the
// terminal forget it: then nobody waits for more, and the signal is looked at.
int line_editor_getc(FILE *stream) {
  struct pollfd waited[] = {
      {.fd = fileno(stream), .events = POLLIN}, {.fd = signal_pipe_open(), .events = POLLIN}};
  while (poll(waited, 2, -1) < 0 && errno == EINTR) continue;
  line_editor.given_up = !waited[0].revents;
  return line_editor.given_up ? EOF : rl_getc(stream);
}

// The next byte of a block that is pasted between marks, in which a carriage return and a line feed
// are one line break. Something always follows: the mark at its end.
static int next_of_paste(FILE *stream) {
  static int before;
  int byte = line_editor_getc(stream);
  if (byte == '\n' && before == '\r') byte = line_editor_getc(stream);
  return before = byte;
}

static int paste(int count, int key) {
  rl_getc_func_t *getc = rl_getc_function;
  rl_getc_function = next_of_paste;
  int result = rl_bracketed_paste_begin(count, key);
  rl_getc_function = getc;
  return result;
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

static int go_up(int count, int key);
static int go_down(int count, int key);

// To another row; from the first and the last of them, to another line of the history.
static int go_rows(int count, int key, int direction) {
  bool goes_on = rl_last_func == go_up || rl_last_func == go_down;
  ptrdiff_t place = line_editor.row_step ? line_editor.row_step(line_editor.row_context, direction * count, goes_on) : -1;
  if (place >= 0) return rl_point = (int)place, 0;
  return direction < 0 ? rl_get_previous_history(count, key) : rl_get_next_history(count, key);
}

static int go_up(int count, int key) { return go_rows(count, key, -1); }

static int go_down(int count, int key) { return go_rows(count, key, 1); }

// What keys do, unless the leader's inputrc has said that they are to do something else.
static void rebind(const char *keys, rl_command_func_t *usual, rl_command_func_t *function) {
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
  for (int i = 0; i < 3; i++) {
    int type = ISFUNC;
    if (rl_function_of_keyseq(keys, maps[i], &type) != usual || type != ISFUNC) continue;
    rl_bind_keyseq_in_map(keys, function, maps[i]);
  }
}

void line_editor_bind_arrows(void) {
  rl_add_defun("previous-row-or-history", go_up, -1);
  rl_add_defun("next-row-or-history", go_down, -1);
  const char *up[] = {"\033[A", "\033OA"}, *down[] = {"\033[B", "\033OB"};
  for (int i = 0; i < 2; i++) {
    rebind(up[i], rl_get_previous_history, go_up);
    rebind(down[i], rl_get_next_history, go_down);
  }
}

void line_editor_bind_keys(void) {
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
  rebind("\033[200~", rl_bracketed_paste_begin, paste);
}

#define _GNU_SOURCE
#include "CLineEditor.h"
#include "Shared.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

LineEditorShared line_editor;

static char *finished;
static const char *first_text = "";
static bool is_installed;
static char *prompt_shown;

void line_editor_use_utf8(void) {
  // Only the character set: numbers must go on being written with a full stop.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *all = getenv("LC_ALL");
  setenv(all && *all ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "");
}

bool line_editor_prepare(void) {
  rl_readline_name = "aarsplan";
  rl_catch_signals = rl_catch_sigwinch = rl_change_environment = 0;
  // Before the inputrc is read, so that it has the last word.
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("page-completions", "off");  // readline's own question there is English
  rl_variable_bind("completion-query-items", "0");
  rl_attempted_completion_function = line_editor_complete;
  rl_completer_word_break_characters = "";  // a candidate is a whole line
  rl_sort_completion_matches = 0;
  rl_getc_function = line_editor_getc;
  rl_initialize();
  line_editor_bind_keys();
  return line_editor.is_boxed = line_editor_leave_drawing();
}

// MARK: One line

static void take_line(char *line) {
  rl_callback_handler_remove();  // or readline paints the old prompt again
  is_installed = false;
  if (!line && line_editor.given_up) return;
  finished = line;
  line_editor.state = !line ? LineEditorStateEnd : line_editor.wants_editor ? LineEditorStateEditor : LineEditorStateLine;
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
  line_editor.wants_editor = line_editor.block_pasted = false;
  first_text = prefill;
  rl_startup_hook = insert_first_text;
  using_history();
  rl_reset_screen_size();  // the window may have changed while nobody was looking
  free(prompt_shown);
  prompt_shown = strdup(prompt);
  install();
  first_text = "";
}

// How long the bytes of a pasted block lie apart at most, in milliseconds; nobody types that fast.
static const int typing_pause = 10;

LineEditorState line_editor_feed(int waited, LineEditorRowStep step, void *context) {
  line_editor.state = LineEditorStateGoingOn;
  line_editor.is_typed = waited >= typing_pause;
  line_editor.row_step = step;
  line_editor.row_context = context;
  if (!is_installed) install();
  rl_callback_read_char();
  line_editor.row_step = NULL;
  return line_editor.state;
}

const char *line_editor_text(void) { return finished ? finished : rl_line_buffer; }

static void go_below(void) {
  if (line_editor.is_boxed) return;
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

void line_editor_suspend(void) { rl_deprep_term_function(); }

void line_editor_resume(void) {
  rl_deprep_term_function();  // does nothing when suspended; a shell may have changed the modes
  rl_prep_term_function(1);
  rl_reset_screen_size();
  rl_forced_update_display();
}

void line_editor_history_clear(void) { rl_clear_history(); }

void line_editor_history_add(const char *line) { add_history(line); }

#define _GNU_SOURCE
#include "Shared.h"

#include <string.h>
#include <sys/types.h>

// Readline draws nothing when the box does: whatever it writes goes nowhere, but for the modes that
// it asks of the terminal, and those move no cursor.
static bool lets_modes_through;

static ssize_t write_modes(void *nothing, const char *bytes, size_t count) {
  (void)nothing;
  for (size_t i = 0; lets_modes_through && i < count; i++)
    if (bytes[i] != '\r' && bytes[i] != '\n') fputc(bytes[i], stdout);
  return (ssize_t)count;
}

static void let_modes_through(bool lets) {
  fflush(rl_outstream);  // what was written before goes by the rule from before
  fflush(stdout);
  lets_modes_through = lets;
}

static void take_terminal(int meta) {
  let_modes_through(true);
  rl_prep_terminal(meta);
  let_modes_through(false);
}

static void give_terminal(void) {
  let_modes_through(true);
  rl_deprep_terminal();
  let_modes_through(false);
}

static void draw_nothing(void) {}

static bool begins(const char *name, const char *with) {
  const char *found = rl_get_termcap(name);
  return found && strncmp(found, with, strlen(with)) == 0;
}

// Where the terminal moves and erases as those since the VT100 do.
bool line_editor_leave_drawing(void) {
  if (!begins("up", "\033") || !begins("ce", "\033[K")) return false;
  cookie_io_functions_t functions = {.write = write_modes};
  FILE *nowhere = fopencookie(NULL, "w", functions);
  if (!nowhere) return false;
  rl_outstream = nowhere;
  rl_redisplay_function = draw_nothing;
  rl_prep_term_function = take_terminal;
  rl_deprep_term_function = give_terminal;
  rl_completion_display_matches_hook = line_editor_keep_list;
  line_editor_bind_arrows();
  return true;
}

// What readline shows of its mode before the prompt, where an inputrc wants that.
static const char *mode_shown(void) {
  const char *wanted = rl_variable_value("show-mode-in-prompt");
  if (!wanted || strcmp(wanted, "on") != 0) return "";
  const char *mode = rl_variable_value(
      rl_editing_mode == 1                       ? "emacs-mode-string"
      : rl_get_keymap() == vi_movement_keymap    ? "vi-cmd-mode-string"
                                                 : "vi-ins-mode-string");
  return mode ? mode : "";
}

LineEditorView line_editor_view(void) {
  bool has_message = rl_display_prompt && rl_display_prompt != rl_prompt;
  return (LineEditorView){
      .text = rl_line_buffer,
      .length = rl_end,
      .point = rl_point,
      .mark = rl_mark_active_p() ? rl_mark : rl_point,
      .prompt = rl_prompt ? rl_prompt : "",
      .mode = mode_shown(),
      .message = has_message && *rl_display_prompt ? rl_display_prompt : NULL,
  };
}

bool line_editor_wants_redraw(void) {
  return rl_last_func == rl_clear_screen || rl_last_func == rl_refresh_line ||
         rl_last_func == rl_clear_display;
}

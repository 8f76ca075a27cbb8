#pragma once
// GNU readline behind a header without a readline type or global: Swift 6 refuses the library's
// globals as shared mutable state, and does not import its variadic functions and macros.
// One line at a time, from one thread: readline keeps its state in globals.
#include <stdbool.h>
#include <stddef.h>

/// What feeding one key did.
typedef enum __attribute__((enum_extensibility(closed))) LineEditorState : int {
  /// The line is still being written.
  LineEditorStateGoingOn,
  /// Enter: the line is done.
  LineEditorStateLine,
  /// Ctrl-X Ctrl-E (in vi mode: v): the line is to be written in an editor of its own.
  LineEditorStateEditor,
  /// Ctrl-D on an empty line, or the terminal has no more to give.
  LineEditorStateEnd,
  /// A block of several lines was pasted without marks; it waits for a last Enter.
  LineEditorStatePasted,
} LineEditorState;

/// What there is to see of a line that is being written. Valid until the next call.
typedef struct {
  /// The text, with whatever bytes it holds.
  const char *text;
  size_t length;
  /// The cursor and the mark, in bytes; the same place where nothing is marked.
  size_t point, mark;
  /// The prompt that was given.
  const char *prompt;
  /// Before the prompt: the mode, where an inputrc shows it; else empty.
  const char *mode;
  /// What readline has to say instead of the prompt (a search, a count); else NULL.
  const char *message;
} LineEditorView;

/// Where the cursor goes when it is to go so many rows up (negative) or down: the byte before which
/// it then stands, or -1 where there is no such row. `goes_on` after another such step.
typedef ptrdiff_t (*LineEditorRowStep)(void *context, int rows, bool goes_on);

/// Gives this process a UTF-8 character set, whatever the environment says: without one readline
/// turns æøå into an empty line. Also seen by children. Before any other call.
void line_editor_use_utf8(void);

/// Prepares readline, once. Lines that follow an Enter at once are taken as one pasted block, also
/// where nothing marks them as pasted.
///
/// True where the caller draws: readline then writes nothing but the terminal's modes, arrows go
/// from row to row, and Enter after a backslash is a line break. False where the terminal cannot
/// move its cursor about, and readline draws as it always does.
bool line_editor_prepare(void);

/// Shows the prompt with a text to edit, and puts the terminal into raw mode.
void line_editor_begin(const char *prompt, const char *prefill);
/// Takes one key. Call when the terminal has something to read, with the milliseconds that it had
/// to be waited for. The terminal's modes are back when it gives line, editor or end.
LineEditorState line_editor_feed(int waited, LineEditorRowStep step, void *context);
/// What there is to draw.
LineEditorView line_editor_view(void);
/// Whether the last key asked for everything to be drawn anew (Ctrl-L).
bool line_editor_wants_redraw(void);
/// The lines that Tab lists, each with a line break after it; NULL where there is nothing to list.
/// The caller frees it, and will not get it again.
char *line_editor_take_list(void);
/// The text so far, or of the line just ended. Valid until the next call.
const char *line_editor_text(void);

/// Drops the line and gives the terminal's modes back. The text must be copied before.
void line_editor_abandon(void);
/// Writes a line of text below, and the prompt and text again after it; where readline draws.
void line_editor_say(const char *text);
/// The window has another size; where readline draws.
void line_editor_resize(void);
/// Gives the terminal's modes back for a while.
void line_editor_suspend(void);
/// Takes the terminal again, and writes the prompt and text anew.
void line_editor_resume(void);

/// Forgets what Tab completes.
void line_editor_candidates_clear(void);
/// Adds a whole line that Tab completes.
void line_editor_candidates_add(const char *line);
/// Forgets all earlier lines.
void line_editor_history_clear(void);
/// Adds an earlier line, the newest last.
void line_editor_history_add(const char *line);

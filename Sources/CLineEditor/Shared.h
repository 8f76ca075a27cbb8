#pragma once
// What the files of this room share and nobody else sees.
#include "CLineEditor.h"

#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>

typedef struct {
  /// What the last key did.
  LineEditorState state;
  /// Whether the caller draws.
  bool is_boxed;
  /// The line is to be written in an editor of its own.
  bool wants_editor;
  /// A block of lines has come without marks.
  bool block_pasted;
  /// The last key had to be waited for, as a person's are and a pasted block's are not.
  bool is_typed;
  /// There was nothing to read after all.
  bool given_up;
  /// Who knows the rows, while a key is taken.
  LineEditorRowStep row_step;
  void *row_context;
} LineEditorShared;

extern LineEditorShared line_editor;

// LineKeys.c
int line_editor_getc(FILE *stream);
void line_editor_bind_keys(void);
void line_editor_bind_arrows(void);
// LineDisplay.c
bool line_editor_leave_drawing(void);
// LineCompletion.c
char **line_editor_complete(const char *typed, int start, int end);
void line_editor_keep_list(char **matches, int count, int longest);

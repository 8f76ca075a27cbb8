// TerminalSession

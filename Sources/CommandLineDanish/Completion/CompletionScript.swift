/// What a shell reads once so that Tab completes the program's words.
public enum CompletionScript: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script for a program.
  ///
  /// - Parameters:
  ///   - program: The program's name.
  ///   - question: The words that ask it what may come; the typed words follow.
  /// - Returns: The script, with a line break at the end.
  public func text(program: String, asking question: String) -> String {
    switch self {
    case .bash: Self.bash(program, question)
    case .zsh: Self.zsh(program, question)
    case .fish: Self.fish(program, question)
    }
  }

  private static func bash(_ program: String, _ question: String) -> String {
    """
    _\(program)() {
      local IFS=$'\\n' line word files=: current="${COMP_WORDS[COMP_CWORD]}"
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
        :*) files=$line ;;
        *) COMPREPLY+=("${line%%$'\\t'*}") ;;
        esac
      done < <("${COMP_WORDS[0]}" \(question) -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
      case $files in
      :mapper | :filer*)
        compopt -o filenames 2> /dev/null
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current")
        ;;
      esac
      case $files in
      :filer) while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current") ;;
      :filer*)
        while IFS= read -r word; do
          local IFS=' ' ending
          for ending in ${files#:filer }; do
            case $word in *."$ending") COMPREPLY+=("$word") ;; esac
          done
        done < <(compgen -f -- "$current")
        ;;
      esac
    }
    complete -F _\(program) \(program)

    """
  }

  private static func zsh(_ program: String, _ question: String) -> String {
    """
    #compdef \(program)
    _\(program)() {
      local line files=: tab=$'\\t'
      local -a words_found
      while IFS= read -r line; do
        case $line in
        :*) files=$line ;;
        *$tab*) words_found+=("${${line%%$tab*}//:/\\\\:}:${line#*$tab}") ;;
        *) words_found+=("${line//:/\\\\:}") ;;
        esac
      done < <("${words[1]}" \(question) -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)
      (( $#words_found )) && _describe \(program) words_found
      case $files in
      :mapper) _files -/ ;;
      :filer) _files ;;
      :filer*) _files -g "*.(${(j:|:)${(s: :)files#:filer }})" ;;
      esac
    }
    compdef _\(program) \(program)

    """
  }

  private static func fish(_ program: String, _ question: String) -> String {
    """
    function __\(program)_words
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      set -l files :
      for line in ($words[1] \(question) -- $words[2..] $current 2> /dev/null)
        if string match -q ':*' -- $line
          set files $line
        else
          echo $line
        end
      end
      switch $files
        case :mapper
          __fish_complete_directories $current
        case :filer
          __fish_complete_path $current
        case ':filer *'
          for ending in (string split ' ' -- (string replace ':filer ' '' -- $files))
            __fish_complete_suffix .$ending
          end
      end
    end
    complete -c \(program) -f -a '(__\(program)_words)'

    """
  }
}

import Language
import NIOPosix

extension NIOThreadPool {
  /// Does a piece of work on one of its threads, in the language of whoever asks for it.
  func speaking<Value: Sendable>(
    _ work: @escaping @Sendable () -> Value
  ) async throws -> Value {
    let language = Language.current
    return try await runIfActive { language.speaking(work) }
  }
}

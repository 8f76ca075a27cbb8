import Language
import NIOPosix
import Testing

@testable import WebSession

/// A page is made on a thread of a pool, which knows nothing of the task that asks for it.
@Suite struct LanguageOfThreadsTests {
  @Test(arguments: Language.codes)
  func `a thread of the pool speaks the language of whoever asks`(code: String) async throws {
    let language = try #require(Language.of(code))
    let pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
    let spoken = try await Language.$current.withValue(language) {
      try await pool.speaking { Language.current.code }
    }
    try await pool.shutdownGracefully()
    #expect(spoken == code)
  }
}

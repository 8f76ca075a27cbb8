import NIOCore
import NIOSSL
import TestSupport
import Testing

@testable import WebSession

/// A course over TLS, with a certificate made for the test.
@Suite(.timeLimit(.minutes(20)))
struct EncryptionTests {
  private func use(
    _ bounds: Bounds = Bounds(),
    _ work: @escaping @Sendable (RunningCourse, NIOSSLContext) async throws -> Void
  ) async throws {
    try await ScratchFolder.use(awaiting: { folder in
      let (certificate, key) = (folder.at("cert.pem"), folder.at("key.pem"))
      let made = try ProgramRun(
        [
          "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
          "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1",
          "-keyout", key, "-out", certificate,
        ], of: "/usr/bin/openssl")
      try #require(made.status == 0)
      var client = TLSConfiguration.makeClientConfiguration()
      client.trustRoots = .file(certificate)
      let context = try NIOSSLContext(configuration: client)
      let own = try Certificate(certificate: certificate, key: key)
      try await RunningCourse.use(bounds: bounds, certificate: own) { try await work($0, context) }
    })
  }

  @Test func `what is sent is encrypted, and the cookie goes nowhere else`() async throws {
    try await use { course, context in
      let request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(course.port)\r\nConnection: close\r\n\r\n"
      let reply = try await Wire.exchange([Array(request.utf8)], port: course.port, over: context)
      #expect(reply.status == 200 && !reply.text.contains("ikke krypteret"))
      let cookie = try #require(reply.headers["set-cookie"])
      #expect(cookie.hasPrefix("__Host-") && cookie.hasSuffix("; Secure"))
      let bare = try await Wire.exchange([Array(request.utf8)], port: course.port, seconds: 5)
      #expect(bare.isClosed && !bare.text.contains("HTTP/1.1"))
    }
  }

  @Test func `a form from the same place without TLS is from elsewhere`() throws {
    let premises = Premises(isEncrypted: true)
    var visit = Visit(
      .post, "/", host: "kursus:8016", peer: PeerAddress(""), local: PeerAddress(""), port: 8016)
    visit.headers["origin"] = "http://kursus:8016"
    #expect(!premises.isOwn(visit))
    visit.headers["origin"] = "https://kursus:8016"
    #expect(premises.isOwn(visit))
  }

  @Test func `whoever begins to agree on a cipher and says no more is not waited for`() async throws
  {
    var bounds = Bounds()
    bounds.idleSeconds = 1
    try await use(bounds) { course, _ in
      let reply = try await Wire.exchange([[0x16, 0x03, 0x01]], port: course.port)
      #expect(reply.isClosed)
    }
  }
}

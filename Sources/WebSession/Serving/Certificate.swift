import HummingbirdTLS
import NIOSSL

/// What encrypts the way: a certificate with those that vouch for it, and its key, in PEM files.
public struct Certificate: Sendable {
  let configuration: TLSConfiguration

  /// Reads the files. Throws where they cannot be used.
  public init(certificate: String, key: String) throws {
    let chain = try NIOSSLCertificate.fromPEMFile(certificate)
    let key = try NIOSSLPrivateKey(file: key, format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    // Tells at the start that key and certificate belong together.
    _ = try NIOSSLContext(configuration: configuration)
    self.configuration = configuration
  }
}

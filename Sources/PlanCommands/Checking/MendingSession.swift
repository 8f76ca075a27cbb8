extension CheckSession {
  func mend(_ files: [String], asking: Bool) throws {}
}

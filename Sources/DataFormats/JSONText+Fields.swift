extension JSONText {
  /// A text that may be missing; the key is left out where it is.
  @inlinable public mutating func field(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  /// A text that may be missing, as null where it is.
  @inlinable public mutating func nullable(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  /// A number that may be missing, as null where it is.
  @inlinable public mutating func field(_ key: String, _ number: Int?) {
    self.key(key)
    if let number { self.number(number) } else { null() }
  }

  /// An object with one text in it, on one line.
  @inlinable public mutating func field(_ key: String, _ inner: String, _ text: String) {
    self.key(key)
    object(onOneLine: true) { $0.field(inner, text) }
  }

  /// True or false.
  @inlinable public mutating func field(_ key: String, _ flag: Bool) {
    self.key(key)
    bool(flag)
  }

  /// Texts in a list; the key is left out where there are none.
  @inlinable public mutating func field(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    list(key, texts) { $0.string($1) }
  }

  /// Values in a list, also where there are none.
  @inlinable public mutating func list<Value>(
    _ key: String, _ values: [Value], _ body: (inout JSONText, Value) throws -> Void
  ) rethrows {
    self.key(key)
    try array { json in for value in values { try body(&json, value) } }
  }

  /// A list in which every value has a line of its own.
  @inlinable public mutating func lines<Value>(
    _ key: String, _ values: [Value], _ body: (inout JSONText, Value) -> Void
  ) {
    list(key, values) { json, value in
      json.lineBreak()
      body(&json, value)
    }
  }
}

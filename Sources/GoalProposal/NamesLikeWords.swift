/// Names that are also words, and so are names only with a capital.
enum NamesLikeWords {
  static let all: Set = [
    "bo", "kim", "ib", "tage", "sine", "line", "tine", "rosa", "per", "tim", "mie", "bent", "stig",
    "lina", "sune", "lykke", "maja", "iris", "dan", "ted", "ove", "ane", "finn", "britt", "thor",
    "tove", "ejnar", "signe", "else", "regitze", "asta", "sisse", "sys", "ann", "marc", "kent",
    "august", "can", "liv", "mai", "mark", "max", "rune", "saga", "said", "storm", "tea", "vita",
  ]
}

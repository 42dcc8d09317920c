/// A user's dictionary: how words are to be said, whatever the voice would make of them.
public struct Pronunciations: Sendable, Equatable {
  /// How a word is to be said.
  public enum Said: Sendable, Equatable {
    /// By an English voice: its words, and their phonemes in ARPAbet where they are given.
    case english(spoken: String, phonemes: [String]?)
    /// By a Mandarin voice: pinyin syllables with their tone, 1 to 5.
    case mandarin(syllables: [String])
  }

  struct Entry: Sendable, Equatable {
    /// The word in the signs of `Signs`, small letters, one space between its parts.
    var word: [Unicode.Scalar]
    var said: Said
  }

  /// The longest words that can be given, in Unicode scalars, and the longest pronunciations.
  static let longestWord = 100
  static let longestSaid = 300

  /// By the first sign of the word, the longest words first.
  private var entries: [Unicode.Scalar: [Entry]] = [:]

  /// A dictionary without words.
  public init() {}

  /// A dictionary of words and how each is said: in IPA between slashes ("/klɑːŋ/"), in words that are read as they
  /// should sound ("clang"), or in pinyin with tone digits ("chong2 qing4").
  public init(_ entries: some Sequence<(word: String, said: String)>) throws(PronunciationError) {
    for (word, said) in entries {
      let key = Self.key(word)
      guard let first = key.first else { throw PronunciationError(word: word, problem: "the word is empty; give one") }
      guard key.count <= Self.longestWord else {
        throw PronunciationError(
          word: word, problem: "the word has \(key.count) characters; at most \(Self.longestWord) are taken")
      }
      let entry = Entry(word: key, said: try PronunciationParser.parse(said, for: word))
      self.entries[first, default: []].removeAll { $0.word == key }
      self.entries[first, default: []].append(entry)
    }
    for first in self.entries.keys { self.entries[first]?.sort { $0.word.count > $1.word.count } }
  }

  /// Whether no word is in it.
  public var isEmpty: Bool { entries.isEmpty }

  /// The longest word of the dictionary that stands in a text at `start`, how it is said, and where it ends; letters
  /// match in any case, and words in letters only as whole words.
  public func match(_ text: ArraySlice<Unicode.Scalar>, at start: Int) -> (said: Said, end: Int)? {
    guard !entries.isEmpty, text.indices.contains(start), let entries = entries[Self.folded(text[start])] else {
      return nil
    }
    for entry in entries {
      if let end = end(of: entry, in: text, at: start) { return (entry.said, end) }
    }
    return nil
  }

  private func end(of entry: Entry, in text: ArraySlice<Unicode.Scalar>, at start: Int) -> Int? {
    if entry.word[0].isPlainWord, start > text.startIndex, text[start - 1].isPlainWord { return nil }
    var index = start
    for sign in entry.word {
      guard index < text.endIndex else { return nil }
      if sign == " " {
        guard text[index].isSpace else { return nil }
        while index < text.endIndex, text[index].isSpace { index += 1 }
      } else {
        guard Self.folded(text[index]) == sign else { return nil }
        index += 1
      }
    }
    if entry.word[entry.word.count - 1].isPlainWord, index < text.endIndex, text[index].isPlainWord { return nil }
    return index
  }

  private static func key(_ word: String) -> [Unicode.Scalar] {
    var key: [Unicode.Scalar] = []
    for sign in Signs(word.unicodeScalars.map { $0 }[...]).scalars {
      if sign == " ", key.last == " " || key.isEmpty { continue }
      key.append(folded(sign))
    }
    if key.last == " " { key.removeLast() }
    return key
  }

  private static func folded(_ sign: Unicode.Scalar) -> Unicode.Scalar {
    let narrow = sign.narrow
    return narrow.isPlainUpper ? Unicode.Scalar(narrow.value + 0x20) ?? narrow : narrow
  }
}

import CFlite
import SpeechText

/// Words as flite's tokens, and when each was spoken.
///
/// Tokens are handed over as such, so that each sound can be traced to its word and pronunciations be given
/// (flite's relations: A. Black and K. Lenzo, "Flite: a small fast run-time synthesis engine", SSW4, 2001).
enum FliteTokens {
  private typealias Item = UnsafeMutablePointer<cst_item>

  /// Puts words into an utterance. Gives, for each token, the word it belongs to.
  static func append(_ words: [SpokenWord], to utterance: UnsafeMutablePointer<cst_utterance>) -> [Int] {
    let tokens = utt_relation_create(utterance, Name.token)
    var owners: [Int] = []
    for (index, word) in words.enumerated() {
      let parts = word.spoken.split(separator: " ")
      for (number, part) in parts.enumerated() {
        guard let token = relation_append(tokens, nil) else { continue }
        item_set_string(token, Name.name, String(part))
        item_set_string(token, Name.whitespace, " ")
        item_set_string(token, Name.prepunctuation, "")
        item_set_string(token, Name.punctuation, number + 1 == parts.count ? mark(word.punctuation) : "")
        if let phonemes = word.phonemes, parts.count == 1 {
          item_set_string(token, Name.phones, phonemes.joined(separator: " "))
        }
        owners.append(index)
      }
    }
    return owners
  }

  /// A dash makes the pause of a comma.
  private static func mark(_ punctuation: String) -> String { punctuation == "-" ? "," : punctuation }

  /// When each word was spoken, as the segments of the finished utterance tell.
  static func marks(
    of utterance: UnsafeMutablePointer<cst_utterance>, _ words: [SpokenWord], _ owners: [Int]
  ) -> [SpeechMark] {
    var marks: [SpeechMark] = []
    var token = relation_head(utt_relation(utterance, Name.token))
    var number = 0
    while let present = token {
      let phonemes = Self.phonemes(of: present)
      if number < owners.count, let first = phonemes.first, let last = phonemes.last {
        let range = words[owners[number]].range
        if let before = marks.last, before.range == range {
          marks[marks.count - 1].end = last.end
          marks[marks.count - 1].phonemes += phonemes
        } else {
          marks.append(SpeechMark(range: range, start: first.start, end: last.end, phonemes: phonemes))
        }
      }
      token = item_next(present)
      number += 1
    }
    return marks
  }

  /// The phonemes of a token: down to its words, their syllables, their segments.
  private static func phonemes(of token: Item) -> [PhonemeMark] {
    var phonemes: [PhonemeMark] = []
    each(item_daughter(token)) { word in
      each(item_as(word, Name.structure).flatMap { item_daughter($0) }) { syllable in
        each(item_daughter(syllable)) { sound in
          guard let segment = item_as(sound, Name.segment), let name = item_feat_string(segment, Name.name) else {
            return
          }
          let start = Double(ffeature_float(segment, Name.previousEnd))
          let end = Double(item_feat_float(segment, Name.end))
          phonemes.append(PhonemeMark(FlitePhonemes.ipa(String(cString: name)), start: start, end: end))
        }
      }
    }
    return phonemes
  }

  private static func each(_ first: Item?, _ body: (Item) -> Void) {
    var item = first
    while let present = item {
      body(present)
      item = item_next(present)
    }
  }

  /// Names of relations and features, as pointers that stay.
  private enum Name {
    static var token: UnsafePointer<CChar> { pointer("Token") }
    static var structure: UnsafePointer<CChar> { pointer("SylStructure") }
    static var segment: UnsafePointer<CChar> { pointer("Segment") }
    static var name: UnsafePointer<CChar> { pointer("name") }
    static var whitespace: UnsafePointer<CChar> { pointer("whitespace") }
    static var prepunctuation: UnsafePointer<CChar> { pointer("prepunctuation") }
    static var punctuation: UnsafePointer<CChar> { pointer("punc") }
    static var phones: UnsafePointer<CChar> { pointer("phones") }
    static var end: UnsafePointer<CChar> { pointer("end") }
    static var previousEnd: UnsafePointer<CChar> { pointer("p.end") }

    private static func pointer(_ name: StaticString) -> UnsafePointer<CChar> {
      UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    }
  }
}

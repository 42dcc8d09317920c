import VoiceCatalogue

/// A text as it is to be spoken: utterances, one after the other, made as they are asked for.
///
/// The ranges of the utterances tile the text. Time grows with the length of the text alone; of the words only those of a
/// sentence are held at once.
public struct SpeechScript: Sequence, Sendable {
  private let text: [Unicode.Scalar]
  private let reader: WordReader
  private let format: TextFormat
  private let pronunciations: Pronunciations
  private let startsShort: Bool

  /// The script of `text`.
  ///
  /// - Parameters:
  ///   - reader: What reads its sentences, and in which language.
  ///   - format: How it is written.
  ///   - pronunciations: How its author wants words said.
  ///   - startsShort: Whether the first utterance is to be short, so that the first sound comes early.
  public init(
    _ text: String, reader: WordReader, format: TextFormat = .plain, pronunciations: Pronunciations = Pronunciations(),
    startsShort: Bool = false
  ) {
    self.text = Array(text.unicodeScalars)
    self.reader = reader
    self.format = format
    self.pronunciations = pronunciations
    self.startsShort = startsShort
  }

  /// The length of the text in Unicode scalars: where the range of the last utterance ends.
  public var count: Int { text.count }

  public func makeIterator() -> Iterator {
    Iterator(
      passages: format == .plain ? .plain(PlainPassages(text)) : .markdown(MarkdownPassages(text)),
      composer: UtteranceComposer(reader: reader, pronunciations: pronunciations), startsShort: startsShort)
  }

  /// Makes the utterances of a script.
  public struct Iterator: IteratorProtocol {
    private var passages: Passages
    private let composer: UtteranceComposer
    private var startsShort: Bool
    private var passage: Passage?
    /// Where the next sentence begins among the signs of the passage.
    private var position = 0
    /// Utterances that are made and not yet asked for, the last one first.
    private var waiting: [Utterance] = []

    fileprivate init(passages: Passages, composer: UtteranceComposer, startsShort: Bool) {
      self.passages = passages
      self.composer = composer
      self.startsShort = startsShort
    }

    public mutating func next() -> Utterance? {
      while true {
        if let utterance = waiting.popLast() { return utterance }
        guard let passage, position < passage.scalars.endIndex else {
          guard let next = passages.next() else { return nil }
          passage = next
          position = next.scalars.startIndex
          if next.scalars.isEmpty {
            return Utterance(range: next.range, words: [], pauseSeconds: next.pauseSeconds ?? 0)
          }
          continue
        }
        let end = SentenceBorder.after(position, in: passage, language: composer.reader.language)
        let utterances = composer.utterances(of: position..<end, in: passage, startsShort: startsShort)
        if utterances.contains(where: { !$0.words.isEmpty }) { startsShort = false }
        waiting = utterances.reversed()
        position = end
      }
    }
  }

  fileprivate enum Passages {
    case plain(PlainPassages)
    case markdown(MarkdownPassages)

    mutating func next() -> Passage? {
      switch self {
      case .plain(var passages):
        defer { self = .plain(passages) }
        return passages.next()
      case .markdown(var passages):
        defer { self = .markdown(passages) }
        return passages.next()
      }
    }
  }
}

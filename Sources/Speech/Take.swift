import SpeechText

/// What a synthesizer made of words.
struct Take {
  /// Samples, and how many of them a second.
  var samples: [Int16]
  var sampleRate: Int
  /// When in them each word is. Times in seconds from the first sample.
  var marks: [SpeechMark]

  /// Nothing.
  static func empty(sampleRate: Int) -> Take { Take(samples: [], sampleRate: sampleRate, marks: []) }
}

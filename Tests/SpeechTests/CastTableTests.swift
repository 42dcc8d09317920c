import Foundation
import Testing
import VoiceCatalogue

@testable import Speech

/// The tables of the cast, without a sound.
@Suite struct CastTableTests {
  private static func castings(_ language: VoiceLanguage) -> [(voice: PresetVoice, casting: Casting)] {
    VoiceCatalogue.all.filter { $0.language == language }.compactMap { voice in
      Cast.casting(of: voice).map { (voice, $0) }
    }
  }

  @Test func eachVoiceOfTheCatalogueHasItsOwnEntryAndNoEntryIsLeftOver() {
    #expect(Self.castings(.en).count == 27 && Cast.english.count == 27)
    #expect(Self.castings(.zh).count == 35 && Cast.mandarin.count == 35)
  }

  /// Two who are made of the same voice differ in pitch, in the length of the vocal tract, in phonation or in the
  /// spectrum so far that they are taken for two.
  @Test(arguments: VoiceLanguage.allCases) func noTwoVoicesOfALanguageAreAlike(language: VoiceLanguage) {
    let all = Self.castings(language)
    for (index, first) in all.enumerated() {
      for second in all[(index + 1)...] {
        let (a, b) = (first.casting, second.casting)
        let isTold =
          a.base.kind != b.base.kind || abs(12 * log2(a.f0 / b.f0)) >= 3
          || abs(log(a.formants / b.formants)) >= log(1.08) || Self.phonationDistance(a, b) >= 0.25
          || Self.spectralDistance(a, b) >= 3 || Self.areOtherFormants(a.base, b.base)
        #expect(isTold, "\(first.voice.voiceID) and \(second.voice.voiceID)")
      }
    }
  }

  /// Whether one of the formants stands elsewhere, or all are wider.
  private static func areOtherFormants(_ a: Casting.Base, _ b: Casting.Base) -> Bool {
    guard case .espeak(let a1, let a2, let a3, let a4, let width) = a,
      case .espeak(let b1, let b2, let b3, let b4, let other) = b
    else { return false }
    return max(abs(a1 - b1), abs(a2 - b2), abs(a3 - b3), abs(a4 - b4)) >= 8
      || max(width, other) * 2 >= min(width, other) * 3
  }

  private static func phonationDistance(_ a: Casting, _ b: Casting) -> Double {
    max(abs(a.breath - b.breath), abs(a.creak - b.creak), abs(a.tremor - b.tremor), abs(a.jitter - b.jitter) / 4)
  }

  /// Root mean square of what differs between the spectra, in dB.
  private static func spectralDistance(_ a: Casting, _ b: Casting) -> Double {
    let differences = Casting.spectrumFrequencies.indices.map { band in
      let octaves = log2(Casting.spectrumFrequencies[band] / 1_000)
      return (a.spectrum.isEmpty ? 0 : a.spectrum[band]) - (b.spectrum.isEmpty ? 0 : b.spectrum[band])
        + (a.tilt - b.tilt) * octaves
    }
    return (differences.reduce(0) { $0 + $1 * $1 } / Double(differences.count)).squareRoot()
  }

  @Test func whoSpeaksBothLanguagesIsTheSamePersonInBoth() throws {
    for (voice, english) in Self.castings(.en) {
      guard let mandarin = Cast.mandarin[voice.voiceID] else { continue }
      #expect(abs(12 * log2(english.f0 / mandarin.f0)) <= 1, "\(voice.voiceID)")
      guard case .flite(let speaker) = english.base, case .espeakAs(let likeness) = mandarin.base else { continue }
      #expect(speaker == likeness && english.formants == mandarin.formants, "\(voice.voiceID)")
    }
  }

  @Test func childrenAreHigherAndSmallerThanWomenAndWomenThanMen() throws {
    for language in VoiceLanguage.allCases {
      let all = Self.castings(language)
      func f0(_ isOne: (PresetVoice) -> Bool) -> [Double] { all.filter { isOne($0.voice) }.map(\.casting.f0) }
      let men = f0 { $0.gender == "male" && !$0.age.hasPrefix("child") && $0.age != "teen" }
      let women = f0 { $0.gender == "female" && !$0.age.hasPrefix("child") && $0.age != "teen" }
      let children = f0 { $0.age == "child" }
      #expect(try #require(men.max()) < #require(women.min()))
      #expect(try #require(women.max()) < #require(children.min()))
    }
  }

  @Test func theDefaultEnglishVoiceNeedsNoVocoder() throws {
    let casting = try #require(Cast.english[VoiceCatalogue.defaultVoiceID(.en)])
    #expect(casting.recipe.shape == nil)
  }
}

extension Casting.Base {
  /// Which library's voice it is.
  fileprivate var kind: String {
    switch self {
    case .flite(let voice): voice.rawValue
    case .espeak: "espeak"
    case .espeakAs(let voice): "espeak as " + voice.rawValue
    }
  }
}

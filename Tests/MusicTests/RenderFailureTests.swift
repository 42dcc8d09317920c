import Foundation
import Testing

@testable import Music

/// What is said when music can't be played.
struct RenderFailureTests {
  @Test("A missing FluidSynth is named with what to install")
  func missingLibrary() throws {
    guard case .failure(let error) = FluidSynth.load("libfluidsynth-of-nowhere.so") else {
      Issue.record("a library that is not there was opened")
      return
    }
    guard case .noSynthesizer(let reason) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(reason.contains("libfluidsynth-of-nowhere"))
    #expect("\(error)".contains("apt-get install libfluidsynth3"))
    #expect("\(error)".contains("brew install fluid-synth"))
  }

  @Test("A library that is no FluidSynth is told by the function it lacks")
  func otherLibrary() {
    #if os(Linux)
      let name = "libm.so.6"
    #else
      let name = "libSystem.dylib"
    #endif
    guard case .failure(let error) = FluidSynth.load(name) else {
      Issue.record("\(name) was taken for FluidSynth")
      return
    }
    #expect(error == .oldSynthesizer("new_fluid_settings"))
  }

  @Test("A missing soundfont is named with what to install")
  func missingSoundFont() {
    #expect(throws: MusicError.noSoundFont) { try SoundFont.find(named: nil, in: ["/nowhere"]) }
    #expect("\(MusicError.noSoundFont)".contains("apt-get install timgm6mb-soundfont"))
    #expect("\(MusicError.noSoundFont)".contains("KLANG_SOUNDFONT"))
  }

  @Test(
    "A soundfont that is wished for has to be there", arguments: ["/nowhere/piano.sf2", "/usr", "/dev/null", #filePath])
  func wishedSoundFont(path: String) throws {
    let error = #expect(throws: MusicError.self) { try SoundFont.find(named: path, in: []) }
    guard case .badSoundFont(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A part of a soundfont is refused, and what is broken within when it is to be played")
  func brokenSoundFont() throws {
    let path = "\(NSTemporaryDirectory())klang-broken-\(UInt64.random(in: 0 ... .max)).sf2"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let head = Data("RIFF".utf8) + Data([16, 0, 0, 0]) + Data("sfbk".utf8)
    try head.write(to: URL(fileURLWithPath: path))
    #expect(throws: MusicError.self) { try SoundFont(path: path) }
    try (head + Data(repeating: 0, count: 12)).write(to: URL(fileURLWithPath: path))
    let font = try SoundFont(path: path)
    let score = Scores.single(program: 0, key: 60, seconds: 0.2)
    let error = #expect(throws: MusicError.self) { _ = try MusicRecording(score, font: font) }
    guard case .badSoundFont(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}

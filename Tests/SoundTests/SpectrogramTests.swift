import Picture
import Testing

@testable import Sound

@Suite struct SpectrogramTests {
  private static let scale = FrequencyScale(lowest: 30, highest: 20_000)

  private static func spectrogram(_ samples: [Float], columns: Int = 50, rows: Int = 200) -> Spectrogram {
    samples.withUnsafeBufferPointer {
      Spectrogram([$0], sampleRate: 48_000, columns: columns, rows: rows, scale: scale)
    }
  }

  @Test(arguments: [100.0, 440, 1000, 5000, 15_000]) func aToneIsALineAtItsFrequencyAndLevel(frequency: Double) {
    let sound = Signals.sine(frequency, rate: 48_000, seconds: 2, decibels: -12)
    let spectrogram = Self.spectrogram(sound)
    let column = 25
    let row = (0..<200).max { spectrogram[column, $0] < spectrogram[column, $1] } ?? 0
    #expect(abs(Double(row) + 0.5 - Self.scale.height(of: frequency) * 200) < 2)
    #expect(abs(spectrogram[column, row] + 12) < 1.5)
    #expect(spectrogram[column, row > 100 ? 5 : 190] < -75)
  }

  @Test func aClickIsALineAtItsTime() {
    var sound = [Float](repeating: 0, count: 96_000)
    sound[48_000] = 1
    let spectrogram = Self.spectrogram(sound)
    for row in [20, 100, 190] {
      let loud = (0..<50).filter { spectrogram[$0, row] > -100 }
      #expect(!loud.isEmpty && loud.allSatisfy { abs($0 - 24) <= 2 })
    }
  }

  @Test func frequenciesAndHeightsAreInverse() {
    for height in stride(from: 0.0, through: 1, by: 0.1) {
      #expect(abs(Self.scale.height(of: Self.scale.frequency(at: height)) - height) < 1e-9)
    }
    #expect(abs(Self.scale.frequency(at: 0) - 30) < 1e-6 && abs(Self.scale.frequency(at: 1) - 20_000) < 1e-6)
  }

  @Test func marksAreApartAndSayWhatIsThere() {
    let frequencies = ScaleMarks.frequencies(Self.scale, distance: 0.05)
    #expect(frequencies.count > 6 && frequencies.contains { $0.text == "1k" })
    #expect(zip(frequencies, frequencies.dropFirst()).allSatisfy { $0.place - $1.place >= 0.05 })
    #expect(ScaleMarks.times(seconds: 10, distance: 0.1).map(\.text) == (0...10).map { "\($0)" })
    #expect(ScaleMarks.times(seconds: 0.5, distance: 0.2).map(\.text) == ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5"])
    #expect(ScaleMarks.times(seconds: 0.02, distance: 0.2).map(\.text).last == "0.020")
    #expect(ScaleMarks.times(seconds: 150, distance: 0.4).map(\.text) == ["0:00", "1:00", "2:00"])
  }

  @Test func aPictureIsMadeOfAnySound() {
    let noise = Signals.noise(30_000)
    let silence = [Float](repeating: 0, count: 999)
    let sounds: [[[Float]]] = [[[]], [[0.5]], [silence], [noise], [noise, noise.reversed()]]
    for channels in sounds {
      let picture = SoundPicture(channels, sampleRate: 48_000)
      let bytes = picture.png(width: 200, height: 150)
      #expect(Array(bytes[1..<4]) == Array("PNG".utf8))
      #expect(Array(bytes[16..<24]) == [0, 0, 0, 200, 0, 0, 0, 150])
      #expect(picture.png(width: 200, height: 150) == bytes)
      for colors in [TerminalColors.none, .full] {
        #expect(picture.terminalLines(columns: 60, lines: 20, colors: colors).count == 20)
      }
      #expect(picture.terminalLines(columns: 60, lines: 20, colors: .none).allSatisfy { $0.count == 60 })
    }
  }
}

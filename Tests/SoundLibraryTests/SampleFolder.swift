import Foundation
import Sound

/// A folder of recordings that were made for a test; it goes with the value.
final class SampleFolder {
  let path: String

  init() throws {
    let base = NSTemporaryDirectory() + "klang-samples-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
    guard let resolved = realpath(base, nil) else { throw CocoaError(.fileNoSuchFile) }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// A mono or stereo WAV file of these samples.
  func write(_ samples: [Float], right: [Float]? = nil, to name: String) throws {
    let bytes = samples.withUnsafeBufferPointer { left in
      guard let right else { return WAV.encode(left, sampleRate: 48_000) }
      return right.withUnsafeBufferPointer { WAV.encode(left: left, right: $0, sampleRate: 48_000) }
    }
    try write(bytes, to: name)
  }
}

/// Sounds to record.
enum Made {
  /// Noise, the same each time.
  static func noise(seconds: Double, level: Float = 0.2, smooth: Float = 1, seed: UInt64 = 1) -> [Float] {
    var state = seed &* 0x9e37_79b9_7f4a_7c15
    var low: Float = 0
    return (0..<Int(seconds * 48_000)).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      low += (Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648 - low) * smooth
      return low * level
    }
  }

  /// Strikes of dying noise at these times.
  static func strikes(_ times: [Double], seconds: Double, seed: UInt64 = 3) -> [Float] {
    var samples = [Float](repeating: 0, count: Int(seconds * 48_000))
    let strike = noise(seconds: 0.15, level: 0.7, seed: seed)
    for time in times {
      for (index, sample) in strike.enumerated() where Int(time * 48_000) + index < samples.count {
        samples[Int(time * 48_000) + index] += sample * Float(exp(-Double(index) / 1500))
      }
    }
    return samples
  }
}

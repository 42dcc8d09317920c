/// A stretch of a mix in the making: what is heard directly, and what is sent to each place's reverberation.
final class StereoBlock {
  /// Frames at most.
  static let frames = 512

  private let memory: UnsafeMutableBufferPointer<Float>
  private(set) var count = 0

  init() {
    memory = .allocate(capacity: 3 * Self.frames)
    memory.initialize(repeating: 0)
  }

  deinit { memory.deallocate() }

  /// What is heard on the left.
  var left: UnsafeMutableBufferPointer<Float> { part(0) }
  /// What is heard on the right.
  var right: UnsafeMutableBufferPointer<Float> { part(1) }
  /// What is sent to the place.
  var send: UnsafeMutableBufferPointer<Float> { part(2) }

  private func part(_ number: Int) -> UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(rebasing: memory[(number * Self.frames)..<(number * Self.frames + count)])
  }

  /// Silence of so many frames.
  func clear(_ count: Int) {
    self.count = count
    memory.update(repeating: 0)
  }
}

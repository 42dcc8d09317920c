// In: a sound, a place in it in samples (it need not be whole), a window and its length. Out: the windowed samples, then
// zeros. The windows are symmetric about the place; beyond its ends a sound is silent.

/// A sound with silence around it, to cut frames from.
final class WindowedFrame {
  /// A window of unit height.
  enum Window {
    /// (1 + cos) / 2.
    case hann
    /// 0.42 + 0.5 cos + 0.08 cos 2, A. V. Oppenheim and R. W. Schafer, "Discrete-Time Signal Processing".
    case blackman
  }

  /// The frame that was cut last.
  let samples: FloatBuffer
  /// The window it was cut with.
  let window: FloatBuffer
  /// Values of both that count; what follows is zero.
  private(set) var count = 0

  private let sound: FloatBuffer
  private let margin: Int
  private var used = 0

  /// For frames of up to `size` samples.
  init(_ sound: UnsafeBufferPointer<Float>, size: Int) {
    margin = size + 8
    self.sound = FloatBuffer(count: sound.count + 2 * margin)
    if let start = sound.baseAddress { (self.sound.pointer + margin).update(from: start, count: sound.count) }
    samples = FloatBuffer(count: size + 8)
    window = FloatBuffer(count: size + 8)
  }

  /// Cuts `length` samples around `place`; `length` may be broken, as periods are.
  func cut(at place: Double, length: Double, _ kind: Window) {
    let half = min(Int(length / 2), (samples.count - 9) / 2)
    let middle = Int(place.rounded())
    let fraction = Float(place - Double(middle))
    count = 2 * half + 1
    let center = Float(half) + fraction
    let start = min(max(0, middle - half + margin), sound.count - count - 8)
    let from = sound.pointer + start
    let step = 2 * Float.pi / Float(length)
    var index = 0
    while index < count {
      let angle = (SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) + (Float(index) - center)) * step
      let cosine = VectorMath.cosSin(angle).cos
      let values: SIMD8<Float>
      switch kind {
      case .hann: values = 0.5 * cosine + 0.5
      case .blackman: values = (0.16 * cosine + 0.5) * cosine + 0.34
      }
      window.store(values, index)
      samples.store(values * from.load8(index), index)
      index += 8
    }
    // What an earlier, longer frame left, and what the last vector reached over the end.
    for index in count..<max(index, used) {
      samples.pointer[index] = 0
      window.pointer[index] = 0
    }
    used = count
  }

  /// Takes the mean away, in the shape of the window.
  func removeMean() {
    let share = sum(samples.pointer) / max(sum(window.pointer), .leastNormalMagnitude)
    var index = 0
    while index < count {
      samples.store(samples.load8(index) - window.load8(index) * share, index)
      index += 8
    }
  }

  /// Scales the frame so that the squares of `buffer` sum to 1.
  func normalize(by buffer: FloatBuffer) {
    var squares = SIMD8<Float>()
    var index = 0
    while index < count {
      squares += buffer.load8(index) * buffer.load8(index)
      index += 8
    }
    let scale = 1 / max(squares.sum(), 1e-30).squareRoot()
    index = 0
    while index < count {
      samples.store(samples.load8(index) * scale, index)
      index += 8
    }
  }

  private func sum(_ values: UnsafeMutablePointer<Float>) -> Float {
    var total = SIMD8<Float>()
    var index = 0
    while index < count {
      total += values.load8(index)
      index += 8
    }
    return total.sum()
  }
}

extension FloatBuffer {
  @inline(__always)
  func load8(_ index: Int) -> SIMD8<Float> { pointer.load8(index) }

  @inline(__always)
  func store(_ vector: SIMD8<Float>, _ index: Int) { pointer.store(vector, index) }
}

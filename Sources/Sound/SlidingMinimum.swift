// In: values and a number of neighbours. Out: for each value the lowest of itself and that many neighbours on each side.
// M. van Herk, "A fast algorithm for local minimum and maximum filters on rectangular and octagonal kernels", Pattern
// Recognition Letters 13, 1992: three comparisons a value, however wide the window.

/// The lowest of the values around each value.
enum SlidingMinimum {
  /// Fills `result`; all buffers are of one length.
  static func fill(
    _ result: UnsafeMutableBufferPointer<Float>, from values: UnsafeBufferPointer<Float>, reach: Int,
    scratch: UnsafeMutableBufferPointer<Float>
  ) {
    let count = values.count
    let window = 2 * reach + 1
    // scratch: the minimum from the start of each window-long part; result: the one to its end.
    var start = 0
    while start < count {
      let end = min(start + window, count)
      var low = Float.infinity
      for index in start..<end {
        low = min(low, values[index])
        scratch[index] = low
      }
      low = .infinity
      for index in (start..<end).reversed() {
        low = min(low, values[index])
        result[index] = low
      }
      start = end
    }
    let last = (count - 1) / window * window
    // Backwards, so that the results on the left are still the minima to the ends of the parts.
    for index in (0..<count).reversed() {
      let left = index - reach
      let right = min(index + reach, count - 1)
      if left < 0 {
        result[index] = scratch[right]
      } else if left >= last {
        result[index] = result[left]
      } else {
        result[index] = min(result[left], scratch[right])
      }
    }
  }
}

import Sound

extension EspeakVoice {
  /// A man of whom nothing else is asked than to be turned into others: the conversions below were learned from him.
  static let plain = EspeakVoice(pitch: 77...207, formants: [100, 100, 100, 100, 100, 100, 100, 100, 100])
  /// The middle of his f0 in Mandarin, in Hz.
  static let plainF0 = 130.0
}

extension SpectralConversion {
  /// From the plain voice of espeak-ng to one of flite.
  static func fromPlain(to voice: FliteVoice) -> SpectralConversion {
    switch voice {
    case .rms: rms
    case .slt: slt
    case .awb: awb
    case .kal16: kal16
    }
  }

  private static let rms = SpectralConversion(table: rmsTable)
  private static let slt = SpectralConversion(table: sltTable)
  private static let awb = SpectralConversion(table: awbTable)
  private static let kal16 = SpectralConversion(table: kal16Table)

  /// Of the shift, then the offset, then the matrix of the map, row after row.
  private init(table: [Float]) {
    let width = VoiceFrames.width
    self.init(
      shift: Array(table[..<width]),
      map: AffineMap(matrix: Array(table[(2 * width)...]), offset: Array(table[width..<(2 * width)])))
  }
}

/// The voices of flite that are linked.
enum FliteVoice: String, Sendable, Hashable, CaseIterable {
  /// An American man.
  case rms
  /// An American woman.
  case slt
  /// A Scottish man.
  case awb
  /// An American man, put together from recorded diphones.
  case kal16

  /// The middle of its f0 over all it says, in Hz: the median over thirty sentences.
  var f0: Double {
    switch self {
    case .rms: 102.2
    case .slt: 172.2
    case .awb: 129.3
    case .kal16: 91
    }
  }
}

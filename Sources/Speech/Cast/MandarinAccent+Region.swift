import Mandarin
import VoiceCatalogue

extension MandarinAccent {
  /// How a region speaks.
  static func of(_ region: RegionalAccent) -> MandarinAccent {
    switch region {
    case .northeastern: .northeast
    case .chongqing: .chongqing
    case .sichuan: .sichuan
    case .chaoshan: .chaoshan
    case .taiwan: .taiwan
    case .xian: .xian
    case .tianjin: .tianjin
    }
  }
}

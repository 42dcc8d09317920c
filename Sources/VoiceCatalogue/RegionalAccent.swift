/// How Mandarin is spoken in a region.
public enum RegionalAccent: String, Sendable, CaseIterable {
  case northeastern
  case chongqing
  case sichuan
  case chaoshan
  case taiwan
  case xian
  case tianjin

  /// As people call it.
  public var name: String {
    switch self {
    case .northeastern: "Northeastern Mandarin"
    case .chongqing: "Chongqing (Southwestern)"
    case .sichuan: "Sichuan"
    case .chaoshan: "Chaoshan (Teochew) accent"
    case .taiwan: "Taiwanese Mandarin"
    case .xian: "Shaanxi"
    case .tianjin: "Tianjin"
    }
  }
}

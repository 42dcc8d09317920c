/// What kind of file a video is in, by the ending of its name.
public enum VideoKind: String, Sendable, CaseIterable {
  /// MPEG-4 (ISO/IEC 14496-14).
  case mp4
  /// QuickTime.
  case mov
}

// In: the bytes of a file. Out: whether its outermost boxes (ISO/IEC 14496-12, section 4.2; QuickTime calls them atoms) can
// be those of a video that is all there. Only their headers are read; a size that is claimed is never believed.

/// A look at the outermost boxes of a file before a decoder sees it.
enum MovieBoxes {
  /// What such a file may begin with.
  private static let firstTypes = ["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"]
  /// A video in fragments has two boxes for each of them; who has more is left to the decoder.
  private static let maximumBoxes = 100_000

  /// Throws what is wrong with a file of `size` bytes, of which `bytes` gives so many (or nil) from a place on.
  static func check(size: Int, bytes: (_ count: Int, _ offset: Int) -> [UInt8]?) throws(VideoRefusal) {
    guard let first = bytes(8, 0), firstTypes.contains(where: { first[4...].elementsEqual($0.utf8) }) else {
      throw .otherKind
    }
    var offset = 0
    var types: Set<String> = []
    var count = 0
    while size - offset >= 8 {
      count += 1
      guard count <= maximumBoxes else { return }
      guard let box = box(at: offset, bytes), box.size == 0 || box.size >= 8 else {
        // What comes after everything that is needed does not matter: some cameras leave remarks there.
        if types.contains("moov") { return }
        throw .damaged
      }
      types.insert(box.type)
      // It goes on to the end of the file.
      if box.size == 0 { break }
      let missing = box.size - (size - offset)
      // Of a recording in fragments, all but the last can be played.
      if missing > 0, box.type == "moov" || box.type == "mdat" && !types.contains("moof") {
        throw .cutOff(missing: missing)
      }
      if missing > 0 { break }
      offset += box.size
    }
    guard types.contains("moov") else { throw .noIndex }
  }

  /// The size of a box with its header, 0 if it has none, and its type; nil when it can't be a box.
  private static func box(at offset: Int, _ bytes: (Int, Int) -> [UInt8]?) -> (size: Int, type: String)? {
    guard let header = bytes(8, offset) else { return nil }
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    let type = String(decoding: header[4...], as: UTF8.self)
    let size = number(header[..<4])
    guard size == 1 else { return (Int(size), type) }
    guard let large = bytes(8, offset + 8), let size = Int(exactly: number(large[...])), size >= 16 else { return nil }
    return (size, type)
  }
}

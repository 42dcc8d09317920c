import Foundation
import Media
import Testing

/// Files that are no videos, or are made to do harm; and some that look as if but are good.
enum HostileFiles {
  /// What is to become of one.
  enum Outcome: Sendable {
    /// Pictures are read and a soundtrack is put to them.
    case taken
    /// It is refused so.
    case refused(@Sendable (VideoRefusal) -> Bool)
    /// One of both.
    case either
  }

  /// A file, made from a good film of 4 s (100 pictures, sound; the index is last).
  struct Kind: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var name = "film.mp4"
    var outcome: Outcome
    var make: @Sendable (inout Boxes) -> Void

    init(
      _ title: String, name: String = "film.mp4", _ outcome: Outcome,
      make: @escaping @Sendable (inout Boxes) -> Void = { _ in }
    ) {
      testDescription = title
      self.name = name
      self.outcome = outcome
      self.make = make
    }

    /// Another kind of file under this name, by how such files begin.
    init(_ title: String, name: String = "film.mp4", beginning bytes: [UInt8], _ refusal: VideoRefusal) {
      self.init(title, name: name, .refused { $0 == refusal }) { boxes in
        boxes.bytes = bytes + [UInt8](repeating: 0x20, count: 400)
      }
    }
  }

  /// All that need nothing else, and as many with damaged bits.
  static func all(flipped count: Int) -> [Kind] {
    names + others + structure + lengths + truncated + flipped(count)
  }

  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  // MARK: Names

  /// Names that mean something to ffmpeg or a shell, of good films.
  static let names =
    [
      "-i.mp4", "concat:a|b.mp4", "%d.mp4", "%03d.mp4", "film 1.mp4", "it's \"one\".mp4", "new\nline.mp4", "🎬.mp4",
      "http:.mp4", "pipe:0.mp4", "film.MP4", "a;b&c$(d)`e`.mp4", "*.mp4", "[x],y=z.mp4", ".mp4.mp4",
    ].map { name in Kind("the name \(name.debugDescription)", name: name, .taken) }
    + ["film.mkv", "film", "film.mp4.txt", ".mp4", "film.mp4 ", "film.m4v", "mp4"].map { name in
      Kind("the name \(name.debugDescription)", name: name, .refused { $0 == .otherEnding })
    }

  // MARK: Other files

  static let others = [
    Kind("nothing", .refused { $0 == .empty }) { $0.bytes = [] },
    Kind("three bytes", .refused { $0 == .otherKind }) { $0.bytes = [0, 0, 0] },
    Kind("eight bytes", .refused { $0 == .noIndex }) { $0.bytes = Boxes.box("ftyp", []) },
    Kind("Matroska", beginning: [0x1a, 0x45, 0xdf, 0xa3, 0x01, 0, 0, 0], .otherKind),
    Kind("AVI", beginning: text("RIFF\0\0\0\0AVI LIST"), .otherKind),
    Kind("WAV", beginning: text("RIFF\0\0\0\0WAVEfmt "), .otherKind),
    Kind("Flash", beginning: text("FLV\u{1}\u{5}\0\0\0\u{9}"), .otherKind),
    Kind("a transport stream", beginning: [0x47, 0x40, 0x11, 0x10, 0, 0x42, 0xf0, 0x25], .otherKind),
    Kind("GIF", beginning: text("GIF89a\u{1}\0\u{1}\0"), .otherKind),
    Kind("PNG", beginning: [0x89] + text("PNG\r\n\u{1a}\n\0\0\0\rIHDR"), .otherKind),
    Kind("MP3", beginning: text("ID3\u{4}\0\0\0\0\0\0"), .otherKind),
    Kind("Ogg", beginning: text("OggS\0\u{2}\0\0"), .otherKind),
    Kind("ZIP", beginning: text("PK\u{3}\u{4}\u{14}\0\0\0"), .otherKind),
    Kind("SVG", beginning: text("<svg xmlns=\"http://www.w3.org/2000/svg\">"), .otherKind),
    Kind("an HLS list", beginning: text("#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n"), .otherKind),
    Kind("a DASH list", beginning: text("<?xml version=\"1.0\"?><MPD>"), .otherKind),
    Kind("a list of files", beginning: text("ffconcat version 1.0\nfile '/etc/passwd'\n"), .otherKind),
    Kind("a list of tags", beginning: text(";FFMETADATA1\ntitle=x\n"), .otherKind),
    Kind("a session description", beginning: text("v=0\nm=video 1 RTP/AVP 96\n"), .otherKind),
    Kind("words", beginning: text("This is no video."), .otherKind),
    Kind("a list of files in a box", .refused { $0 == .noIndex }) { boxes in
      boxes.bytes = Boxes.box("free", text("#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n"))
    },
    Kind("an index of nothing", .refused { $0 == .damaged || $0 == .noPictures }) { boxes in
      boxes.bytes = Boxes.box("ftyp", text("isom\0\0\u{2}\0isom")) + Boxes.box("moov", [])
    },
  ]

  // MARK: What the boxes say

  private static let video = "moov/trak/mdia/minf/stbl/"

  static let structure = [
    Kind("no index", .refused { $0 == .noIndex }) { boxes in
      guard let index = boxes.find("moov") else { return }
      boxes.bytes.removeSubrange(index)
    },
    Kind("an index longer than the file", .refused { if case .cutOff = $0 { true } else { false } }) { boxes in
      boxes.bytes.removeLast(10)
    },
    Kind("a box of 2^63 bytes", .refused { $0 == .damaged || $0 == .noIndex }) { boxes in
      boxes.bytes = Boxes.box("ftyp", text("isom")) + Boxes.big(1, 4) + text("free") + [0x7f] + Boxes.big(-1, 7)
    },
    Kind("a box of 2^64 bytes", .refused { $0 == .damaged }) { boxes in
      boxes.bytes = Boxes.box("ftyp", text("isom")) + Boxes.big(1, 4) + text("moov") + Boxes.big(-1, 8)
    },
    Kind("a box of three bytes", .refused { $0 == .damaged }) { boxes in
      boxes.bytes = Boxes.box("ftyp", text("isom")) + Boxes.big(3, 4) + text("moov") + Boxes.big(0, 8)
    },
    Kind("remarks behind the index", .taken) { $0.bytes += text("SEFT\0\0\0\u{4}and so on") },
    Kind("an unknown box first in the index", .taken) { boxes in
      guard let header = boxes.find("moov/mvhd") else { return }
      boxes.replace("moov/mvhd", with: Boxes.box("zzzz", text("what")) + Array(boxes.bytes[header]))
    },
    Kind("2^31 sizes of pictures", .either) { $0.set(video + "stsz", 8, 1 << 31) },
    Kind("2^32 - 1 sizes of pictures that are alike", .either) { boxes in
      boxes.set(video + "stsz", 4, 100)
      boxes.set(video + "stsz", 8, .max)
    },
    Kind("pictures of 2^31 bytes", .either) { $0.set(video + "stsz", 4, 1 << 31) },
    Kind("2^31 steps of time", .either) { $0.set(video + "stts", 4, 1 << 31) },
    Kind("2^31 pictures in a step of time", .either) { $0.set(video + "stts", 8, 1 << 31) },
    Kind("2^31 offsets of time", .either) { $0.set(video + "ctts", 4, 1 << 31) },
    Kind("2^31 chunks", .either) { $0.set(video + "stco", 4, 1 << 31) },
    Kind("2^31 kinds of chunks", .either) { $0.set(video + "stsc", 4, 1 << 31) },
    Kind("2^31 pictures in a chunk", .either) { $0.set(video + "stsc", 12, 1 << 31) },
    Kind("2^31 descriptions", .either) { $0.set(video + "stsd", 4, 1 << 31) },
    Kind("2^31 edits", .either) { $0.set("moov/trak/edts/elst", 4, 1 << 31) },
    Kind("an edit of 2^31 steps", .either) { $0.set("moov/trak/edts/elst", 8, 1 << 31) },
    Kind("an edit from behind the end", .either) { $0.set("moov/trak/edts/elst", 12, 0x7fff_ffff) },
    Kind("an edit at no speed", .either) { $0.set("moov/trak/edts/elst", 16, 0) },
    Kind("a thousand times the film", .refused { if case .otherLength = $0 { true } else { $0 == .tooMuch } }) {
      boxes in
      let edits = (0..<1000).flatMap { _ in Boxes.big(4000, 4) + Boxes.big(0, 4) + Boxes.big(1 << 16, 4) }
      boxes.replace("moov/trak/edts/elst", with: Boxes.box("elst", Boxes.big(0, 4) + Boxes.big(1000, 4) + edits))
    },
    Kind("no steps in a second", .either) { $0.set("moov/trak/mdia/mdhd", 12, 0) },
    Kind("2^32 - 1 steps in a second", .either) { $0.set("moov/trak/mdia/mdhd", 12, .max) },
    Kind("pictures before the beginning", .either) { boxes in
      boxes.set(video + "ctts", 0, 1 << 24)
      boxes.set(video + "ctts", 12, UInt32(truncatingIfNeeded: -40_000))
    },
    Kind("boxes in boxes in boxes", .either) { boxes in
      let nested = (0..<5000).reduce([UInt8]()) { inner, _ in Boxes.box("udta", inner) }
      boxes.replace("moov/mvhd", with: nested)
    },
    Kind("tracks in tracks in tracks", .either) { boxes in
      guard let track = boxes.find("moov/trak") else { return }
      boxes.replace(
        "moov/trak", with: (0..<300).reduce(Array(boxes.bytes[track])) { inner, _ in Boxes.box("trak", inner) })
    },
    Kind("a thousand tracks", .either) { boxes in
      guard let track = boxes.find("moov/trak") else { return }
      let one = Array(boxes.bytes[track])
      boxes.replace("moov/trak", with: (0..<1000).flatMap { _ in one })
    },
    Kind("encrypted pictures", .refused { $0 == .encrypted }) { $0.replace(text: "avc1\0", with: "encv\0") },
    Kind("pictures of an unknown kind", .refused { if case .otherCodec = $0 { true } else { false } }) { boxes in
      if let description = boxes.find(video + "stsd") {
        boxes.bytes.replaceSubrange((description.lowerBound + 20)..<(description.lowerBound + 24), with: text("xyzw"))
      }
    },
    Kind("pictures of a kind that is not taken", .refused { $0 == .otherCodec("h263") }) { boxes in
      if let description = boxes.find(video + "stsd") {
        boxes.bytes.replaceSubrange((description.lowerBound + 20)..<(description.lowerBound + 24), with: text("H263"))
      }
    },
    Kind("a film that is all zeros", .refused { $0 == .notDecoded || $0 == .tooMuch }) { boxes in
      guard let data = boxes.find("mdat") else { return }
      for index in (data.lowerBound + 8)..<data.upperBound { boxes.bytes[index] = 0 }
    },
    Kind("only sound", .refused { $0 == .noPictures }) { boxes in
      boxes.replace("moov/trak", with: Boxes.box("free", []))
    },
    Kind("one picture", .refused { $0 == .noPictures }) { boxes in
      boxes.set(video + "stsz", 8, 1)
      boxes.replace(video + "stts", with: Boxes.box("stts", [0, 1, 1, 81920].flatMap { Boxes.big($0, 4) }))
      boxes.replace(video + "stsc", with: Boxes.box("stsc", [0, 1, 1, 1, 1].flatMap { Boxes.big($0, 4) }))
      boxes.replace(video + "ctts", with: Boxes.box("free", []))
    },
  ]

  // MARK: Lengths that lie

  static let lengths = [
    Kind("a header that says an hour", .taken) { boxes in
      boxes.set("moov/mvhd", 16, 3_600_000)
      boxes.set("moov/trak/tkhd", 20, 3_600_000)
      boxes.set("moov/trak/mdia/mdhd", 16, 3600 * 12_800)
    },
    Kind("a header that says nothing", .taken) { boxes in
      boxes.set("moov/mvhd", 16, 0)
      boxes.set("moov/trak/tkhd", 20, 0)
      boxes.set("moov/trak/mdia/mdhd", 16, 0)
      boxes.replace("moov/trak/edts", with: Boxes.box("free", []))
    },
    // Steps between pictures ten times as long.
    Kind("forty seconds that say four", .refused { if case .otherLength = $0 { true } else { false } }) { boxes in
      boxes.set(video + "stts", 12, 5120)
      boxes.replace("moov/trak/edts", with: Boxes.box("free", []))
    },
    Kind("half an hour between two pictures", .refused { if case .otherLength = $0 { true } else { false } }) { boxes in
      let steps = [0, 3, 40, 512, 1, 1800 * 12_800, 59, 512].flatMap { Boxes.big($0, 4) }
      boxes.replace(video + "stts", with: Boxes.box("stts", steps))
      boxes.replace("moov/trak/edts", with: Boxes.box("free", []))
    },
    Kind("all pictures at once", .refused { if case .otherLength = $0 { true } else { $0 == .notDecoded } }) { boxes in
      boxes.set(video + "stts", 12, 0)
      boxes.replace(video + "ctts", with: Boxes.box("free", []))
      boxes.replace("moov/trak/edts", with: Boxes.box("free", []))
    },
  ]

  // MARK: References to other files

  /// Films whose pictures are said to be in another file or at an address.
  static func references(server: String, canary: String) -> [Kind] {
    [canary, server + "/film.mp4", "concat:\(canary)|\(canary)"].flatMap { target in
      let path = text(target)
      // An alias as QuickTime had them: names of a volume and a file, levels, then the whole path (type 2).
      let names = [4] + text("disk") + [UInt8](repeating: 0, count: 23) + [UInt8](repeating: 0, count: 12)
      let file = [8] + text("film.mp4") + [UInt8](repeating: 0, count: 55) + [UInt8](repeating: 0, count: 16)
      let levels = [0, 1, 0, 1] + [UInt8](repeating: 0, count: 16)
      let whole = Boxes.big(2, 2) + Boxes.big(path.count, 2) + path + (path.count % 2 == 1 ? [0] : [])
      let alias = [UInt8](repeating: 0, count: 10) + names + file + levels + whole + [0xff, 0xff, 0, 0]
      return [("alis", alias), ("url ", path + [0])].map { type, content in
        Kind("pictures in \(target) (\(type))", .either) { boxes in
          let reference = Boxes.box(type, Boxes.big(0, 4) + content)
          boxes.replace(
            "moov/trak/mdia/minf/dinf/dref", with: Boxes.box("dref", Boxes.big(0, 4) + Boxes.big(1, 4) + reference))
          guard let data = boxes.find("mdat") else { return }
          for index in (data.lowerBound + 8)..<data.upperBound { boxes.bytes[index] = 0 }
        }
      }
    }
  }

  // MARK: Damage

  static let truncated = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999].map { part in
    Kind("\(part) of a film", .refused { if case .cutOff = $0 { true } else { $0 == .noIndex } }) { boxes in
      boxes.bytes.removeSubrange(Int(Double(boxes.bytes.count) * part)...)
    }
  }

  /// Films with some bits turned, in the index or among the pictures.
  static func flipped(_ count: Int) -> [Kind] {
    (0..<count).map { seed in
      Kind("bits turned, \(seed)", .either) { boxes in
        var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
        func next(_ bound: Int) -> Int {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Int(state >> 33) % bound
        }
        guard let place = boxes.find(seed % 3 == 2 ? "mdat" : "moov") else { return }
        for _ in 0..<(1 + seed % 12) {
          boxes.bytes[place.lowerBound + 8 + next(place.count - 8)] ^= UInt8(1 << next(8))
        }
      }
    }
  }
}

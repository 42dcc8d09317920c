import Foundation
import SoundText
import Testing

@testable import Media
@testable import SoundLibrary

@Suite struct DescribingTests {
  private static func entries(_ folder: SampleFolder) -> [String: LibraryEntry] {
    let entries = LibraryIndexerTests.index(folder).entries
    return Dictionary(
      entries.map { ($0.path.split(separator: "/").last.map(String.init) ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func whatStandsBesideARecordingTellsOfIt() throws {
    let folder = try SampleFolder()
    try folder.write(Made.noise(seconds: 0.1, seed: 1), to: "a/001.wav")
    try folder.write("A dog's bark", to: "a/001.txt")
    try folder.write(Made.noise(seconds: 0.1, seed: 2), to: "b/002.wav")
    try folder.write(#"{"description": "heavy rain", "license": "CC BY 4.0", "author": "Ann"}"#, to: "b/002.json")
    try folder.write(Made.noise(seconds: 0.1, seed: 3), to: "c/003.wav")
    try folder.write(
      "filename,description,licence\n\"003.wav\",\"a \"\"door\"\", closing\",CC0\n", to: "c/list.csv")
    try folder.write(Made.noise(seconds: 0.1, seed: 4), to: "d/004.wav")
    try folder.write(#"[{"file": "x/004.wav", "tags": ["steps", "snow"]}]"#, to: "d/meta.json")
    try folder.write(Made.noise(seconds: 0.1, seed: 5), to: "rain/005.wav")
    let entries = Self.entries(folder)
    #expect(entries["001.wav"]?.label?.name == "Bark")
    let rain = try #require(entries["002.wav"])
    #expect(rain.label?.name == "Rain" && rain.attributes == [.heavy])
    #expect(rain.licence == Licence(name: "CC-BY-4.0", credit: "Ann", source: "beside the file"))
    #expect(entries["003.wav"]?.label?.name == "Door")
    #expect(entries["003.wav"]?.licence?.name == "CC0-1.0")
    #expect(entries["004.wav"]?.attributes == [.snow])
    // The folder's name counts too, but less.
    #expect(entries["005.wav"]?.label?.name == "Rain")
    #expect((entries["005.wav"]?.confidence ?? 1) < (entries["001.wav"]?.confidence ?? 0))
  }

  @Test func tagsAreRead() throws {
    let tags = MediaTags.read(
      "complaint=1\n;FFMETADATA1\ntitle=Dog \\= bark\\; near\nencoder=Lavf\n[STREAM]\nCOMMENT=two\\\nlines\ntitle=other\n"
    )
    #expect(tags == ["title": "Dog = bark; near", "comment": "two lines"])
    #expect(MediaTags.read("nothing") == [:])
  }

  @Test func theDescriptionsOfSoundLibrariesAreRead() throws {
    let folder = try SampleFolder()
    let xml = "<BWFXML><PROJECT>P</PROJECT><USER><FXNAME>Bark &amp; howl</FXNAME></USER></BWFXML>"
    var bytes = Made.noise(seconds: 0.1, seed: 7).withUnsafeBufferPointer { samples in
      WAVFile.bytes(samples, chunks: [("iXML", Array(xml.utf8))])
    }
    try folder.write(bytes, to: "x.wav")
    #expect(InterviewXML.values(folder.path + "/x.wav") == ["fxname": "Bark & howl"])
    #expect(Self.entries(folder)["x.wav"]?.label?.name == "Bark")
    // A length that reaches beyond the file.
    bytes.replaceSubrange(16..<20, with: [0xff, 0xff, 0xff, 0x7f])
    try folder.write(bytes, to: "y.wav")
    #expect(InterviewXML.values(folder.path + "/y.wav") == [:])
  }

  @Test func tablesOfSeparatedValuesAreRead() {
    #expect(
      SeparatedValues.rows("a,b\r\n\"1,\n\"\"2\"\"\",3\n\n4", separator: ",") == [
        ["a", "b"], ["1,\n\"2\"", "3"], [""], ["4"],
      ])
  }
}

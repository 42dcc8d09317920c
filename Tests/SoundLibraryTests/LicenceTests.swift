import Testing

@testable import SoundLibrary

@Suite struct LicenceTests {
  @Test(arguments: [
    ("Released under CC0.", "CC0-1.0"), ("Creative Commons Attribution-ShareAlike 3.0 Unported", "CC-BY-SA-3.0"),
    ("CC BY-NC 4.0", "CC-BY-NC-4.0"), ("cc-by-sa-4.0", "CC-BY-SA-4.0"), ("licensed CC_BY", "CC-BY"),
    ("GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991", "GPL-2"), ("GPLv3+", "GPL-3+"), ("under GPL", "GPL"),
    ("GNU Lesser General Public License version 2.1", "LGPL-2.1"), ("The MIT License", "MIT"),
    ("This is in the public domain", "public domain"), ("Attribution-NonCommercial 3.0", "CC-BY-NC-3.0"),
    ("Apache License, Version 2.0", "Apache-2.0"), ("royalty-free sounds", "royalty-free"),
  ]) func licencesAreNamed(text: String, name: String) { #expect(LicenceName.find(in: text) == name) }

  @Test(arguments: ["", "A folder of sounds", "occby", "permit license", "agpl2x"])
  func whatNamesNoneHasNone(text: String) { #expect(LicenceName.find(in: text) == nil) }

  @Test func theNearestLicenceCountsAndTheLineThatNamesTheFileBeforeIt() throws {
    let folder = try SampleFolder()
    try folder.write("GPL-2", to: "LICENSE.txt")
    try folder.write("Sounds by me.\nbark2.wav by Ann, http://x (CC BY 3.0)\nMusic: CC0", to: "dogs/README.md")
    try folder.write(Made.noise(seconds: 0.1, seed: 1), to: "rain.wav")
    try folder.write(Made.noise(seconds: 0.1, seed: 2), to: "dogs/bark2.wav")
    try folder.write(Made.noise(seconds: 0.1, seed: 3), to: "doors/wood/door.wav")
    let licences = Dictionary(
      LibraryIndexerTests.index(folder).entries.map { ($0.path.dropFirst(folder.path.count + 1), $0.licence) },
      uniquingKeysWith: { first, _ in first })
    #expect(licences["rain.wav"]??.name == "GPL-2")
    #expect(licences["doors/wood/door.wav"]??.name == "GPL-2")
    #expect(licences["dogs/bark2.wav"]??.name == "CC-BY-3.0")
    #expect(licences["dogs/bark2.wav"]??.credit?.contains("Ann") == true)
  }

  @Test func aCopyrightFileTellsOfEachFile() throws {
    let file = try #require(
      CopyrightFile(
        """
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

        Files: *
        Copyright: 2010 A
         2011 B
         2012 C
        License: GPL-2+
         text

        Files: sounds/*.ogg
               other/?.wav
        Copyright: D
        License: CC0-1.0

        License: GPL-2+
         more text
        """))
    #expect(file.licence(of: "x/y.wav")?.name == "GPL-2+")
    #expect(file.licence(of: "x/y.wav")?.holder == "2010 A; 2011 B and others")
    #expect(file.licence(of: "sounds/deep/a.ogg")?.name == "CC0-1.0")
    #expect(file.licence(of: "other/1.wav")?.name == "CC0-1.0")
    #expect(file.licence(of: "other/12.wav")?.name == "GPL-2+")
    #expect(CopyrightFile("Copyright 2000 by E") == nil)
  }

  @Test func patternsOfPathsAreMatched() {
    for (text, pattern, fits) in [
      ("abc", "abc", true), ("abc", "a*", true), ("a/b/c", "a*c", true), ("abc", "a?c", true), ("abc", "a?", false),
      ("", "*", true), ("aab", "*ab", true), ("ab", "*abc", false), ("x/voices/y.ogg", "*/voices/*", true),
    ] { #expect(Wildcard.matches(text, pattern) == fits) }
  }

  @Test func packagesAreKnownByNameAndTellWhatTheyAreCalledAtTheirSource() throws {
    let package = try #require(SamplePackage.named("hedgewars-data"))
    let path = "/usr/share/games/hedgewars/Data/Sounds/Droplet1.ogg"
    #expect(package.sourcePath(path, in: "") == "share/hedgewars/Data/Sounds/Droplet1.ogg")
    #expect(package.skips("/usr/share/games/hedgewars/Data/Sounds/voices/Default/hello.ogg") && !package.skips(path))
    #expect(SamplePackage.named("nothing") == nil)
    #expect(Set(SamplePackage.table.map(\.name)).count == SamplePackage.table.count)
  }
}

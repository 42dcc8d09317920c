// Folders and names: the lists of files of the packages of Debian 12; what is skipped is speech, music, notes and signals
// for tests.
extension SamplePackage {
  /// All that are known.
  public static let table: [SamplePackage] = [
    SamplePackage(
      "tuxpaint-stamps-default", folders: ["/usr/share/tuxpaint/stamps"],
      skips: ["*_desc*", "*/symbols/*", "*/hanukkah/*", "*/hobbies/music/*", "*_en_GB.*"]),
    SamplePackage(
      "minetest-data",
      folders: [
        "/usr/share/games/minetest/games/minetest_game/mods", "/usr/share/minetest/games/minetest_game/mods",
      ],
      sources: [
        ("/usr/share/games/minetest/games/minetest_game/", "mtg/"),
        ("/usr/share/minetest/games/minetest_game/", "mtg/"),
      ]),
    SamplePackage("lincity-ng-data", folders: ["/usr/share/games/lincity-ng/sounds"]),
    SamplePackage(
      "freedroidrpg-data",
      folders: [
        "/usr/share/freedroidrpg/data/sound/effects", "/usr/share/games/freedroidrpg/data/sound/effects",
      ], skips: ["*/voice_samples/*", "*/tux_ingame_comments/*"]),
    SamplePackage(
      "hedgewars-data", folders: ["/usr/share/games/hedgewars/Data/Sounds"],
      sources: [("/usr/share/games/hedgewars/", "share/hedgewars/")],
      skips: ["*/voices/*", "*/?[A-G].ogg", "*/ride_of_the_valkyries*", "*/hogchant*", "*/custom?.ogg"]),
    SamplePackage(
      "sonic-pi-samples", folders: ["/usr/share/sonic-pi/samples"],
      sources: [("/usr/share/sonic-pi/samples/", "etc/samples/")],
      skips: ["*/loop_*", "*/bass_*", "*/ambi_piano*", "*/guit_*"]),
    SamplePackage(
      "sound-theme-freedesktop", folders: ["/usr/share/sounds/freedesktop/stereo"],
      sources: [("/usr/share/sounds/freedesktop/", "")], skips: ["*/audio-channel-*", "*/audio-test-*"]),
    SamplePackage(
      "wesnoth-1.16-data",
      folders: ["/usr/share/games/wesnoth/1.16/data/core/sounds", "/usr/share/games/wesnoth/1.16/sounds"]),
  ]
}

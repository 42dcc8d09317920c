/// Tones of the regions. Y. R. Chao, A Grammar of Spoken Chinese (1968), for the standard; Norman, Chinese (1988), chapter
/// 8, and Li Rong (ed.), Language Atlas of China (1987), for the Mandarin of the North, the Southwest and the Central Plain;
/// Fon and Chiang, What does Chao have to say about tones? (1999), for Taiwan. For Chaoshan, whose own language is no
/// Mandarin, the nearest tones of Shantou.
extension MandarinAccent {
  /// Standard Chinese.
  public static let standard = MandarinAccent(tones: [55, 35, 214, 51], halfThird: 21)
  /// The Northeast, as in Shenyang: the standard's tones, lower and later.
  public static let northeast = MandarinAccent(tones: [44, 35, 213, 53], halfThird: 21)
  public static let chongqing = MandarinAccent(
    tones: [55, 21, 42, 214], neutral: [2, 2, 3, 3], mergers: [.retroflexes, .nasals, .frontNasals])
  /// As in Chengdu.
  public static let sichuan = MandarinAccent(
    tones: [55, 21, 53, 213], neutral: [3, 2, 3, 3], mergers: [.retroflexes, .nasals, .frontNasals])
  public static let chaoshan = MandarinAccent(
    tones: [33, 35, 21, 53], neutral: [3, 3, 2, 2],
    mergers: [.retroflexes, .labials, .backNasals, .roundedVowels, .curl])
  public static let taiwan = MandarinAccent(
    tones: [44, 323, 31, 52], halfThird: 21, neutral: [3, 3, 3, 2], mergers: [.retroflexes, .frontNasals, .curl])
  public static let xian = MandarinAccent(tones: [31, 24, 42, 55], neutral: [1, 3, 2, 3])
  public static let tianjin = MandarinAccent(tones: [21, 45, 213, 53], neutral: [1, 4, 3, 1])
}

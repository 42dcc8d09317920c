/// Numbers. Those without bounds are attributes.
enum EnglishNumbers {
  static let table = """
    1 | once, one time, one single
    2 | two, twice, two times, double, pair of, a pair of, couple, a couple, a couple of, couple of, couple times, both
    3 | three, thrice, three times, triple, trio of
    4 | four
    5 | five
    6 | six
    7 | seven
    8 | eight
    9 | nine
    10 | ten
    12 | twelve, dozen, a dozen
    20 | twenty
    """
}

/// Money.
struct Currency: Sendable {
  var one: String
  var many: String
  /// A hundredth of it; nil where there is none in use.
  var cent: (one: String, many: String)?

  private init(_ one: String, _ many: String, _ cent: (String, String)? = nil) {
    self.one = one
    self.many = many
    self.cent = cent
  }

  private static let cents = ("cent", "cents")

  /// By the sign that is written before or behind the number.
  static let signs: [Unicode.Scalar: Currency] = [
    "$": Currency("dollar", "dollars", cents), "€": Currency("euro", "euros", cents),
    "£": Currency("pound", "pounds", ("penny", "pence")), "¥": Currency("yen", "yen"),
    "₩": Currency("won", "won"), "₹": Currency("rupee", "rupees", ("paisa", "paise")),
    "₽": Currency("ruble", "rubles", ("kopeck", "kopecks")), "₺": Currency("lira", "lira"),
    "₫": Currency("dong", "dong"), "₪": Currency("shekel", "shekels"), "₴": Currency("hryvnia", "hryvnias"),
    "₿": Currency("bitcoin", "bitcoins"), "฿": Currency("baht", "baht"),
  ]

  /// Letters before the sign of the dollar.
  static let dollars: [String: Currency] = [
    "US": Currency("u s dollar", "u s dollars", cents), "A": Currency("australian dollar", "australian dollars", cents),
    "AU": Currency("australian dollar", "australian dollars", cents),
    "C": Currency("canadian dollar", "canadian dollars", cents),
    "CA": Currency("canadian dollar", "canadian dollars", cents),
    "HK": Currency("hong kong dollar", "hong kong dollars", cents),
    "NZ": Currency("new zealand dollar", "new zealand dollars", cents),
    "S": Currency("singapore dollar", "singapore dollars", cents), "R": Currency("real", "reals", cents),
  ]

  /// By its code in ISO 4217.
  static let codes: [String: Currency] = [
    "USD": Currency("u s dollar", "u s dollars", cents), "EUR": Currency("euro", "euros", cents),
    "GBP": Currency("british pound", "british pounds", ("penny", "pence")),
    "JPY": Currency("japanese yen", "japanese yen"), "CNY": Currency("chinese yuan", "chinese yuan"),
    "RMB": Currency("chinese yuan", "chinese yuan"), "CHF": Currency("swiss franc", "swiss francs"),
    "CAD": Currency("canadian dollar", "canadian dollars", cents),
    "AUD": Currency("australian dollar", "australian dollars", cents),
    "NZD": Currency("new zealand dollar", "new zealand dollars", cents),
    "HKD": Currency("hong kong dollar", "hong kong dollars", cents),
    "SGD": Currency("singapore dollar", "singapore dollars", cents),
    "TWD": Currency("new taiwan dollar", "new taiwan dollars", cents),
    "SEK": Currency("swedish krona", "swedish kronor"), "NOK": Currency("norwegian krone", "norwegian kroner"),
    "DKK": Currency("danish krone", "danish kroner"), "PLN": Currency("zloty", "zlotys"),
    "INR": Currency("indian rupee", "indian rupees"), "KRW": Currency("korean won", "korean won"),
    "BRL": Currency("brazilian real", "brazilian reals"), "MXN": Currency("mexican peso", "mexican pesos"),
    "BTC": Currency("bitcoin", "bitcoins"),
  ]

  /// Large numbers that are written short behind a sum.
  static let scales: [(short: String, long: String)] = [
    ("thousand", "thousand"), ("million", "million"), ("billion", "billion"), ("trillion", "trillion"),
    ("mn", "million"), ("mm", "million"), ("mio", "million"), ("bn", "billion"), ("tn", "trillion"), ("k", "thousand"),
    ("m", "million"), ("b", "billion"), ("t", "trillion"),
  ]
}

/// Characters that are written by name or number.
enum HTMLEntities {
  /// Those that texts have (HTML Living Standard, 13.5).
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}", "ensp": " ", "emsp": " ",
    "thinsp": " ", "zwnj": "\u{200c}", "zwj": "\u{200d}", "shy": "\u{ad}", "copy": "©", "reg": "®", "trade": "™",
    "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
    "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "sect": "§", "para": "¶", "deg": "°",
    "plusmn": "±", "times": "×", "divide": "÷", "minus": "−", "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈",
    "infin": "∞", "radic": "√", "sum": "∑", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²",
    "sup3": "³", "micro": "µ", "permil": "‰", "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "larr": "←",
    "rarr": "→", "harr": "↔", "rArr": "⇒", "hArr": "⇔", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
    "epsilon": "ε", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω",
    "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä",
    "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü",
    "yacute": "ý", "yuml": "ÿ", "szlig": "ß", "Agrave": "À", "Aacute": "Á", "Auml": "Ä", "Aring": "Å", "AElig": "Æ",
    "Ccedil": "Ç", "Eacute": "É", "Ntilde": "Ñ", "Ouml": "Ö", "Oslash": "Ø", "Uuml": "Ü", "oelig": "œ", "OElig": "Œ",
    "scaron": "š", "Scaron": "Š", "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "lpar": "(", "rpar": ")",
    "num": "#", "dollar": "$", "percnt": "%", "ast": "*", "plus": "+", "comma": ",", "period": ".", "sol": "/",
    "colon": ":", "semi": ";", "equals": "=", "quest": "?", "commat": "@", "bsol": "\\", "Hat": "^", "lowbar": "_",
    "grave": "`", "verbar": "|", "excl": "!", "check": "✓", "hearts": "♥", "star": "☆", "numero": "№",
  ]
  private static let longest = 10

  /// The character that the signs from `start` stand for, and where they end; nil where they stand for none.
  static func decode(_ text: [Unicode.Scalar], at start: Int) -> (sign: Unicode.Scalar, end: Int)? {
    var end = start + 1
    while end < text.count, end - start <= longest, text[end].isPlainWord || text[end] == "#" { end += 1 }
    guard end < text.count, text[end] == ";", end > start + 1 else { return nil }
    let name = String(String.UnicodeScalarView(text[start + 1..<end]))
    guard name.hasPrefix("#") else { return names[name].map { ($0, end + 1) } }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
    return (value == 0 ? "\u{fffd}" : Unicode.Scalar(value) ?? "\u{fffd}", end + 1)
  }
}

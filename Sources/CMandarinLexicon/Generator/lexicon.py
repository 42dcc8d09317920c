#!/usr/bin/env python3
"""Writes ../Lexicon.c, the table of Mandarin words that README.md beside it describes.

  python3 -m venv v && v/bin/pip install pypinyin==0.55.0 jieba==0.42.1 opencc-python-reimplemented==0.1.7
  v/bin/python lexicon.py

Readings are those of pypinyin (MIT), how often a word comes and of what kind it is those of jieba (MIT), simplified
characters those of OpenCC (Apache 2.0), as corrected by corrections.tsv.
"""
import collections, math, os, re

import jieba, opencc
from pypinyin import Style, phrases_dict, pinyin_dict
from pypinyin.style import convert

HERE = os.path.dirname(os.path.abspath(__file__))
RARE = 20                 # words of regular reading that come less often in jieba's 60 million are left out
LONGEST = 8
FIRST, STEP, STEPS = 4.0, 0.7, 20   # minus the logarithm of the first step's probability; from step to step
CODES = "".join(chr(c) for c in range(0x21, 0x7f) if chr(c) not in '"?\\' and not chr(c).isdigit())
KINDS = "noun verb modifier other".split()


def syllable(marked):
    """hǎo -> hao3, lǜ -> lv4, de -> de5."""
    return convert(marked, Style.TONE3, strict=False, default=marked).replace("ü", "v") if re.search(
        "[^a-zü]", marked) else marked.replace("ü", "v") + "5"


def is_hanzi(text):
    return all("\u3400" <= c <= "\u9fff" or c == "〇" for c in text)


def kind(tag):
    if tag[0] in "nst": return 0
    if tag[0] == "v": return 1
    if tag[0] in "azdil": return 2
    return 3


# ---- sources -------------------------------------------------------------
frequency, tags = {}, {}
for line in open(os.path.join(os.path.dirname(jieba.__file__), "dict.txt"), encoding="utf-8"):
    word, count, tag = line.split()
    if is_hanzi(word): frequency[word], tags[word] = int(count), tag
total = sum(frequency.values())

simplified = {}
characters = os.path.join(os.path.dirname(opencc.__file__), "dictionary", "TSCharacters.txt")
for line in open(characters, encoding="utf-8"):
    old, new = line.rstrip("\n").split("\t")
    simplified[old] = new.split()[0]

single, fixed, neutral, full_zi, full_er = {}, {}, set(), set(), set()
for line in open(os.path.join(HERE, "corrections.tsv"), encoding="utf-8"):
    line = line.rstrip("\n")
    if not line or line[0] == "#": continue
    key, *values = line.split("\t")
    if key == "neutral": neutral.update(values[0].split())
    elif key == "full-zi": full_zi.update(values[0].split())
    elif key == "full-er": full_er.update(values[0].split())
    elif key == "traditional": simplified[values[0]] = values[1]
    elif key == "keep": simplified.pop(values[0], None)
    elif len(key) == 1: single[key] = values[0].split()
    else:
        fixed[key] = values[0].split()
        assert len(fixed[key]) == len(key), key
        if len(values) > 1: frequency[key] = max(frequency.get(key, 0), int(values[1]))

# ---- readings of words ---------------------------------------------------
known = {}
for word, readings in phrases_dict.phrases_dict.items():
    if is_hanzi(word) and len(word) == len(readings) <= LONGEST: known[word] = [syllable(r[0]) for r in readings]
for word, readings in known.items():        # what sandhi makes of them is the program's
    for index, character in enumerate(word):
        if character == "一" and readings[index][:2] == "yi": readings[index] = "yi1"
        if character == "不" and readings[index][:2] == "bu": readings[index] = "bu4"
known.update(fixed)


def first_readings():
    seen = collections.defaultdict(collections.Counter)
    for word, readings in known.items():
        for character, reading in zip(word, readings): seen[character][reading] += frequency.get(word, 1)
    result = {}
    for code, readings in pinyin_dict.pinyin_dict.items():
        character = chr(code)
        if code > 0xffff or not is_hanzi(character): continue
        first = syllable(readings.split(",")[0])
        full = [(n, r) for r, n in seen[character].items() if r[-1] != "5"]
        if full and max(full)[0] >= 50: first = max(full)[1]
        result[character] = single.get(character, [first])[0]
    return result


first = first_readings()


def composed(word):
    """The reading of a word no source has: of the longest words in it."""
    readings, index = [], 0
    while index < len(word):
        for end in range(len(word) if index else len(word) - 1, index, -1):
            part = word[index:end]
            if len(part) > 1 and part in regular:
                readings += regular[part]
                index = end
                break
        else:
            readings.append(first[word[index]])
            index += 1
    return readings


regular = dict(known)
for word in sorted(set(frequency) | neutral | full_zi, key=len):
    if len(word) < 2 or len(word) > LONGEST or not all(c in first for c in word): continue
    if word not in regular and (frequency.get(word, 0) >= RARE or word in neutral | full_zi):
        regular[word] = composed(word)
light = {word[-2:] for word in neutral if word[-1] in "来去"}     # 出来, and 拿出来
for word in sorted(regular, key=len):
    if word in fixed: continue
    readings = regular[word]
    is_light = word in neutral or len(word) == 3 and word[1:] in neutral or len(word) > 2 and word[-2:] in light
    if word[-1] == "子" and not is_light:
        is_light = word not in known and len(word) <= 4 and not any(word.endswith(full) for full in full_zi)
    if is_light: readings[-1] = readings[-1][:-1] + "5"
    if len(word) == 3 and word[1] == "得" and word not in known: readings[1] = "de5"      # 看得出
    if word[-1] == "儿" and not any(word.endswith(full) for full in full_er): readings[-1] = "r5"

# ---- the table -----------------------------------------------------------
def probability(word): return frequency.get(word, 1 if len(word) == 1 else 0) / total


def likeliest(word):
    """The probability of the best way to cut it."""
    best = [1.0]
    for end in range(1, len(word) + 1):
        best.append(max(best[start] * probability(word[start:end]) for start in range(end) if end - start < len(word)))
    return best[-1]


lines = {}
readings_of = collections.defaultdict(list)
for character, reading in first.items(): readings_of[character] = list(single.get(character, [reading]))
words = {}
for word, readings in regular.items():
    if not all(c in first for c in word): continue
    if any(simplified.get(c, c) != c for c in word): continue
    is_regular = readings == [readings_of[c][0] for c in word]
    count = frequency.get(word, 0)
    if count < RARE and is_regular and word not in fixed: continue
    # What has a reading of its own is to be found: it is not less likely than its characters one by one, or, when it
    # was put in by hand, than the likeliest words it can be cut into.
    if word in fixed: count = max(count, total * 2 * likeliest(word), 1)
    elif not is_regular: count = max(count, total * 2 * math.prod(probability(c) for c in word), 1)
    words[word] = (count, readings)
# 著 and 乾 are characters of their own in simplified text, and elsewhere what became 着 and 干.
for new, old, spoken in [("着", "著", "zh"), ("干", "乾", "gan1")]:
    for word in [w for w in words if new in w]:
        if words[word][1][word.index(new)].startswith(spoken): words.setdefault(word.replace(new, old), words[word])
for word, (_, readings) in words.items():
    for character, reading in zip(word, readings):
        if reading not in readings_of[character]: readings_of[character].append(reading)


def code(count, tag):
    step = round((math.log(total / count) - FIRST) / STEP)
    return CODES[min(STEPS - 1, max(0, step)) * len(KINDS) + kind(tag)]


entries = collections.defaultdict(list)
for word, (count, readings) in words.items():
    digits = "".join(str(readings_of[c].index(r)) for c, r in zip(word, readings))
    entries[word[0]].append((word[1:], code(count, tags.get(word, "x")) + (digits if digits.strip("0") else "")))
for character in first:
    if character in frequency: entries[character].append(("", code(frequency[character], tags[character])))

for character in sorted(first):
    other = simplified.get(character)
    if other and other in first and other != character:
        own = first[character] if character not in single else single[character][0]
        choice = readings_of[other].index(own) if own in readings_of[other] else None
        lines[character] = "=" + other + (str(choice) if choice and len(readings_of[other]) > 1 else "")
    else:
        assert len(readings_of[character]) < 10, character
        lines[character] = ",".join(readings_of[character]) + "\t" + "".join(
            tail + rest for tail, rest in sorted(entries[character]))

with open(os.path.join(HERE, "..", "Lexicon.c"), "w", encoding="utf-8") as out:
    out.write("// Written by Generator/lexicon.py. Sources: pypinyin and jieba (MIT), OpenCC (Apache 2.0).\n")
    out.write('#include "CMandarinLexicon.h"\n\nstatic const char table[] =\n')
    for character in sorted(lines, key=lambda c: c.encode()):
        out.write('    "%s%s\\n"\n' % (character, lines[character].replace("\t", "\\t")))
    out.write("    ;\n\nconst char *klang_mandarin_lexicon(void) { return table; }\n\n")
    out.write("size_t klang_mandarin_lexicon_size(void) { return sizeof table - 1; }\n")
size = sum(len((c + l).encode()) + 1 for c, l in lines.items())
print(f"{len(lines)} characters, {len(words)} words, {size} bytes")

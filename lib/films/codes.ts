import { countryName, languageName } from "./names";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const REGIONS = PAIRS.map((pair) => pair.toUpperCase());
/** Languages of films that have three letters. */
const LONGER = ["zxx", "yue", "nan", "mos", "dyu", "fon", "kea", "cak", "guc", "haw", "hbs"];

/** What Intl has a name for and nobody lives in. */
const NOWHERE = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];

let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

/** The code of a country, said by its code or its English name. */
export function countryCode(said: string): string | null {
  countries ??= byName(REGIONS, countryName, regionOfToday);
  return countries.get(said.trim().toLowerCase()) ?? null;
}

/** Every country there is, by its code, in the order of their names. */
export function listCountries(): { value: string; label: string }[] {
  return REGIONS.filter(
    (code) => countryName(code) !== code && regionOfToday(code) === code && !NOWHERE.includes(code),
  )
    .map((value) => ({ value, label: countryName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en"));
}

/** The code of a language, likewise; a film without speech is “silent”. */
export function languageCode(said: string): string | null {
  languages ??= byName(
    [...PAIRS, ...LONGER],
    languageName,
    (code) => Intl.getCanonicalLocales(code)[0] ?? code,
  );
  return languages.get(said.trim().toLowerCase()) ?? null;
}

/** A code that was given up means the one that took its place: UK is GB, and FX is France. */
function byName(
  codes: readonly string[],
  nameOf: (code: string) => string,
  ofToday: (code: string) => string,
): Map<string, string> {
  const known = codes.filter((code) => nameOf(code) !== code);
  return new Map(
    known.flatMap((code) => [code, nameOf(code)].map((said) => [said.toLowerCase(), ofToday(code)] as const)),
  );
}

const regionOfToday = (code: string) => new Intl.Locale(`und-${code}`).region ?? code;

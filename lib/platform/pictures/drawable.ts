/** What the fonts of pictures have: Latin letters of all kinds, and the marks between them. */
const FOREIGN =
  /[^\u0020-\u007e\u00a0-\u0131\u0134-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e\u01a0-\u01a1\u01af-\u01b0\u0218-\u021b\u1e9e\u1ea0-\u1ef9\u2013-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039-\u203a\u20ac\u2122]/gu;

/** Words as they can be drawn into a picture; what cannot is left out, and where nothing is left stands something else. */
export function drawable(words: string, instead = ""): string {
  const drawn = words.normalize("NFC").replace(FOREIGN, "").replace(/\s+/g, " ").trim();
  return drawn || instead;
}

import localFont from "next/font/local";

/**
 * Two files are loaded for most readers, 66 kB together: Inter and Newsreader in latin, cut to size by scripts/make-fonts.ts.
 * European names in other letters than these bring them to 89 kB. The files for other letters carry a unicode-range, so a
 * browser fetches one only when a page holds a letter from it; they come first in the font stack for the same reason.
 */
const inter = localFont({
  src: "./inter-latin.woff2",
  variable: "--font-inter",
  weight: "400 600",
  display: "swap",
});

const newsreader = localFont({
  src: "./newsreader-latin.woff2",
  variable: "--font-newsreader",
  weight: "400 600",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

const interExt = localFont({
  src: "./inter-latin-ext.woff2",
  variable: "--font-inter-ext",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-0130,U+0134-0137,U+0139-013E,U+0141-0148,U+014A-0151,U+0154-017E,U+0218-021B,U+1E9E",
    },
  ],
});

const interMore = localFont({
  src: "./inter-latin-more.woff2",
  variable: "--font-inter-more",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0132-0133,U+0138,U+013F-0140,U+0149,U+017F-019F,U+01A2-01AE,U+01B1-0217,U+021C-024F,U+1E00-1E9D,U+1E9F,U+20A0-20AB,U+20AD-20C0",
    },
  ],
});

const newsreaderExt = localFont({
  src: "./newsreader-latin-ext.woff2",
  variable: "--font-newsreader-ext",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-0130,U+0134-0137,U+0139-013E,U+0141-0148,U+014A-0151,U+0154-017E,U+0218-021B,U+1E9E",
    },
  ],
});

const newsreaderMore = localFont({
  src: "./newsreader-latin-more.woff2",
  variable: "--font-newsreader-more",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0132-0133,U+0138,U+013F-0140,U+0149,U+017F-019F,U+01A2-01AE,U+01B1-0217,U+021C-024F,U+1E00-1E9D,U+1E9F,U+20A0-20AB,U+20AD-20C0",
    },
  ],
});

const interViet = localFont({
  src: "./inter-vietnamese.woff2",
  variable: "--font-inter-viet",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9",
    },
  ],
});

const newsreaderViet = localFont({
  src: "./newsreader-vietnamese.woff2",
  variable: "--font-newsreader-viet",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9",
    },
  ],
});

export const fontVariables = [
  inter,
  newsreader,
  interExt,
  newsreaderExt,
  interMore,
  newsreaderMore,
  interViet,
  newsreaderViet,
]
  .map((font) => font.variable)
  .join(" ");

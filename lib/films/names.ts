const countries = new Intl.DisplayNames("en", { type: "region" });
const languages = new Intl.DisplayNames("en", { type: "language" });

/** What a country is called, by its code. */
export const countryName = (code: string) => countries.of(code) ?? code;

/** Those that Intl does not know; a film without speech is silent. */
const LANGUAGES: Record<string, string> = { zxx: "Silent", cak: "Kaqchikel" };

/** What a language is called, by its code. */
export const languageName = (code: string) => LANGUAGES[code] ?? languages.of(code) ?? code;

import { now } from "@/lib/platform/clock";

export type Counted = { file: string; about: string; rows: number };

/** What lies beside the files: what each of them is, in plain words. */
export function readme(parts: readonly Counted[]): string {
  const full = parts.filter(({ rows }) => rows > 0);
  const empty = parts.filter(({ rows }) => rows === 0);
  return [
    "A copy of everything Lumo holds about you",
    "=========================================",
    "",
    `Made on ${now().toISOString().slice(0, 16).replace("T", " ")} UTC.`,
    "",
    "Every list is here twice, with the same content: a .json file for programs, and a .csv file",
    "that opens in a spreadsheet. Times are in UTC. A cell of a table that would begin like a",
    "formula has an apostrophe in front, so that no spreadsheet carries it out; the .json file",
    "has it as it was.",
    "",
    "Of conversations you find what you could read yourself when the copy was made, the words of",
    "the others included; they are named by their handles. Pictures are those that you sent.",
    "What only proves who you are (passwords, keys, secrets) is not here: it is kept as",
    "fingerprints that nobody can read.",
    "",
    "Please keep this file as you would keep your letters: it holds other people's words, too.",
    "",
    "What is in it",
    "-------------",
    "",
    ...full.flatMap(({ file, about, rows }) => [`${file}  (${rows})`, `    ${about}`]),
    "",
    ...(empty.length === 0 ? [] : ["Nothing there yet", "-----------------", ""]),
    ...empty.map(({ file, about }) => `${file}: ${about}`),
    "",
  ].join("\r\n");
}

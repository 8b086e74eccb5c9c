import { expect, test } from "vitest";
import { filmInWords, titleAt } from "@/components/talk/film-words";

const at = (text: string) => titleAt(text, text.length);
const cleo = { slug: "cleo-from-5-to-7-1962", title: "Cléo from 5 to 7", year: 1962 };
const named = (before: string, typed: string, after = "", film = cleo) =>
  filmInWords(film, `${before}[[${typed}${after}`, { from: before.length, typed });

test("a title is begun with two brackets, and ends with its line or theirs", () => {
  expect(at("I saw [[Cléo fr")).toEqual({ typed: "Cléo fr", from: 6 });
  expect(at("[[")).toEqual({ typed: "", from: 0 });
  for (const text of ["I saw [Cléo", "[[Cléo]]", "[[Cléo\n", "", `[[${"x".repeat(200)}`])
    expect(at(text), text).toBeNull();
});

test("alone on a line a film is its address, among words a link; brackets in its title are its own", () => {
  expect(named("Tonight:\n", "Cl")).toBe("/films/cleo-from-5-to-7-1962");
  expect(named("", "Cl", "\nAnd then?")).toBe("/films/cleo-from-5-to-7-1962");
  const link = "[Cléo from 5 to 7 (1962)](/films/cleo-from-5-to-7-1962) ";
  expect(named("I saw ", "Cl")).toBe(link);
  expect(named("", "Cl", " is a walk")).toBe(link);
  expect(named("I saw ", "R", "", { slug: "rec-2007", title: "[Rec]", year: 2007 })).toBe(
    "[\\[Rec\\] (2007)](/films/rec-2007) ",
  );
});

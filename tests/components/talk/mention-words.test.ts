import { expect, test } from "vitest";
import { handleAt, likeTyped } from "@/components/talk/mention-words";

/** The caret is where the bar is. */
const at = (text: string) => handleAt(text.replace("|", ""), text.indexOf("|"));

test("a handle is begun with an @ of its own, and ends where the caret is", () => {
  expect(at("@|")).toEqual({ typed: "", from: 0 });
  expect(at("And you, @gr|?")).toEqual({ typed: "gr", from: 9 });
  expect(at("(@Ada-L_2|")).toEqual({ typed: "Ada-L_2", from: 1 });
  expect(at("line\n@a|")).toEqual({ typed: "a", from: 5 });
});

test("an address, a word after the caret, and a space are no handle", () => {
  for (const text of [
    "ada@ex|",
    "@gr|ace",
    "@grace |",
    "https://site.example/@a|",
    "plain|",
    `@${"x".repeat(51)}|`,
  ])
    expect(at(text), text).toBeNull();
});

test("people are found by handle or any word of their name, marks and case aside, each once", () => {
  const people = [
    { handle: "melies", name: "Georges Méliès" },
    { handle: "alice-g", name: "Alice Guy" },
    { handle: "melies", name: "Georges Méliès" },
  ];
  expect(likeTyped(people, "").map(({ handle }) => handle)).toEqual(["melies", "alice-g"]);
  expect(likeTyped(people, "Mel")).toHaveLength(1);
  expect(likeTyped(people, "guy").map(({ handle }) => handle)).toEqual(["alice-g"]);
  expect(likeTyped(people, "lies")).toEqual([]);
});

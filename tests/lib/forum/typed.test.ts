import { expect, test } from "vitest";
import { voteForm } from "@/lib/forum/polls/forms";
import { typedPoll } from "@/lib/forum/polls/typed-poll";
import { typedTags } from "@/lib/forum/tags/typed-tags";
import { newThreadForm, tagsForm } from "@/lib/forum/threads/forms";
import { newId } from "@/lib/platform/ids";

const thread = { clientId: newId(), category: "films", title: "Which one?", body: "Choose." };

test("tags are typed into one field, with commas or marks between", () => {
  expect(typedTags(" film noir,lenses , ,#70 mm #sound\n")).toEqual([
    "film noir",
    "lenses",
    "70 mm",
    "sound",
  ]);
  const sent = { id: newId(), tags: "Film Noir, #lenses" };
  expect(tagsForm.parse(sent).tags).toEqual(["film-noir", "lenses"]);
  expect(tagsForm.safeParse({ ...sent, tags: "a1, b2, c3, d4, e5, f6" }).success).toBe(false);
  expect(tagsForm.parse({ ...sent, tags: "" }).tags).toEqual([]);
});

test("a poll is typed an option a line; without options there is none", () => {
  expect(typedPoll({ pollKind: "single", pollOptions: " \n" })).toBeNull();
  expect(typedPoll({ pollKind: "ranked", pollOptions: " M \n\nSunrise", pollHides: "on" })).toEqual({
    kind: "ranked",
    options: ["M", "Sunrise"],
    hidesResults: true,
    closesAt: null,
  });
  const { closesAt } = typedPoll({ pollKind: "single", pollOptions: "M\nN", pollCloses: "3" }) ?? {};
  expect(Math.round((Date.parse(closesAt ?? "") - Date.now()) / 86_400_000)).toBe(3);
});

test("a thread's form makes of what was typed what the operation takes, and says what is wrong with the poll", () => {
  const sent = { ...thread, tags: "Noir", pollKind: "single", pollOptions: "M\nSunrise", pollCloses: "" };
  expect(newThreadForm.parse(sent)).toMatchObject({
    ...thread,
    tags: ["noir"],
    poll: { kind: "single", options: ["M", "Sunrise"], most: 1 },
  });
  expect(newThreadForm.parse(thread)).toMatchObject({ tags: [], poll: null });
  const wrong = newThreadForm.safeParse({ ...sent, pollOptions: "M" });
  expect(wrong.error?.issues[0]).toMatchObject({ path: ["poll", "options"] });
});

test("a vote is one choice, several, or places some of which were left empty", () => {
  const id = newId();
  const chosen = (choices: unknown) => voteForm.parse({ id, choices }).choices;
  expect(chosen("2")).toEqual([2]);
  expect(chosen(["1", "3"])).toEqual([1, 3]);
  expect(chosen(["3", "", "1", ""])).toEqual([3, 1]);
  expect(chosen(undefined)).toEqual([]);
  expect(voteForm.safeParse({ id, choices: "x" }).success).toBe(false);
});

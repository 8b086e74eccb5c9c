import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ComposingBanner } from "@/components/talk/composing-banner";
import { wordsInShort } from "@/components/talk/words-in-short";
import type { TalkMessage } from "@/lib/talk/schema";

const shielded: TalkMessage = {
  id: "01990000-0000-7000-8000-000000000001",
  seq: 7,
  clientId: null,
  sender: { id: "01990000-0000-7000-8000-000000000002", handle: "grace", name: "Grace", avatarUrl: null },
  isHidden: false,
  body: "The ending!",
  html: null,
  replyTo: null,
  shieldedFor: "Mandabi",
  images: [],
  preview: null,
  reactions: [],
  editedAt: null,
  deletedAt: null,
  createdAt: "2026-03-01T20:00:00Z",
};

test("a message is told in a line, and one about a film not watched yet without its words", () => {
  expect(wordsInShort({ body: "Hello" })).toBe("Hello");
  expect(wordsInShort({ body: "" })).toBe("a picture");
  expect(wordsInShort(shielded)).toBe("a message about a film you have not watched");
  const banner = renderToStaticMarkup(
    <ComposingBanner composing={{ kind: "reply", message: shielded }} onCancel={() => {}} />,
  );
  expect(banner).toContain("Answering Grace");
  expect(banner).not.toContain("The ending!");
});

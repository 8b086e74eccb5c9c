import { expect, test } from "vitest";
import {
  added,
  begun,
  described,
  linked,
  pictureMark,
  quoted,
  type Words,
  withoutPicture,
  withPicture,
  wrapped,
} from "@/components/writing/marks";

/** Words with what is chosen between brackets of its own kind. */
const words = (marked: string): Words => {
  const from = marked.indexOf("‹");
  const to = marked.indexOf("›") - 1;
  return { text: marked.replace(/[‹›]/g, ""), from, to };
};
const shown = ({ text, from, to }: Words) =>
  `${text.slice(0, from)}‹${text.slice(from, to)}›${text.slice(to)}`;

test("a mark goes round what is chosen, off again at the next press, or round words to be written over", () => {
  const bold = wrapped(words("a ‹long› take"), "**", "bold");
  expect(shown(bold)).toBe("a **‹long›** take");
  expect(shown(wrapped(bold, "**", "bold"))).toBe("a ‹long› take");
  expect(shown(wrapped(words("a ‹›take"), "||", "hidden"))).toBe("a ||‹hidden›||take");
});

test("lines begin with a mark, all that are touched, and lose it when all of them have it", () => {
  const list = begun(words("one\nt‹wo\nthr›ee\nfour"), "- ");
  expect(list.text).toBe("one\n- two\n- three\nfour");
  expect(begun(list, "- ").text).toBe("one\ntwo\nthree\nfour");
  expect(shown(begun(words("‹›"), "> "))).toBe("> ‹›");
});

test("a link keeps the words, and its address is to be written over", () => {
  expect(shown(linked(words("see ‹this›.")))).toBe("see [this](‹https://›).");
  expect(shown(linked(words("‹›")))).toBe("[words](‹https://›)");
});

test("a quotation says whose it is and where from, line by line, and stands apart from what was there", () => {
  const quotation = quoted("One.\n\nTwo.\n", { name: "A [B]", href: "/forum/t/x/1" });
  expect(quotation).toBe("> [A \\[B\\]](/forum/t/x/1):\n>\n> One.\n>\n> Two.\n\n");
  expect(added("Before. \n", quotation)).toBe(`Before.\n\n${quotation}`);
  expect(added("", "x")).toBe("x");
});

test("a picture stands in a paragraph of its own, beside one that is there already", () => {
  const upload = { url: "/media/abc-960.webp", width: 960, height: 540 };
  const mark = pictureMark(upload, "A beam [of\nlight]");
  expect(mark).toBe("![A beam \\[of light\\]](/media/abc-960.webp#960x540)");
  const one = withPicture(words("Before‹› after"), mark);
  expect(shown(one)).toBe(`Before\n\n${mark}\n\n‹›after`);
  const other = pictureMark({ ...upload, url: "/media/def-960.webp" }, "");
  expect(withPicture(one, other).text).toBe(`Before\n\n${mark}\n${other}\n\nafter`);
  expect(withPicture(words("‹›"), other).text).toBe(`${other}\n\n`);
});

test("a picture is described anew, or taken out, and nothing else changes", () => {
  const text = "One\n\n![a\\]b](/media/abc-960.webp#9x5)\n![c](/media/abcd-960.webp#9x5)\n\nTwo";
  expect(described(text, "/media/abc-960.webp", "A $& hall")).toBe(text.replace("a\\]b", () => "A $& hall"));
  expect(described(text, "/media/nope-960.webp", "x")).toBe(text);
  expect(withoutPicture(text, "/media/abcd-960.webp")).toBe("One\n\n![a\\]b](/media/abc-960.webp#9x5)\nTwo");
  expect(withoutPicture(text, "/media/abc-960.webp")).toContain("One\n\n![c]");
});

"use client";
import { type RefObject, useEffect } from "react";
import { usePictures } from "@/components/talk/use-pictures";
import { described, pictureMark, type Words, withoutPicture, withPicture } from "./marks";

/** As many as one is likely to mean; more go up in a minute than Lumo takes. */
const MOST = 20;

type Field = RefObject<HTMLTextAreaElement | null>;

/** Pictures that stand among the words of a field: each goes in where one writes, once it has arrived. */
export function useFieldPictures(field: Field, change: (make: (words: Words) => Words) => void) {
  const up = usePictures({
    most: MOST,
    onUp: (upload) => change((words) => withPicture(words, pictureMark(upload, ""))),
  });
  const { pictures, add, clear, send } = up;
  const urlOf = (key: string) => pictures.find((each) => each.key === key)?.upload?.url;
  const rewrite = (make: (text: string, url: string) => string, url: string | undefined) =>
    url && change((words) => keptIn(words, make(words.text, url)));

  // What was sent takes its pictures with it.
  useEffect(() => {
    const { form } = field.current ?? {};
    form?.addEventListener("reset", clear);
    return () => form?.removeEventListener("reset", clear);
  }, [field, clear]);

  return {
    pictures,
    add,
    send,
    describe: (key: string, shows: string) => {
      rewrite((text, url) => described(text, url, shows), urlOf(key));
      up.describe(key, shows);
    },
    remove: (key: string) => {
      rewrite(withoutPicture, urlOf(key));
      up.remove(key);
    },
  };
}

/** One goes on writing at the end of what changed under one's hands, no further than it reaches. */
function keptIn({ text: before, from }: Words, text: string): Words {
  const at = Math.max(0, Math.min(text.length, from + text.length - before.length));
  return { text, from: at, to: at };
}

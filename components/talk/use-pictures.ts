"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import type { UploadView } from "@/lib/media/schema";
import { IMAGES_MOST } from "@/lib/talk/limits";
import { sendPicture } from "./send-picture";

export type Picture = {
  key: string;
  name: string;
  /** The picture as it lies on this device. */
  preview: string;
  /** 0 to 1 while it goes up. */
  progress: number;
  upload: UploadView | null;
  /** Why it did not go up. */
  problem: string | null;
};

const MOST_BYTES = 8 * 1024 * 1024;
const KINDS = ["image/jpeg", "image/png", "image/webp", "image/gif"];

type Options = {
  /** How many at a time. */
  most?: number;
  /** When one has arrived. */
  onUp?: (upload: UploadView) => void;
};

/** Pictures that will go with what is being written. They go up as soon as they are chosen. */
export function usePictures({ most = IMAGES_MOST, onUp }: Options = {}) {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const files = useRef(new Map<string, File>());
  const count = useRef(0);
  count.current = pictures.length;
  const up = useRef(onUp);
  up.current = onUp;

  const change = useCallback((key: string, more: Partial<Picture>) => {
    setPictures((now) => now.map((each) => (each.key === key ? { ...each, ...more } : each)));
  }, []);

  // A description goes up with its picture: whoever describes it afterwards sends it once more.
  const start = useCallback(
    async (key: string, altText = "") => {
      const file = files.current.get(key);
      if (!file) return;
      change(key, { progress: 0, problem: null, upload: null });
      try {
        const upload = await sendPicture(file, (progress) => change(key, { progress }), { altText });
        change(key, { upload });
        up.current?.(upload);
      } catch (error) {
        change(key, { problem: error instanceof Error ? error.message : "It did not arrive." });
      }
    },
    [change],
  );

  const add = useCallback(
    (chosen: Iterable<File>) => {
      const images = [...chosen].filter((file) => file.type.startsWith("image/"));
      const room = most - count.current;
      if (images.length > room) toast(`${most} pictures at most at a time.`);
      for (const file of images.slice(0, Math.max(0, room))) {
        if (!KINDS.includes(file.type))
          toast.error(`${file.name}: only JPEG, PNG, WebP and GIF can be sent.`);
        else if (file.size > MOST_BYTES) toast.error(`${file.name} is larger than 8 MB.`);
        else {
          const key = crypto.randomUUID();
          files.current.set(key, file);
          const preview = URL.createObjectURL(file);
          setPictures((now) => [
            ...now,
            { key, name: file.name, preview, progress: 0, upload: null, problem: null },
          ]);
          void start(key);
        }
      }
    },
    [start, most],
  );

  const describe = useCallback((key: string, altText: string) => {
    setPictures((now) =>
      now.map((each) =>
        each.key === key && each.upload ? { ...each, upload: { ...each.upload, altText } } : each,
      ),
    );
  }, []);

  const remove = useCallback((key: string) => {
    setPictures((now) => {
      const gone = now.find((each) => each.key === key);
      if (gone) URL.revokeObjectURL(gone.preview);
      return now.filter((each) => each.key !== key);
    });
    files.current.delete(key);
  }, []);

  const clear = useCallback(() => {
    setPictures((now) => {
      for (const each of now) URL.revokeObjectURL(each.preview);
      return [];
    });
    files.current.clear();
  }, []);

  const shown = useRef(pictures);
  shown.current = pictures;
  useEffect(
    () => () => {
      for (const each of shown.current) URL.revokeObjectURL(each.preview);
    },
    [],
  );

  return { pictures, add, remove, clear, describe, send: start };
}

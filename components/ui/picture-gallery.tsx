"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { flushSync } from "react-dom";

const PictureViewer = lazy(() =>
  import("./picture-viewer").then(({ PictureViewer: viewer }) => ({ default: viewer })),
);

/** A picture is a link to itself of this class; those within one of these parts of a page belong together. */
const PICTURE = "a.picture";
const TOGETHER = ".prose, .pictures";

type Opened = { links: HTMLAnchorElement[]; at: number };

/** Opens pictures of posts, articles and messages over the whole screen. Mounted once, by the root layout; draws nothing until one is opened. */
export function PictureGallery() {
  const [opened, open] = useState<Opened | null>(null);
  useEffect(() => {
    const look = (event: MouseEvent) => {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(PICTURE) : null;
      if (!link || event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      event.preventDefault();
      const links = [...(link.closest(TOGETHER)?.querySelectorAll<HTMLAnchorElement>(PICTURE) ?? [link])];
      open({ links, at: links.indexOf(link) });
    };
    document.addEventListener("click", look);
    return () => document.removeEventListener("click", look);
  }, []);

  if (!opened) return null;
  return (
    <Suspense>
      <PictureViewer
        pictures={opened.links.map(pictureIn)}
        first={opened.at}
        onClose={(at) => {
          // As long as the screen is open it keeps the focus to itself.
          flushSync(() => open(null));
          opened.links[at]?.focus();
        }}
      />
    </Suspense>
  );
}

function pictureIn(link: HTMLAnchorElement) {
  return { src: link.href, words: link.querySelector("img")?.alt ?? "" };
}

import "server-only";
import { cache } from "react";
import { sensible } from "@/components/profiles/sensible";
import type { Viewer } from "@/lib/auth/actor";
import { listPosts } from "@/lib/blog/queries";
import { type CardPage, shelf } from "@/lib/blog/schema";
import { PAGE } from "@/lib/platform/pagination";
import { orNotFound, pageViewer } from "@/lib/web/page";

/** Who looks, and a page of the posts of a tag, an author or a series; read once for the page and its title. */
export const shelfOf = cache(
  async (
    kind: "tag" | "author" | "series",
    name: string,
    cursor?: string,
  ): Promise<{ viewer: Viewer; page: CardPage }> => {
    const viewer = await pageViewer();
    const of = shelf.safeParse({ [kind]: name }).data ?? { tag: "-" };
    const page = await orNotFound(
      sensible(cursor, (from) => listPosts(viewer, { ...of, cursor: from, limit: PAGE.cards })),
    );
    return { viewer, page };
  },
);

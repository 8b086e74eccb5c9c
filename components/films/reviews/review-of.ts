import "server-only";
import { cache } from "react";
import { sensible } from "@/components/profiles/sensible";
import { entryParams } from "@/lib/films/diary/schema";
import { openReview } from "@/lib/films/reviews/queries";
import { reviewCommentParams } from "@/lib/films/reviews/schema";
import { PAGE } from "@/lib/platform/pagination";
import { orNotFound, pageViewer } from "@/lib/web/page";

type Asked = { comment?: string | string[]; after?: string | string[] };
const NOBODYS = "00000000-0000-0000-0000-000000000000";

const read = cache(async (id: string, near: string | undefined, after: string | undefined) => {
  const viewer = await pageViewer();
  const page = await orNotFound(
    sensible(after, (cursor) => openReview(viewer, { id, near, cursor, limit: PAGE.rows })),
  );
  return { viewer, ...page };
});

/** A viewing and the comments that an address asks for, read once for the page and its title. What makes no sense there is left out. */
export function reviewOf(address: { id: string }, asked: Asked) {
  const id = entryParams.safeParse(address).data?.id ?? NOBODYS;
  const near = reviewCommentParams.safeParse({ id: asked.comment }).data?.id;
  const after = typeof asked.after === "string" ? asked.after.slice(0, 500) : undefined;
  return read(id, near, after);
}

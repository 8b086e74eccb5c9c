import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit, type Tx } from "@/lib/platform/db";
import { enqueueAll } from "@/lib/platform/jobs/enqueue";

/** What every page that is kept for visitors carries. */
export const ANNOUNCED = ["announcements"];

/** After the commit, pages are made anew; and again when what was said begins and ends. */
export async function tellEverybody(tx: Tx, moments: readonly Date[]): Promise<void> {
  afterCommit(() => dropTags(ANNOUNCED));
  await enqueueAll(
    tx,
    moments.map((runAt) => ({ task: "admin.announce", payload: {}, runAt })),
  );
}

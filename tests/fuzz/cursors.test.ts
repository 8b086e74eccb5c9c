import { afterAll, expect, test } from "vitest";
import { listCommunities } from "@/lib/communities/queries";
import { communitiesQuery } from "@/lib/communities/schema";
import { listFilms } from "@/lib/films/list-films";
import { listChanges, listLists } from "@/lib/films/lists/queries";
import { listsQuery } from "@/lib/films/lists/schema";
import { filmsQuery } from "@/lib/films/schema";
import { listThreads } from "@/lib/forum/threads/queries";
import { threadsQuery } from "@/lib/forum/threads/schema";
import { listQueue } from "@/lib/moderation/queries";
import { queueQuery } from "@/lib/moderation/schema";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { encodeCursor } from "@/lib/platform/pagination";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { directoryQuery } from "@/lib/profiles/directory/schema";
import { ada, castOnStage, moderator } from "@/tests/support/cast";

castOnStage();
afterAll(closeDatabase);

const limit = 20;
const TOO_MUCH = 2 ** 31;
type Read = (cursor: string) => Promise<unknown>;

test.each<[string, unknown[], Read]>([
  [
    "threads",
    [TOO_MUCH, newId()],
    (cursor) => listThreads(null, threadsQuery.parse({ sort: "top", cursor })),
  ],
  ["reports", [TOO_MUCH, newId()], (cursor) => listQueue(moderator, queueQuery.parse({ cursor }))],
  ["films", [TOO_MUCH, newId()], (cursor) => listFilms(null, filmsQuery.parse({ sort: "newest", cursor }))],
  ["lists", [2 ** 52, newId()], (cursor) => listLists(null, listsQuery.parse({ cursor }))],
  ["changes of a list", [TOO_MUCH], (cursor) => listChanges(ada, { id: newId(), cursor, limit })],
  [
    "members",
    [TOO_MUCH, newId()],
    (cursor) => listDirectory(null, directoryQuery.parse({ sort: "popular", cursor })),
  ],
  [
    "communities",
    [1e300, null, null, null],
    (cursor) => listCommunities(null, communitiesQuery.parse({ cursor })),
  ],
  [
    "notifications",
    ["0000-01-01T00:00:00Z", newId()],
    (cursor) => listNotifications(ada, { filter: "all", limit, cursor }),
  ],
])("a marker of %s that no row ever had is refused", async (_, values, read) => {
  await expect(read(encodeCursor(values))).rejects.toMatchObject({ code: "invalid" });
});

import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";

/** Once the change is certain: the members' own pages and the directory are rendered anew. */
export function dropPagesOf(...members: { handle: string }[]): void {
  afterCommit(() => dropTags([...members.map(({ handle }) => `member:${handle}`), "members"]));
}

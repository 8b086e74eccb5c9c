import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";

/** Once the change is certain: kept suggestions of members are found anew. For whoever changes a name, a handle or a picture. */
export function forgetNames(): void {
  afterCommit(() => dropTags(["members:names"]));
}

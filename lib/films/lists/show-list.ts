import "server-only";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { listChannel } from "./channels";

/** After a change to a list whose event the database has written: open pages look, and visitors are shown it anew, with the films it is about. */
export function showList(id: string, ...films: string[]): void {
  stirFeeds();
  afterCommit(async () => {
    wake([listChannel(id)]);
    await dropTags([`list:${id}`, "lists", ...films.map((slug) => `film:${slug}`)]);
  });
}

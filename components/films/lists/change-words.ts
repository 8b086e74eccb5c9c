import type { ListChange } from "@/lib/films/lists/schema";

/** What somebody did to a list, in words that come after their name. */
export function changeWords({ kind, film, before, after, undoes }: ListChange): string {
  const title = film ? `“${film.title}”` : "a film";
  const again = undoes === null ? "" : " again";
  switch (kind) {
    case "added":
      return undoes === null ? `added ${title}` : `put ${title} back`;
    case "removed":
      return `took ${title} off${again}`;
    case "moved":
      return `moved ${title} from ${before.place ?? "?"} to ${after.place ?? "?"}${undoes === null ? "" : ", back"}`;
    case "noted":
      return after.note ? `wrote about ${title}: “${after.note}”` : `took the note on ${title} away`;
    default:
      return before.title === after.title
        ? "changed what the list says of itself"
        : `called the list “${after.title}”, before “${before.title}”`;
  }
}

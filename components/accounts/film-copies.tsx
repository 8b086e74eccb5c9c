import type { ExportKind, ExportView } from "@/lib/accounts/export/schema";
import { AskForCopy } from "./ask-for-copy";
import { CopyState } from "./copy-state";

const FORMATS: { kind: ExportKind; act: string; about: string }[] = [
  {
    kind: "letterboxd",
    act: "Make a Letterboxd zip",
    about: "Everything: diary, reviews, ratings, likes, watchlist, lists and comments, a table each.",
  },
  { kind: "imdb", act: "Make an IMDb table", about: "Your ratings, from 1 to 10, as one CSV." },
  {
    kind: "trakt",
    act: "Make a Trakt table",
    about: "Viewings, ratings and your watchlist, as one CSV.",
  },
];

/** One's films as another house would hand them out: to ask for, or to fetch. */
export function FilmCopies({ copies, timeZone }: { copies: readonly ExportView[]; timeZone: string }) {
  return (
    <ul className="grid gap-6">
      {FORMATS.map(({ kind, act, about }) => {
        const latest = copies.find((copy) => copy.kind === kind);
        const isOver = !latest || latest.state === "ended" || latest.state === "failed";
        return (
          <li key={kind} className="grid gap-3">
            <p className="max-w-measure text-ink-soft text-sm">{about}</p>
            {latest && <CopyState copy={latest} timeZone={timeZone} />}
            {(isOver || latest.state === "ready") && (
              <AskForCopy kind={kind} act={isOver ? act : "Make it anew"} variant="secondary" />
            )}
          </li>
        );
      })}
    </ul>
  );
}

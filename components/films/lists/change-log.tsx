import { Undo2 } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { submitUndo } from "@/lib/films/lists/actions";
import type { FilmList, ListChange } from "@/lib/films/lists/schema";
import { changeWords } from "./change-words";

type Props = { list: FilmList; changes: readonly ListChange[] };

/** What became of a list, the newest first, each with the way to undo it. */
export function ChangeLog({ list: { id, mine }, changes }: Props) {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {changes.map((change) => {
        const { number, actor, kind, isUndone, createdAt } = change;
        const words = changeWords(change);
        return (
          <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            {actor && <Avatar member={actor} size={24} />}
            <p className={isUndone ? "min-w-0 flex-1 text-ink-faint" : "min-w-0 flex-1 text-ink-soft"}>
              <span className="font-medium text-ink">{actor?.name ?? "Somebody"}</span> {words}{" "}
              <span className="text-ink-faint text-sm">
                <Time at={createdAt} />
              </span>
            </p>
            {isUndone ? (
              <Badge>Undone</Badge>
            ) : (
              (kind !== "details" || mine?.isOwner) && (
                <Form action={submitUndo}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="number" value={number} />
                  <SubmitButton variant="secondary" size="sm" aria-label={`Undo: ${words}`}>
                    <Undo2 aria-hidden="true" />
                    Undo
                  </SubmitButton>
                  <Refresh />
                </Form>
              )
            )}
          </li>
        );
      })}
    </ol>
  );
}

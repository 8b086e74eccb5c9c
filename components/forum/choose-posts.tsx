"use client";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { refusalOf } from "@/components/ui/refusal";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/web/api-client";
import { wordsOfHtml } from "./words-of-html";

type Props = {
  threadId: string;
  chosen: readonly number[];
  onChoose: (numbers: readonly number[]) => void;
};
type Row = { number: number; name: string; words: string };

const FIRST = 1;
const AT_ONCE = 50;

/** The posts of a thread, to be ticked: those that can be moved. */
export function ChoosePosts({ threadId, chosen, onChoose }: Props) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [next, setNext] = useState<number | null>(FIRST);
  const [isBusy, setBusy] = useState(false);

  const read = useCallback(
    async (after: number) => {
      setBusy(true);
      try {
        const { items, hasLater } = await api("GET", "/forum/threads/{id}/posts", {
          params: { id: threadId },
          query: { after, limit: AT_ONCE },
        });
        const movable = items.flatMap(({ number, author, html, movedTo }) =>
          html === null || movedTo
            ? []
            : [{ number, name: author.name, words: wordsOfHtml(html).slice(0, 160) }],
        );
        setRows((before) => [...before.filter(({ number }) => number <= after), ...movable]);
        setNext(hasLater ? (items.at(-1)?.number ?? null) : null);
      } catch (error) {
        toast.error(refusalOf(error));
      }
      setBusy(false);
    },
    [threadId],
  );
  useEffect(() => void read(FIRST), [read]);

  return (
    <fieldset>
      <legend className="mb-1 font-medium text-ink text-sm">Posts</legend>
      <div className="max-h-64 overflow-y-auto rounded-card border border-line bg-canvas px-3 py-1">
        {rows.map(({ number, name, words }) => (
          <Checkbox
            key={number}
            checked={chosen.includes(number)}
            label={
              <>
                <span className="font-medium">{name}</span>{" "}
                <span className="text-ink-faint text-xs tabular-nums">#{number}</span>
              </>
            }
            hint={<span className="line-clamp-2">{words}</span>}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, number] : chosen.filter((each) => each !== number))
            }
          />
        ))}
        {isBusy && <Spinner />}
        {next !== null && !isBusy && (
          <Button size="sm" variant="ghost" onClick={() => void read(next)}>
            More posts
          </Button>
        )}
      </div>
    </fieldset>
  );
}

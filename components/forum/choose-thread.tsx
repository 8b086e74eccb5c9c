"use client";
import { X } from "lucide-react";
import { useCallback, useState } from "react";
import { Tool } from "@/components/talk/tool";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { OptionList } from "@/components/ui/option-list";
import { useFound } from "@/components/ui/use-found";
import { useOptions } from "@/components/ui/use-options";
import { api } from "@/lib/web/api-client";

export type ChosenThread = { id: string; title: string; where: string };
type Props = {
  except: string;
  chosen: ChosenThread | null;
  onChoose: (thread: ChosenThread | null) => void;
};

const MOST = 6;

/** Finds a thread by words of its title. */
export function ChooseThread({ except, chosen, onChoose }: Props) {
  const [typed, type] = useState("");
  const find = useCallback(
    async (q: string, signal: AbortSignal) => {
      const query = { q, kind: "threads" as const, limit: MOST + 1 };
      const { items } = await api("GET", "/search", { query }, { signal });
      return items
        .filter(({ id }) => id !== except)
        .slice(0, MOST)
        .map(({ id, title, where }) => ({ id, title: title.text, where: where?.name ?? "" }));
    },
    [except],
  );
  const found = useFound(chosen ? "" : typed, find);
  const { steer, restart, field, list } = useOptions(found, onChoose);

  if (chosen) {
    return (
      <p className="flex items-center gap-3 rounded-control border border-line bg-raised py-1.5 pr-1.5 pl-3 text-ink">
        <span className="grid min-w-0 flex-1">
          {chosen.title}
          <span className="text-ink-faint text-xs">{chosen.where}</span>
        </span>
        <Tool label="Choose another one" onClick={() => onChoose(null)}>
          <X aria-hidden="true" />
        </Tool>
      </p>
    );
  }
  return (
    <div className="grid gap-1.5">
      <Field label="Into which thread" hint="Type words of its title.">
        <Input
          type="text"
          value={typed}
          maxLength={150}
          autoComplete="off"
          {...field}
          onChange={(event) => {
            type(event.target.value);
            restart();
          }}
          onKeyDown={steer}
        />
      </Field>
      <OptionList
        {...list}
        label="Threads"
        keyOf={({ id }) => id}
        className="rounded-card border border-line bg-raised p-1.5"
      >
        {({ title, where }) => (
          <span className="grid min-w-0">
            <span className="truncate text-ink">{title}</span>
            <span className="text-ink-faint text-xs">{where}</span>
          </span>
        )}
      </OptionList>
    </div>
  );
}

import { SettingsPart } from "@/components/accounts/settings-part";
import { Time } from "@/components/ui/time";
import { undoMoving } from "@/lib/films/moving/import/actions";
import type { ImportView } from "@/lib/films/moving/import/schema";
import { ActForm } from "./act-form";

const STATES: Record<ImportView["state"], string> = {
  reading: "is being read",
  ready: "waits for you",
  bringing: "is being brought",
  done: "was brought",
  undoing: "is being taken back",
  undone: "was taken back",
  failed: "could not be read",
};

/** Files before the newest, of which each can still be taken back. */
export function EarlierImports({ items, timeZone }: { items: readonly ImportView[]; timeZone: string }) {
  if (items.length === 0) return null;
  return (
    <SettingsPart title="Earlier files">
      <ul className="grid divide-y divide-line">
        {items.map(({ id, fileName, state, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-4 py-3">
            <p className="min-w-0 text-ink text-sm">
              <span className="break-words font-medium">{fileName}</span>{" "}
              <span className="text-ink-soft">
                {STATES[state]}, sent <Time at={createdAt} timeZone={timeZone} />
              </span>
            </p>
            {state === "done" && <ActForm id={id} action={undoMoving} act="Take it back" />}
          </li>
        ))}
      </ul>
    </SettingsPart>
  );
}

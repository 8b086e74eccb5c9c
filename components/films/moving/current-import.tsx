import { SettingsPart } from "@/components/accounts/settings-part";
import { discardMoving } from "@/lib/films/moving/import/actions";
import type { OpenedImports } from "@/lib/films/moving/import/queries";
import { ActForm } from "./act-form";
import { Doubts } from "./doubts";
import { ImportProgress } from "./import-progress";
import { Outcome } from "./outcome";
import { Preview } from "./preview";
import { Unbrought } from "./unbrought";

/** The newest import: how far it is, what it would bring, or what became of it. */
export function CurrentImport({ opened, handle }: { opened: OpenedImports; handle: string }) {
  const { items, numbers, doubts, next } = opened;
  const [moving] = items;
  if (!moving) return null;
  if (moving.state === "failed")
    return (
      <SettingsPart
        title="It could not be read"
        about="That was our fault. Nothing of it was kept; send it again."
      >
        <ActForm id={moving.id} action={discardMoving} act="Forget this file" />
      </SettingsPart>
    );
  if (!numbers)
    return (
      <SettingsPart title="One moment">
        <ImportProgress key={moving.state} moving={moving} />
      </SettingsPart>
    );
  const { id, state } = moving;
  return (
    <>
      {state === "ready" ? (
        <Preview moving={moving} numbers={numbers} />
      ) : (
        <Outcome moving={moving} numbers={numbers} handle={handle} />
      )}
      {state !== "undone" && (
        <>
          <Doubts id={id} many={numbers.films.doubts} doubts={doubts} next={next} />
          <Unbrought id={id} many={numbers.films.missing} />
        </>
      )}
    </>
  );
}

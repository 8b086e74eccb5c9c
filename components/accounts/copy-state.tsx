import { FileArchive } from "lucide-react";
import { CopyProgress } from "@/components/accounts/copy-progress";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { type ExportView, isAtWork } from "@/lib/accounts/export/schema";
import { inBytes } from "./in-bytes";

/** The copy that was asked for last: how far it is, where to fetch it, or what became of it. */
export function CopyState({ copy, timeZone }: { copy: ExportView; timeZone: string }) {
  const { id, state, partsDone, partsTotal, bytes, createdAt, endsAt } = copy;
  if (isAtWork(state))
    return <CopyProgress id={id} state={state} partsDone={partsDone} partsTotal={partsTotal} />;
  const asked = <Time at={createdAt} timeZone={timeZone} />;
  if (state !== "ready" || !endsAt) {
    return (
      <p className="max-w-measure text-ink-soft text-sm">
        {state === "failed" ? (
          <>
            The copy you asked for {asked} could not be made. That was our fault, and does not count: ask
            again.
          </>
        ) : (
          <>The copy you asked for {asked} was there for its day, and is removed.</>
        )}
      </p>
    );
  }
  const until = endsAt.toLocaleString("en", {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-4">
      <FileArchive aria-hidden="true" className="size-8 shrink-0 text-beam" strokeWidth={1.5} />
      <div className="grid min-w-0 flex-1 basis-48 gap-0.5">
        <p className="font-medium text-ink">It is ready</p>
        <p className="text-ink-soft text-sm tabular-nums">
          {inBytes(bytes ?? 0)}, asked for {asked}. Yours to fetch until {until}.
        </p>
      </div>
      <a href={`/api/v1/exports/${id}/file`} download className={buttonStyles({ variant: "primary" })}>
        Fetch the copy
      </a>
    </Card>
  );
}

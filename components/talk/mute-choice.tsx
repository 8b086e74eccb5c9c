"use client";
import { BellOff, BellRing } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { MuteEnd } from "@/lib/talk/schema";
import { MUTE_ENDS } from "./mute-ends";

type Props = {
  mutedUntil: string | null;
  timeZone: string;
  /** What a mute does not change, said after its end. */
  aside: string;
  mute: (ends: MuteEnd) => Promise<{ mutedUntil: unknown }>;
  unmute: () => Promise<unknown>;
};

/** Not counting a place as unread, for a while or for good. */
export function MuteChoice({ mutedUntil: given, timeZone, aside, mute, unmute }: Props) {
  const [mutedUntil, setMutedUntil] = useState(given);

  async function settle(change: () => Promise<string | null>) {
    try {
      setMutedUntil(await change());
    } catch (error) {
      toast.error(refusalOf(error));
    }
  }
  const muteUntil = (ends: MuteEnd) => settle(async () => String((await mute(ends)).mutedUntil));
  const hearAgain = () => settle(() => unmute().then(() => null));

  return (
    <section aria-labelledby="mute" className="grid gap-2">
      <h3 id="mute" className="font-medium text-ink-faint text-sm">
        Mute
      </h3>
      {mutedUntil ? (
        <>
          <p className="text-ink-soft">
            {untilWords(mutedUntil, timeZone)} {aside}
          </p>
          <Button className="justify-self-start" onClick={() => void hearAgain()}>
            <BellRing aria-hidden="true" />
            Unmute
          </Button>
        </>
      ) : (
        <div className="flex flex-wrap gap-2">
          {MUTE_ENDS.map(({ value, label }) => (
            <Button key={value} size="sm" onClick={() => void muteUntil(value)}>
              <BellOff aria-hidden="true" />
              {label}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function untilWords(at: string, timeZone: string): string {
  const date = new Date(at);
  if (date.getUTCFullYear() > 9000) return "Muted until you say otherwise.";
  const when = date.toLocaleString("en-GB", {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return `Muted until ${when}.`;
}

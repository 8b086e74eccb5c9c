"use client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { subscribePushCall, unsubscribePushCall } from "@/lib/notifications/actions";
import { currentPush, isPushPossible, turnPushOff, turnPushOn } from "./browser-push";

type State = "asking" | "unsupported" | "denied" | "off" | "on";

const WORDS: Record<State, string> = {
  asking: "Looking at this browser…",
  unsupported:
    "This browser cannot get pushes here. On a phone, add Lumo to the home screen first; private windows never can.",
  denied:
    "You told this browser not to show notifications from Lumo. Allow them in its site settings, then come back.",
  off: "Pushes say only that something is new, never what: a locked screen is not private.",
  on: "This browser gets pushes until you sign out. They say only that something is new, never what.",
};

/** Turns pushes to this very browser on and off, and says plainly where that is not possible. */
export function PushSwitch({ publicKey }: { publicKey: string }) {
  const [state, setState] = useState<State>("asking");
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!isPushPossible()) setState("unsupported");
    else if (Notification.permission === "denied") setState("denied");
    else currentPush().then((push) => setState(push ? "on" : "off"));
  }, []);

  async function turn(on: boolean) {
    setBusy(true);
    try {
      if (on) {
        const result = await turnPushOn(publicKey);
        if (result === "denied") setState("denied");
        else if (result) {
          const kept = await subscribePushCall(result);
          if (!kept.ok) throw new Error(kept.message);
          setState("on");
          toast.success("This browser gets pushes now.");
        }
      } else {
        const endpoint = await turnPushOff();
        if (endpoint) await unsubscribePushCall({ endpoint });
        setState("off");
      }
    } catch {
      toast.error("The browser's push service did not answer. Please try again later.");
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <p className="max-w-prose text-ink-soft text-sm" role="status">
        {WORDS[state]}
      </p>
      {(state === "on" || state === "off") && (
        <Button size="sm" busy={busy} onClick={() => turn(state === "off")}>
          {state === "on" ? "Turn off here" : "Turn on here"}
        </Button>
      )}
    </div>
  );
}

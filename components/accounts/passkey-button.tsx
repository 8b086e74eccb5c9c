"use client";
import { Fingerprint } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { postJson } from "./post-json";

/** Signs in with whichever passkey this browser has for Lumo. Hidden where there can be none; its place is kept until that is known. */
export function PasskeyButton({ next }: { next: string }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const can = useSyncExternalStore(
    () => () => undefined,
    () => (typeof PublicKeyCredential === "function" ? "yes" : "no"),
    () => "unknown",
  );

  async function enter() {
    setBusy(true);
    setFault(null);
    try {
      const { startAuthentication } = await import("@simplewebauthn/browser");
      const optionsJSON = await postJson("/api/v1/session/passkey/options", {});
      const response = await startAuthentication({ optionsJSON });
      const { signedIn, leaving } = await postJson("/api/v1/session/passkey", { response });
      // A whole new page: everything that was rendered for a stranger goes.
      const owed = leaving ? "/sign-in/leaving" : "/sign-in/second-factor";
      window.location.assign(signedIn ? next : owed);
    } catch (error) {
      setBusy(false);
      if (error instanceof Error) {
        setFault(
          error.name === "NotAllowedError"
            ? "No passkey was used. Try once more, or another way."
            : error.message,
        );
      }
    }
  }

  if (can === "no") return null;
  return (
    <div className="grid gap-3 [@media(scripting:none)]:hidden">
      <Button onClick={enter} busy={busy} disabled={can === "unknown"} wide>
        <Fingerprint aria-hidden="true" />
        Use a passkey
      </Button>
      <FormMessage state={fault ? { status: "error", message: fault } : { status: "idle" }} />
    </div>
  );
}

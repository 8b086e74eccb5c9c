"use client";
import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { toast } from "@/components/ui/toast";
import { browserHere } from "./browser-here";
import { postJson } from "./post-json";

/** Makes a passkey in this browser. The library comes when it is needed, not with the page. */
export function AddPasskey() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const can = useSyncExternalStore(
    () => () => undefined,
    () => typeof PublicKeyCredential === "function",
    () => true,
  );

  async function add() {
    setBusy(true);
    setFault(null);
    try {
      const { startRegistration } = await import("@simplewebauthn/browser");
      const optionsJSON = await postJson("/api/v1/passkeys/options", {});
      const response = await startRegistration({ optionsJSON });
      await postJson("/api/v1/passkeys", { name: browserHere(), response });
      toast.success("This browser's passkey signs you in from now on.");
      router.refresh();
    } catch (error) {
      setFault(wording(error));
    } finally {
      setBusy(false);
    }
  }

  if (!can) return <p className="text-ink-faint text-sm">This browser knows no passkeys.</p>;
  return (
    <div className="grid justify-items-start gap-3">
      <FormMessage state={fault ? { status: "error", message: fault } : { status: "idle" }} />
      <Button onClick={add} busy={busy}>
        Add a passkey
      </Button>
    </div>
  );
}

function wording(error: unknown): string {
  if (!(error instanceof Error)) return "That did not work. Try once more.";
  if (error.name === "InvalidStateError") return "This device has a passkey for your account already.";
  if (error.name === "NotAllowedError") return "No passkey was made: it was cancelled, or took too long.";
  return error.message;
}

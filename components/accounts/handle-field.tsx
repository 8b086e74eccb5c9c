"use client";
import { VerdictField } from "@/components/ui/verdict-field";
import { api } from "@/lib/web/api-client";

/** Choosing a handle: whether it can be had is said as it is typed. Without JavaScript the form says it when it is sent. */
export function HandleField({ current, label = "Handle" }: { current?: string; label?: string }) {
  return (
    <VerdictField
      label={label}
      name="handle"
      required
      hint="3 to 50 letters a to z, digits, - or _. Your page lives at this name."
      current={current}
      nameOf={(typed) => typed.trim().replace(/^@/, "").toLowerCase()}
      ask={ask}
      input={{ lead: "@", autoComplete: "username", maxLength: 51 }}
    />
  );
}

function ask(handle: string, signal: AbortSignal) {
  return api("GET", "/members/handle-availability", { query: { handle } }, { signal });
}

"use client";
import { useEffect } from "react";
import { outboxOf } from "./outbox-of";

/** Sends what waits on this device, on whatever page the member comes back to. Draws nothing. */
export function OutboxKeeper({ memberId }: { memberId: string }) {
  useEffect(() => {
    outboxOf(memberId);
  }, [memberId]);
  return null;
}

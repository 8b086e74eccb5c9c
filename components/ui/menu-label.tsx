"use client";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";

/** A group's name in a DropdownMenu. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-2 pb-1 text-ink-faint text-xs">{children}</Radix.Label>;
}

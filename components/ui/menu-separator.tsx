"use client";
import { DropdownMenu as Radix } from "radix-ui";

/** A hairline between groups of a DropdownMenu. */
export function MenuSeparator() {
  return <Radix.Separator className="mx-1 my-1.5 h-px bg-line" />;
}

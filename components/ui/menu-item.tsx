"use client";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { menuItemStyles } from "./menu-styles";

type Props = {
  icon?: ReactNode;
  tone?: "plain" | "bad";
  disabled?: boolean;
  /** Prevent the event's default to leave the menu open. */
  onSelect: (event: Event) => void;
  children: ReactNode;
};

/** Something to do, in a DropdownMenu. */
export function MenuItem({ icon, tone = "plain", disabled, onSelect, children }: Props) {
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={onSelect}
      className={cn(menuItemStyles, tone === "bad" && "text-bad")}
    >
      {icon}
      {children}
    </Radix.Item>
  );
}

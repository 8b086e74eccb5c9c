"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { Button } from "@/components/ui/button";

type Props = { direction: "up" | "down"; onPress: () => void; children: React.ReactNode };

/** Floats over the messages: a way to the newest, or to the first unread. */
export function JumpButton({ direction, onPress, children }: Props) {
  const Arrow = direction === "up" ? ArrowUp : ArrowDown;
  return (
    <Button size="sm" className="animate-rise rounded-full shadow-lift" onClick={onPress}>
      <Arrow aria-hidden="true" />
      {children}
    </Button>
  );
}

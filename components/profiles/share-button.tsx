"use client";
import { Share2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-styles";
import { share } from "./share";

type Props = { path: string; title: string } & ButtonLook;

/** Hands the address of a page on. */
export function ShareButton({ path, title, variant = "ghost", size = "sm" }: Props) {
  return (
    <Button
      variant={variant}
      size={size}
      className="[@media(scripting:none)]:hidden"
      onClick={() => void share(path, title)}
    >
      <Share2 aria-hidden="true" />
      Share
    </Button>
  );
}

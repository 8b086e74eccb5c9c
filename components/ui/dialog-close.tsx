"use client";
import { Dialog } from "radix-ui";
import type { ReactElement } from "react";

/** Makes the button inside close the Dialog or Sheet around it. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Dialog.Close asChild>{children}</Dialog.Close>;
}

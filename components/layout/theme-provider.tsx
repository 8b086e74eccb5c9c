"use client";
import { ThemeProvider as Themes } from "next-themes";
import type { ReactNode } from "react";

// The scroll lock under our dialogs writes a style element, and looks here for the nonce that lets it.
if (typeof document !== "undefined") {
  Object.assign(globalThis, { __webpack_nonce__: document.querySelector("script")?.nonce });
}

/** Auditorium (dark) or Foyer (light): the system's choice until the member makes one. Set before the first paint. */
export function ThemeProvider({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <Themes
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      enableColorScheme={false}
      storageKey="lumo-theme"
      nonce={nonce}
    >
      {children}
    </Themes>
  );
}

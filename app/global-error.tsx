"use client";
import { PageError } from "@/components/layout/page-error";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Something went wrong · Lumo</title>
        <main>
          <PageError {...props} />
        </main>
      </body>
    </html>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Keyboard } from "@/components/layout/shortcuts/keyboard";
import { Specimens } from "@/components/styleguide/specimens";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Style guide", robots: { index: false } };

export default function StyleGuidePage() {
  if (env().LUMO_MODE === "production") notFound();
  return (
    <main id="main">
      <h1 className="sr-only">Style guide</h1>
      <div className="grid xl:grid-cols-2">
        <Specimens theme="dark" name="Auditorium" />
        <Specimens theme="light" name="Foyer" />
      </div>
      <Keyboard signedIn handle="ada" />
    </main>
  );
}

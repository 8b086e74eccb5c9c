import type { Metadata } from "next";
import { MissingReel } from "@/components/layout/missing-reel";
import { SiteFrame } from "@/components/layout/site-frame";
import RootLayout, { metadata as everywhere } from "./layout";

export const metadata: Metadata = { ...everywhere, title: "Not found · Lumo" };
export { viewport } from "./layout";

/** For addresses that no page has: with the frame, which a not-found.tsx would send along with every page. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <SiteFrame>
        <MissingReel />
      </SiteFrame>
    </RootLayout>
  );
}

"use client";
import type { ReactNode } from "react";
import type { Announcement } from "@/lib/admin/announcements/schema";
import { Announcements } from "./announcements/announcements";
import type { FrameViewer, PlaceBadges } from "./frame-viewer";
import { MemberMenu } from "./member-menu";
import { Rail } from "./rail";
import { Keyboard } from "./shortcuts/keyboard";
import { SiteFooter } from "./site-footer";
import { TabBar } from "./tab-bar";
import { TopBar } from "./top-bar";

type Props = {
  viewer: FrameViewer;
  badges?: PlaceBadges;
  announcements?: Announcement[];
  children: ReactNode;
};

/**
 * What stands around every page: a rail on wide screens, bars above and below on phones. The same for all visitors.
 * Rendered from the viewer's name on both sides, so that pages do not carry it twice.
 */
export function Frame({ viewer, badges = {}, announcements = [], children }: Props) {
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-beam px-4 py-2.5 font-medium text-beam-ink text-sm focus:translate-y-0"
      >
        Skip to content
      </a>
      <div className="md:grid md:grid-cols-[4.5rem_minmax(0,1fr)] lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Rail viewer={viewer} badges={badges} />
        <div className="flex min-h-dvh flex-col pb-[calc(3.5rem+env(safe-area-inset-bottom))] min-w-0 has-[[data-fills-screen]]:h-dvh max-md:has-[[data-pane]]:pb-0 has-[[data-fills-screen]]:[&>footer]:hidden max-md:has-[[data-pane]]:[&>header]:hidden md:pb-0">
          <TopBar viewer={viewer} />
          <Announcements current={announcements} />
          <main
            id="main"
            tabIndex={-1}
            className="flex-1 outline-none has-[[data-fills-screen]]:flex has-[[data-fills-screen]]:min-h-0"
          >
            {children}
          </main>
          <SiteFooter />
        </div>
      </div>
      <TabBar viewer={viewer} badges={badges} />
      {viewer && <MemberMenu viewer={viewer} />}
      <Keyboard signedIn={viewer !== null} handle={viewer?.handle ?? null} />
    </>
  );
}

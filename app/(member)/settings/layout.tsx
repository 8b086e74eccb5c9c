import type { ReactNode } from "react";
import { SettingsNav } from "@/components/accounts/settings-nav";

/** All settings side by side: a list on wide screens, a row to draw along on phones. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[64rem] lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-4 lg:pl-8">
      <SettingsNav />
      <div className="min-w-0 pb-20">{children}</div>
    </div>
  );
}

import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Logo } from "@/components/ui/logo";
import { FoyerWall } from "./foyer-wall";

/** Around one task and nothing else, such as signing in: on wide screens a wall of posters beside the box office. */
export function Foyer({ children }: { children: ReactNode }) {
  return (
    <div className="relative isolate grid min-h-dvh overflow-x-clip lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="relative isolate grid grid-rows-[auto_1fr] lg:min-h-dvh">
        <div
          aria-hidden="true"
          className="beam-light pointer-events-none absolute inset-0 -z-10 [--beam-x:calc(max(1rem,50%-13rem)+0.35rem)] [--beam-y:3.25rem]"
        />
        <header className="mx-auto flex w-full max-w-[28rem] px-4 pt-8">
          <Link href="/" aria-label="Lumo, home" className="flex h-10 items-center rounded-control">
            <Logo />
          </Link>
        </header>
        <main id="main" className="mx-auto w-full max-w-[28rem] px-4 pt-10 pb-16">
          {children}
        </main>
      </div>
      <FoyerWall />
    </div>
  );
}

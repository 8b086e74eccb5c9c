import { notFound } from "next/navigation";
import { wallFilms } from "@/components/home/films";
import { Logo } from "@/components/ui/logo";
import { Poster } from "@/components/ui/poster";
import { env } from "@/lib/platform/env";

const shown = [7, 5, 1, 4, 0, 9];

/** The picture that stands for Lumo where it is shared, 1200 by 630: taken by scripts/make-pictures.ts. */
export default function SharingCardPage() {
  if (env().LUMO_MODE === "production") notFound();
  return (
    <main
      data-theme="dark"
      className="relative isolate grid h-[630px] w-[1200px] grid-cols-[1fr_auto] grid-rows-[630px] overflow-hidden bg-canvas text-ink"
    >
      <div className="beam-light absolute inset-0 -z-10 [--beam-x:81px] [--beam-y:73px]" />
      <div className="flex flex-col justify-between p-[72px] pt-[60px]">
        <div className="origin-left scale-[1.75]">
          <Logo />
        </div>
        <div className="grid gap-5">
          <h1 className="font-serif text-[84px] leading-[0.96] tracking-[-0.03em]">
            <span className="block">A home for people</span> <span className="block">who love films</span>
          </h1>
        </div>
      </div>
      <div className="-mt-24 grid w-[400px] -rotate-3 auto-rows-max grid-cols-2 self-start content-start gap-4 pr-10">
        {shown.map((at) => wallFilms[at]).map((film) => film && <Poster key={film.id} film={film} />)}
      </div>
    </main>
  );
}

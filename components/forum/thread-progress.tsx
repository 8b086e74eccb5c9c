"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

type Props = {
  /** The thread's own address. */
  href: string;
  /** The number of the page's first post. */
  first: number;
  last: number;
};

/** "12 of 87": which post is being read; on wide screens a slider that goes to any. */
export function ThreadProgress({ href, first, last }: Props) {
  const reading = useReading(first);
  const [aimed, aim] = useState<number | null>(null);
  const router = useRouter();
  const number = aimed ?? reading;

  function go() {
    if (aimed === null) return;
    aim(null);
    const here = document.getElementById(`post-${aimed}`);
    if (here) here.scrollIntoView();
    else router.push(aimed === 1 ? `${href}#post-1` : `${href}/${aimed}#post-${aimed}`);
  }

  return (
    <div className="flex items-center gap-3 max-lg:rounded-full max-lg:border max-lg:border-line max-lg:bg-raised max-lg:px-3.5 max-lg:py-1.5 max-lg:shadow-lift">
      <input
        type="range"
        aria-label="Post"
        min={1}
        max={last}
        value={number}
        onChange={(event) => aim(Number(event.target.value))}
        onPointerUp={go}
        onKeyUp={go}
        onBlur={go}
        className="h-48 w-4 max-lg:hidden [direction:ltr] [writing-mode:vertical-lr] [@media(scripting:none)]:hidden"
      />
      <p className="text-ink text-sm tabular-nums">
        {number} <span className="text-ink-faint">of {last}</span>
      </p>
    </div>
  );
}

/** The number of the post that stands highest on the screen. */
function useReading(first: number): number {
  const [number, setNumber] = useState(first);
  useEffect(() => {
    const inSight = new Map<Element, number>();
    const look = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.set(target, Number(target.getAttribute("data-number")));
        else inSight.delete(target);
      }
      if (inSight.size > 0) setNumber(Math.min(...inSight.values()));
    });
    for (const post of document.querySelectorAll("[data-number]")) look.observe(post);
    return () => look.disconnect();
  }, []);
  return number;
}

"use client";
import { ArrowUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "./button";

type Props = {
  count: number;
  /** What came, in words. */
  children: string;
};

/** "2 new threads", above a list that stays as it is until one asks for them. */
export function NewsPill({ count, children }: Props) {
  const router = useRouter();
  const [isComing, start] = useTransition();
  return (
    <div role="status" className="pointer-events-none sticky top-4 z-10 flex h-0 items-start justify-center">
      {count > 0 && (
        <Button
          size="sm"
          busy={isComing}
          className="pointer-events-auto mt-2 animate-fade rounded-full shadow-lift"
          onClick={() =>
            start(() => {
              router.refresh();
              scrollTo({ top: 0 });
            })
          }
        >
          <ArrowUp aria-hidden="true" />
          {children}
        </Button>
      )}
    </div>
  );
}

"use client";
import { Heart } from "lucide-react";
import { startTransition, useOptimistic, useState } from "react";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { FormAnswer } from "@/components/ui/form-context";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";

type Liking = { likes: boolean; likeCount: number };
type Props = Liking & {
  id: string;
  /** For screen readers: what. */
  what: string;
  /** Among others in a row of quiet buttons. */
  quiet?: boolean;
  /** Where there is no script. */
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  /** Likes it or no longer; answers with what is so now. */
  send: (likes: boolean) => Promise<Liking>;
};

/** Likes something, or no longer: shown at once, and undone with a sentence when refused. A form where there is no script. */
export function LikeForm({ id, what, quiet, likes, likeCount, action, send }: Props) {
  const given = `${likes} ${likeCount}`;
  const [known, setKnown] = useState({ given, likes, likeCount });
  const [shown, show] = useOptimistic(known.given === given ? known : { given, likes, likeCount });
  const turn = () =>
    startTransition(async () => {
      const next = !shown.likes;
      show({ given, likes: next, likeCount: shown.likeCount + (next ? 1 : -1) });
      try {
        const now = await send(next);
        startTransition(() => setKnown({ given, ...now }));
      } catch (error) {
        toast.error(refusalOf(error));
      }
    });
  return (
    <Form action={action} say="nothing">
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        name="likes"
        value={String(!shown.likes)}
        variant={quiet ? "ghost" : "secondary"}
        size={quiet ? "sm" : "md"}
        aria-pressed={shown.likes}
        onClick={(event) => {
          event.preventDefault();
          turn();
        }}
      >
        <Heart aria-hidden="true" className={shown.likes ? "fill-beam text-beam" : ""} />
        {shown.likeCount > 0 && <span className="tabular-nums">{shown.likeCount.toLocaleString("en")} </span>}
        <span className={shown.likeCount > 0 ? "sr-only" : ""}>Like</span>
        <span className="sr-only"> {what}</span>
      </Button>
    </Form>
  );
}

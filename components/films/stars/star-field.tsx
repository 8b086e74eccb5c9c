"use client";
import { useContext } from "react";
import { FormContext, useFieldWires } from "@/components/ui/form-context";
import { HalfStar } from "./half-star";
import { HALVES, starWords } from "./star-words";

/** Stars to choose in a form: arrow keys go by halves, as the platform does it. Lit up to the one chosen, without a script, too. */
export function StarField({ rating }: { rating: number | null }) {
  const { kept, refused } = useFieldWires({ name: "rating" });
  const answer = useContext(FormContext);
  const start = refused ? (kept ?? "") : String(rating ?? "");
  const wrong = answer.status === "error" ? answer.fields?.rating : undefined;
  return (
    <fieldset className="grid justify-items-start gap-1.5">
      <legend className="pb-1.5 font-medium text-ink text-sm">Rating</legend>
      <div className="flex flex-wrap items-center gap-3">
        <div className="flex text-[2.25rem] text-line-strong">
          {HALVES.map((half) => (
            <label
              key={half}
              className="cursor-pointer rounded-[2px] has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2 has-[:checked]:text-beam [&:has(~label_:checked)]:text-beam"
            >
              <input
                type="radio"
                name="rating"
                value={half}
                defaultChecked={start === String(half)}
                aria-label={starWords(half)}
                className="sr-only"
              />
              <HalfStar stars={half} />
            </label>
          ))}
        </div>
        <label className="cursor-pointer rounded-control text-ink-faint text-sm has-[:checked]:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2">
          <input type="radio" name="rating" value="" defaultChecked={start === ""} className="sr-only" />
          No rating
        </label>
      </div>
      {wrong && <p className="text-bad text-sm">{wrong}</p>}
    </fieldset>
  );
}

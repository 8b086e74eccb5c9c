"use client";
import { useEffect, useState } from "react";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { Spinner } from "@/components/ui/spinner";
import { previewWords } from "@/lib/talk/actions";

/** What becomes of the words once they are sent. */
export function Preview({ body }: { body: string }) {
  const [html, setHtml] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    previewWords({ body })
      .then((result) => {
        if (!isHere) return;
        if (result.ok) setHtml(result.data.html);
        else setProblem(result.message);
      })
      .catch(() => isHere && setProblem("Lumo could not be reached. Your words are still here."));
    return () => {
      isHere = false;
    };
  }, [body]);
  return (
    <div role="status" aria-label="Preview" className="min-h-36 px-4 py-3">
      {problem && <p className="text-bad">{problem}</p>}
      {!problem && html === null && <Spinner />}
      {html !== null && (html ? <RenderedHtml html={html} className="prose-post" /> : <Nothing />)}
    </div>
  );
}

function Nothing() {
  return <p className="text-ink-faint">There is nothing to show yet.</p>;
}

import { cn } from "@/components/ui/cn";
import { RenderedHtml } from "@/components/ui/rendered-html";

type Props = { body: string | null; html: string | null; className?: string };

const FEW_EMOJI = /^(?:\p{RGI_Emoji}\s*){1,3}$/v;

/** What a message says. While Lumo has not read it yet, as it was typed; two or three emoji alone are drawn large. */
export function MessageWords({ body, html, className }: Props) {
  if (!body) return null;
  if (FEW_EMOJI.test(body)) return <p className={cn("text-3xl leading-tight", className)}>{body}</p>;
  if (html) return <RenderedHtml html={html} className={cn("prose-talk", className)} />;
  return <p className={cn("whitespace-pre-wrap text-[0.9375rem] leading-[1.5]", className)}>{body}</p>;
}

import { cn } from "./cn";
import { Spoilers } from "./spoilers";

/** Words of a member as `renderMarkdown` made them safe when they were written. Nothing else may be passed in. */
export function RenderedHtml({ html, className }: { html: string; className?: string }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the one place; the html was sanitised when it was stored */}
      <div className={cn("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />
      {html.includes('class="spoiler"') && <Spoilers />}
    </>
  );
}
